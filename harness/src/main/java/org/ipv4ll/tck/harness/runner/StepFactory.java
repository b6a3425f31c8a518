// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import io.cucumber.core.backend.ObjectFactory;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.jspecify.annotations.Nullable;

/** Makes the step objects of one scenario around its bench; one factory for each worker thread. */
final class StepFactory implements ObjectFactory {

  private final Features features;
  private final RunContext run;
  private final Map<Class<?>, Object> instances = new HashMap<>();
  private @Nullable CaseSession session;

  StepFactory(Features features, RunContext run) {
    this.features = features;
    this.run = run;
  }

  @Override
  public boolean addClass(Class<?> glue) {
    return true;
  }

  @Override
  public void start() {}

  @Override
  public void stop() {
    instances.clear();
    session = null;
  }

  /** Begins the case that stands in this line of a feature. */
  CaseSession begin(URI feature, int line) {
    session = run.begin(features.id(feature, line));
    return session;
  }

  @Nullable CaseSession session() {
    return session;
  }

  RunContext run() {
    return run;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    return type.cast(instances.computeIfAbsent(type, this::create));
  }

  private Object create(Class<?> type) {
    try {
      if (type == CaseHooks.class) {
        return new CaseHooks(this);
      }
      for (var constructor : type.getConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == TestContext.class) {
          return constructor.newInstance(context());
        }
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Checks.class) {
          return constructor.newInstance(current());
        }
      }
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("step class " + type + " cannot be made", e);
    }
  }

  private TestContext context() {
    return current().context();
  }

  private CaseSession current() {
    if (session == null) {
      throw new IllegalStateException("a step without a case");
    }
    return session;
  }
}
