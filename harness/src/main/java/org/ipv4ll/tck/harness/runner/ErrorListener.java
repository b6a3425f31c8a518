// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.function.Supplier;

/** Tells a case of exceptions that are no verdict; events come in the case's own thread. */
final class ErrorListener implements ConcurrentEventListener {

  private final Supplier<StepFactory> ofThisThread;

  ErrorListener(Supplier<StepFactory> ofThisThread) {
    this.ofThisThread = ofThisThread;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, this::finished);
  }

  private void finished(TestStepFinished event) {
    var session = ofThisThread.get().session();
    if (session == null) {
      return;
    }
    var error = event.getResult().getError();
    if (error != null) {
      session.failed(error);
    } else if (event.getResult().getStatus() == Status.UNDEFINED
        && event.getTestStep() instanceof PickleStepTestStep step) {
      session.failed(new IllegalStateException("no such step: " + step.getStep().getText()));
    }
  }
}
