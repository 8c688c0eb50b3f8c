/** Ends a run with the plain line that a build server counts. */
export default class ClosingLine {
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        tests++;
        if (test.result().state === 'passed') passed++;
        else failed++;
      }
      if (tests === 0 && module.state() === 'failed') failed++;
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
