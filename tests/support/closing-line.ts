import type { Reporter, TestModule, TestSuite } from "vitest/node";

/**
 * Ends the output with `N passed, N failed`, and `, N skipped` where some were. What fails outside of a test, such as a file
 * that does not load, a hook or the setup, counts as one failed each.
 */
export class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  onInit(): void {
    // Only here is nobody left to write: stopping the database comes after the last event of a reporter, and may fail.
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
