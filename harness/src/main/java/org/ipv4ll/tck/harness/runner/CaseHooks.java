package org.ipv4ll.tck.harness.runner;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.Scenario;

/** Opens a bench before each scenario, counts its steps, and closes it afterwards. */
public final class CaseHooks {

  private final StepFactory factory;

  CaseHooks(StepFactory factory) {
    this.factory = factory;
  }

  @Before
  public void open(Scenario scenario) {
    var id =
        scenario.getSourceTagNames().stream()
            .filter(tag -> tag.startsWith("@id="))
            .map(tag -> tag.substring(4))
            .findFirst()
            .orElse(scenario.getName());
    factory.begin(id).open();
  }

  @BeforeStep
  public void count() {
    var session = factory.session();
    if (session != null) {
      session.stepStarts();
    }
  }

  @After
  public void close() {
    var session = factory.session();
    if (session != null) {
      factory.run().end(session);
    }
  }
}
