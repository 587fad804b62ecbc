import { DropdownMenu } from "@graphiql/react";
import type { ReactNode } from "react";
import type { PageQuestion } from "./page-data.ts";

/** A button that opens the list of all questions, scrolled to the open question. */
export function QuestionMenu({
  questions,
  open,
  onChoose,
  children,
}: {
  questions: PageQuestion[];
  open: PageQuestion | null;
  onChoose: (question: PageQuestion) => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="questions-button">
        {children} <span className="count">{questions.length}</span>
      </DropdownMenu.Button>
      <DropdownMenu.Content align="start" className="questions" collisionPadding={12}>
        {questions.map((question) => (
          <DropdownMenu.Item
            key={question.slug}
            aria-current={question === open ? "true" : undefined}
            onSelect={() => onChoose(question)}
          >
            <strong ref={question === open ? beginAt : null}>{question.title}</strong>
            <span>{question.explanation}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** Scrolls the menu to an item. `scrollIntoView` would scroll the page instead, since the menu is not in its final place yet. */
function beginAt(title: HTMLElement | null): void {
  const item = title?.parentElement;
  const menu = item?.parentElement;
  if (!item || !menu) return;
  menu.scrollTop = item.offsetTop - menu.clientHeight / 3;
  // The menu focuses itself or its first item when it opens, but the arrow keys should start from the open question.
  requestAnimationFrame(() => item.focus({ preventScroll: true }));
}
