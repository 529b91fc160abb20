import { HomePage } from "../features/home/home-page.tsx";
import { WeeksOnHome } from "../features/weeks-after/home-section.tsx";

/** The first page. Sections of other features are put into it here, in their order, as its children. */
export function HomeRoute() {
  return (
    <HomePage>
      <WeeksOnHome />
    </HomePage>
  );
}
