// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.SampleStimuli;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.steps.conflict.Denials;
import org.ipv4ll.tck.harness.steps.conflict.FramePhrases;

/** All sentences that the steps define, and what is wrong with one that is written. */
final class Phrasebook {

  private static final Ipv4Address SOME = Ipv4Address.parse("169.254.7.9");
  private static final int DENIALS = 14;

  private record Definition(Expression expression, Method method) {}

  private final List<Definition> definitions = new ArrayList<>();
  private final Stimuli stimuli = SampleStimuli.make();
  private final Set<String> words = new TreeSet<>();

  Phrasebook() {
    var glue =
        new ClasspathScanner(Phrasebook.class::getClassLoader)
            .scanForClassesInPackage(Phrasebook.class.getPackageName());
    var types = new ParameterTypeRegistry(Locale.ENGLISH);
    glue.stream().flatMap(Phrasebook::methods).forEach(method -> define(method, types));
    var expressions = new ExpressionFactory(types);
    glue.stream().flatMap(Phrasebook::methods).forEach(method -> define(method, expressions));
    stimuli.names().forEach(name -> words.addAll(words(name)));
  }

  private static Stream<Method> methods(Class<?> glue) {
    return Stream.of(glue.getMethods());
  }

  private static void define(Method method, ParameterTypeRegistry types) {
    var type = method.getAnnotation(io.cucumber.java.ParameterType.class);
    if (type != null) {
      types.defineParameterType(
          new ParameterType<>(
              method.getName(),
              type.value(),
              Object.class,
              (String... found) -> found.length == 1 ? found[0] : List.of(found)));
    }
  }

  private void define(Method method, ExpressionFactory expressions) {
    Stream.of(
            Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
            Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
            Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
        .flatMap(sentences -> sentences)
        .forEach(
            sentence -> {
              definitions.add(new Definition(expressions.createExpression(sentence), method));
              words.addAll(words(sentence));
            });
  }

  /** Why a sentence, without its keyword, cannot be carried out; nothing if it can. */
  List<String> problems(String sentence) {
    Map<Definition, List<Argument<?>>> found =
        definitions.stream()
            .filter(definition -> definition.expression.match(sentence) != null)
            .collect(Collectors.toMap(d -> d, d -> d.expression.match(sentence)));
    if (found.size() != 1) {
      return List.of(found.size() + " definitions of '" + sentence + "'" + unknownWords(sentence));
    }
    var only = found.entrySet().iterator().next();
    var problems = new ArrayList<String>();
    if (only.getKey().method.getParameterCount() != only.getValue().size()) {
      problems.add(only.getKey().method + " takes other parameters than '" + sentence + "' has");
    }
    only.getValue().stream().flatMap(this::frames).forEach(name -> resolve(name, problems));
    return problems;
  }

  private Stream<String> frames(Argument<?> argument) {
    var value = String.valueOf(argument.getValue());
    return switch (String.valueOf(argument.getParameterType().getName())) {
      case "stimulus" -> Stream.of(value);
      case "variation" -> Stream.of("an ARP reply with " + value);
      case "harmless" -> new FramePhrases().harmless(value).stream();
      case "denials" ->
          Stream.iterate(0, i -> i < DENIALS, i -> i + 1).map(Denials.Kind.of(value)::stimulus);
      default -> Stream.of();
    };
  }

  private void resolve(String name, List<String> problems) {
    try {
      stimuli.frame(name, SOME);
    } catch (IllegalArgumentException e) {
      problems.add(e.getMessage() + unknownWords(name));
    }
  }

  private String unknownWords(String text) {
    var unknown = words(text).stream().filter(word -> !words.contains(word)).toList();
    return unknown.isEmpty() ? "" : "; no sentence knows " + String.join(", ", unknown);
  }

  /** Numbers and addresses are no words. */
  private static List<String> words(String text) {
    return Stream.of(text.split("[^A-Za-z'-]+")).filter(word -> word.length() > 1).toList();
  }
}
