// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stacks that do not keep the lockstep protocol, as shell scripts. */
class LockstepBreachTest {

  private static final String GREETS = "echo lockstep 1 many x; ";
  private static final String READS =
      GREETS + "while read word rest; do case $word in new|end) echo wait never;; ";

  @TempDir private Path directory;

  private Said run(String script) throws IOException {
    var program = directory.resolve("stack.sh");
    Files.writeString(program, script + "\n");
    var file = directory.resolve("stack.yaml");
    Files.writeString(
        file,
        """
        name: stack
        adapter: lockstep
        start: [sh, "{here}/stack.sh"]
        answerWithin: 1s
        """);
    var out = directory.resolve("out").toString();
    return Said.of(
        "run", "--target", file.toString(), "--out", out, "--overwrite", "--id", "probe-count");
  }

  private void assertTold(String script, String told) throws IOException {
    var before = Instant.now();
    var said = run(script);
    assertThat(said.status()).as(said.out() + said.err()).isEqualTo(ExitCode.ERROR);
    assertThat(said.err().strip().lines()).hasSize(1);
    assertThat(said.err()).contains("breach of the lockstep protocol: ").contains(told);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          echo hello; sleep 9            | "hello" is no greeting; for example: "lockstep 1 many
          echo lockstep 2 many x         | version 2 of it is spoken, and this kit speaks version 1
          sleep 9                        | nothing came within 1 s where the greeting
          echo oh dear >&2; exit 3       | the stack ended, exit status 3, where the greeting
          echo oh dear >&2; exit 3       | it said last: "oh dear"
          """)
  void greetings(String script, String told) throws IOException {
    assertTold(script, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *) echo hm;; esac; done     | "hm" in answer to "start 1 0": send, log, refused or wait
          *) echo wait soon;; esac; done      | "wait soon" in answer to "start 1 0": a time
          *) echo send 1 0g;; esac; done      | "send 1 0g" in answer to "start 1 0": a frame is an
          *) echo send 1 00;; esac; done      | a frame begins with an Ethernet header
          *) echo send 2 00;; esac; done      | there is no interface 2, but 1
          *) yes log more;; esac; done        | more than 10000 lines without wait
          *) echo wait 5;; esac; done         | wants to be woken at 5 again and again
          time) echo wait 4;; *) echo wait 5;; esac; done | "wait 4" in answer to "time 1 5": time does not run backwards, and it is 5
          start) :;; esac; done               | nothing came within 1 s where an answer to "start 1 0"
          start) exit 7;; esac; done          | the stack ended, exit status 7, where an answer to "start 1 0"
          start) kill -SEGV $$;; esac; done   | the stack ended, exit status 139, where an answer
          *) echo wait never; echo wait never; sleep 0.2;; esac; done | was said without being asked
          """)
  void answers(String cases, String told) throws IOException {
    assertTold(READS + cases, told);
  }

  @Test
  void aStackThatDoesNotReadIsLate() throws IOException {
    assertTold(GREETS + "sleep 9", "nothing came within 1 s where an answer to \"new 1 ");
  }

  @Test
  void whoeverBreaksItOnceIsTriedAgainInTheNextCaseAndNotForEver() throws IOException {
    run(READS + "*) exit 1;; esac; done");
    var file = directory.resolve("stack.yaml").toString();
    var out = directory.resolve("many").toString();
    var said = Said.of("run", "--target", file, "--out", out, "--suite", "quick");
    assertThat(said.status()).isEqualTo(ExitCode.ERROR);
    assertThat(said.err().strip().lines()).hasSize(1);
  }

  @Test
  void anAbilityOfAnotherKindIsRefusedWithItsMend() throws IOException {
    var file = directory.resolve("wrong.yaml");
    Files.writeString(
        file,
        "{name: wrong, adapter: lockstep, start: [sh],"
            + " abilities: {talk-ping: {command: [ping]}}}");
    var said = Said.of("run", "--target", file.toString(), "--id", "probe-count");
    assertThat(said.status()).isEqualTo(ExitCode.ERROR);
    assertThat(said.err()).contains("wrong: a stack is told what to do by act: write talk-ping");
  }
}
