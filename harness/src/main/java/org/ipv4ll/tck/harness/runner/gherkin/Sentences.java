// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.gherkin;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Then;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Checks;

/**
 * The checks that the sentences of a case name, told without running it: for records that are read
 * again, for what a case could not come to, and for the catalogue.
 */
public final class Sentences {

  private static final String GLUE = "org.ipv4ll.tck.harness.steps";

  /**
   * A check.
   *
   * @param step number of the sentence that names it, from 0
   * @param everywhere whether it reads the records of all cases of the run
   */
  public record Named(Check check, int step, boolean everywhere) {}

  private record Definition(Expression expression, Constructor<?> maker, Method method) {}

  private final List<Definition> definitions = new ArrayList<>();

  private Sentences() {
    var classes =
        new ClasspathScanner(Sentences.class::getClassLoader).scanForClassesInPackage(GLUE);
    var types = new ParameterTypeRegistry(Locale.ENGLISH);
    classes.forEach(glue -> define(glue, types));
    var expressions = new ExpressionFactory(types);
    classes.forEach(glue -> define(glue, expressions));
  }

  /** Reads the glue anew. */
  public static Sentences load() {
    return new Sentences();
  }

  private static void define(Class<?> glue, ParameterTypeRegistry types) {
    for (var method : glue.getMethods()) {
      var type = method.getAnnotation(io.cucumber.java.ParameterType.class);
      if (type != null && hasDefaultConstructor(glue)) {
        types.defineParameterType(
            new ParameterType<>(
                method.getName(),
                type.value(),
                Object.class,
                (String... words) -> invoke(make(glue), method, (Object[]) words)));
      }
    }
  }

  private static boolean hasDefaultConstructor(Class<?> glue) {
    return Stream.of(glue.getConstructors()).anyMatch(c -> c.getParameterCount() == 0);
  }

  private static Object make(Class<?> glue) {
    try {
      return glue.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(glue + " cannot be made", e);
    }
  }

  private void define(Class<?> glue, ExpressionFactory expressions) {
    for (var maker : glue.getConstructors()) {
      if (Arrays.equals(maker.getParameterTypes(), new Class<?>[] {Checks.class})) {
        for (var method : glue.getMethods()) {
          for (var then : method.getAnnotationsByType(Then.class)) {
            definitions.add(
                new Definition(expressions.createExpression(then.value()), maker, method));
          }
        }
      }
    }
  }

  /** All checks of a case, in the order of its sentences. */
  public List<Named> checks(Case testCase) {
    return checks(testCase, 0);
  }

  /** Those of the sentences from this number on. */
  public List<Named> checks(Case testCase, int from) {
    var named = new ArrayList<Named>();
    var steps = testCase.steps();
    for (int step = from; step < steps.size(); step++) {
      if (!testCase.drives(step)) {
        int number = step;
        var text = steps.get(step).substring(steps.get(step).indexOf(' ') + 1);
        tell(
            text,
            new Checks() {
              @Override
              public void add(Check check) {
                named.add(new Named(check, number, false));
              }

              @Override
              public void everywhere(Check check) {
                named.add(new Named(check, number, true));
              }
            });
      }
    }
    return named;
  }

  private void tell(String sentence, Checks checks) {
    for (var definition : definitions) {
      List<Argument<?>> found = definition.expression.match(sentence);
      if (found != null) {
        var values = found.stream().map(Argument::getValue).toArray();
        invoke(make(definition.maker, checks), definition.method, values);
        return;
      }
    }
  }

  private static Object make(Constructor<?> maker, Checks checks) {
    try {
      return maker.newInstance(checks);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(maker + " cannot be called", e);
    }
  }

  private static Object invoke(Object target, Method method, Object... values) {
    try {
      return method.invoke(target, values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + ": " + e.getCause(), e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }
}
