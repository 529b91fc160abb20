import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import { CrossIcon } from "./icons.tsx";

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A sheet above the page: from below on a phone, in the middle of a desk. */
export function Dialog({ title, closeLabel, isOpen, onClose, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
      className="fixed inset-0 z-20 flex items-end justify-center bg-[rgb(15_20_18/0.45)] desk:items-center desk:p-6"
    >
      <Modal className="max-h-[92dvh] w-full overflow-y-auto rounded-t-2xl border border-line bg-paper shadow-xl outline-none arrive desk:max-w-xl desk:rounded-2xl">
        <AriaDialog className="p-5 outline-none desk:p-7">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="pt-1.5 text-lg font-bold">
              {title}
            </Heading>
            <Button look="outline" className="w-11 shrink-0 px-0" aria-label={closeLabel} onPress={onClose}>
              <CrossIcon />
            </Button>
          </div>
          <div className="mt-4">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
