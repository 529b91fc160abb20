import { Component, type ReactNode } from "react";
import { Broken } from "./broken.tsx";

type CatchMistakesProps = { readonly children: ReactNode };

/** Shows that a page failed by a mistake of ours, instead of nothing. React knows such a boundary as a class only. */
export class CatchMistakes extends Component<CatchMistakesProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Broken /> : this.props.children;
  }
}
