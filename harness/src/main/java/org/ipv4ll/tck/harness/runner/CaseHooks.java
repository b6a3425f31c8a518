// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.opentest4j.TestAbortedException;

/** Opens a bench before each scenario, counts its steps, and closes it afterwards. */
public final class CaseHooks {

  private final StepFactory factory;

  CaseHooks(StepFactory factory) {
    this.factory = factory;
  }

  @Before
  public void open(Scenario scenario) {
    factory.begin(scenario.getUri(), scenario.getLine()).open();
  }

  @BeforeStep
  public void count() {
    var session = factory.session();
    if (session != null) {
      session.stepStarts();
    }
  }

  @After
  public void close(Scenario scenario) {
    var session = factory.session();
    if (session != null) {
      var result = factory.run().end(session);
      scenario.log(result.verdict() + (result.reason().isEmpty() ? "" : ": " + result.reason()));
      tell(result, scenario.getStatus());
    }
  }

  /** Steps only end a case; whoever follows the scenario has to hear of its verdict too. */
  private static void tell(CaseResult result, Status status) {
    var verdict = result.verdict();
    boolean broken = verdict == Verdict.FAIL || verdict == Verdict.ERROR;
    if (broken && status != Status.FAILED) {
      throw new AssertionError(result.reason());
    }
    if (verdict == Verdict.INCONCLUSIVE && status == Status.PASSED) {
      throw new TestAbortedException(result.reason());
    }
  }
}
