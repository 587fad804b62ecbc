import { DropdownMenu } from "@graphiql/react";
import type { ReactNode } from "react";
import type { PageQuestion } from "./page-data.ts";

/** A button that opens the list of all questions, at the one that is open. */
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
            <strong ref={question === open ? scrollToItem : null}>{question.title}</strong>
            <span>{question.explanation}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

/** Not `scrollIntoView`: the menu is not in its place yet, and the page would scroll to where it is. */
function scrollToItem(title: HTMLElement | null): void {
  const item = title?.parentElement;
  if (item) item.parentElement!.scrollTop = item.offsetTop - item.parentElement!.clientHeight / 3;
}
