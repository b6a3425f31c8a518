// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The parameters of step methods that nothing reads, found in their sources. */
final class StepParameters extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> STEPS = Set.of("Given", "When", "Then", "And", "But");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<String> unread = new ArrayList<>();

  private StepParameters() {}

  /** One line for each of them, with its method. */
  static List<String> unread(Iterable<? extends JavaFileObject> sources) {
    var found = new StepParameters();
    var task = (JavacTask) JAVAC.getTask(null, null, null, List.of("-proc:none"), null, sources);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        found.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.unread;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    if (method.getModifiers().getAnnotations().stream().anyMatch(StepParameters::isStep)) {
      var read = new HashSet<String>();
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
          read.add(name.getName().toString());
          return null;
        }
      }.scan(method.getBody(), null);
      method.getParameters().stream()
          .map(parameter -> parameter.getName().toString())
          .filter(name -> !read.contains(name))
          .forEach(name -> unread.add(method.getName() + ": " + name));
    }
    return super.visitMethod(method, nothing);
  }

  private static boolean isStep(AnnotationTree annotation) {
    return STEPS.contains(annotation.getAnnotationType().toString());
  }
}
