import { createPortal } from "react-dom";
import { useActiveTabInSight } from "./active-tab.ts";
import { useOpenQuery, useOpenTab } from "./open-question.ts";
import type { PageData, PageQuestion } from "./page-data.ts";
import { QuestionBanner } from "./question-banner.tsx";
import { QuestionMenu } from "./question-menu.tsx";
import { TopBar } from "./top-bar.tsx";
import { useAddress } from "./use-address.ts";

/** The parts of the page around GraphiQL: the top bar, the banner with the open question, and the address. */
export function Frame({ data }: { data: PageData }) {
  const { question } = useOpenTab(data.questions);
  const { missing, forgetMissing } = useAddress(data.questions);
  const openQuery = useOpenQuery();
  useActiveTabInSight();
  const choose = ({ graphql }: PageQuestion) => {
    openQuery(graphql);
    forgetMissing();
  };
  const menu = (label: string) => (
    <QuestionMenu questions={data.questions} open={missing === null ? question : null} onChoose={choose}>
      {label}
    </QuestionMenu>
  );
  return (
    <>
      {createPortal(<TopBar data={data} menu={menu("Questions")} />, document.getElementById("top-bar")!)}
      {createPortal(
        <QuestionBanner question={question} missing={missing} menu={menu("Choose a question")} />,
        document.getElementById("question")!,
      )}
    </>
  );
}
