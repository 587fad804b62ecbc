import type { Reporter, TestModule, TestSuite } from "vitest/node";

/**
 * Ends the output with `N passed, N failed`, and also `, N skipped` if some were. Failures outside of a test count as one failed
 * each: a file that does not load, a hook or the setup.
 */
export class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  onInit(): void {
    // This event must come last: the databases stop after the last event of a reporter, and that may fail.
    process.once("exit", (code) => {
      if (code !== 0 && this.failed === 0) this.failed = 1;
      const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : "";
      process.stdout.write(`${this.passed} passed, ${this.failed} failed${skipped}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const suites = modules.flatMap((module): (TestModule | TestSuite)[] => [module, ...module.children.allSuites()]);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    this.passed = inState("passed").length;
    this.failed = inState("failed").length + suites.filter((suite) => suite.errors().length > 0).length + errors.length;
    this.skipped = tests.length - inState("passed").length - inState("failed").length;
    for (const test of inState("skipped")) {
      const { note } = test.result() as { note?: string };
      process.stdout.write(`skipped: ${test.fullName}${note ? ` (${note})` : ""}\n`);
    }
  }
}
