package org.ipv4ll.tck.harness.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.target.Iut;
import org.junit.jupiter.api.Test;

/** What stands between a case and its target hides none of its abilities behind a default. */
class DecoratorsTest {

  @Test
  void everythingThatAnInstanceCanDoIsPassedOn() {
    assertThat(signatures(RecordedIut.class)).containsAll(signatures(Iut.class));
    assertThat(signatures(ReplayedIut.class)).containsAll(signatures(Iut.class));
  }

  @Test
  void everythingThatALinkCanDoIsPassedOn() {
    assertThat(signatures(RecordedLink.class)).containsAll(signatures(Link.class));
    assertThat(signatures(ReplayedLink.class)).containsAll(signatures(Link.class));
  }

  private static List<String> signatures(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .map(DecoratorsTest::signature)
        .toList();
  }

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }
}
