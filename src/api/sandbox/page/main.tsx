import "@graphiql/plugin-explorer/style.css";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import "./page.css";
import "./graphiql.css";
import "./questions.css";
import "./narrow.css";
import { readPageData } from "./page-data.ts";
import { Sandbox } from "./sandbox.tsx";
import { setUpWorkers } from "./workers.ts";

const data = readPageData();
setUpWorkers(data.workers);
createRoot(document.getElementById("sandbox")!).render(<Sandbox data={data} />);
