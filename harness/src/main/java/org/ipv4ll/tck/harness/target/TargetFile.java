// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A target file, its defaults filled in.
 *
 * @param adapter how its instances are reached
 * @param abilities by name, those that the adapter brings included
 * @param bed what its instances live in, beside a network of their own
 * @param settings what only its adapter understands
 */
public record TargetFile(
    String name,
    String adapter,
    About about,
    Daemon daemon,
    Attachment attachment,
    Map<String, Ability> abilities,
    Bed bed,
    Settings settings) {

  /**
   * What is said of it beside how it is run.
   *
   * @param known a baseline of its known failures
   * @param parallel how many cases may run side by side, if fewer than the machine could
   * @param origin whose code it is, and how it is configured
   */
  public record About(
      List<String> roles,
      Requires requires,
      Optional<Path> known,
      OptionalInt parallel,
      Origin origin) {}

  /**
   * The program that is tested.
   *
   * @param start command line with placeholders, never a shell string
   * @param environment variables of its processes
   * @param files what is to be written into the bed before the start, by absolute path
   * @param storage where it remembers, if it does
   * @param versionCommand whose output tells the version
   */
  public record Daemon(
      List<String> start,
      Map<String, String> environment,
      Map<String, String> files,
      Stop stop,
      Optional<String> storage,
      List<String> versionCommand) {

    /** The variables of its processes: these, unless the file says otherwise, and those it adds. */
    public Map<String, String> environment(Map<String, String> defaults) {
      var variables = new TreeMap<>(defaults);
      variables.putAll(environment);
      return variables;
    }

    /** The same, started by another command line. */
    Daemon starting(List<String> command) {
      return new Daemon(command, environment, files, stop, storage, versionCommand);
    }
  }

  /**
   * How it meets its links.
   *
   * @param interfaces how many an instance has
   * @param routable addresses that it has of itself, and may probe
   * @param linkLocal link-local addresses that it is known to hold, whether or not it says so
   * @param startLatency from start or carrier to the host being ready to probe
   */
  public record Attachment(
      int interfaces,
      Set<Ipv4Address> routable,
      Set<Ipv4Address> linkLocal,
      Duration startLatency) {}

  /** What a target has that remembers its address over a restart. */
  public static final String STORAGE = "storage";

  /** What a target has that can run on two interfaces at once. */
  public static final String TWO_INTERFACES = "two-interfaces";

  /** How it is asked to stop, and how long it may take. */
  public record Stop(Signal signal, Duration within) {}

  /** A target to which the routable address can be given before its link is up. */
  public static final String ROUTABLE_FROM_START = "routable-from-start";

  private static final String CARRIER = "carrier";

  /** Something that the tester can have done. */
  public sealed interface Ability {

    /** Whether it can be done only while the implementation runs. */
    default boolean afterStart() {
      return false;
    }

    /** The adapter does it itself. */
    record Builtin() implements Ability {}

    /** A command line with placeholders does it. */
    record Command(List<String> arguments, boolean afterStart) implements Ability {

      /** One that needs the implementation to run. */
      public Command(List<String> arguments) {
        this(arguments, true);
      }
    }

    /**
     * A request to a web server does it.
     *
     * @param url with placeholders, as are headers and body
     */
    record Http(
        String method, String url, Map<String, String> headers, String body, boolean afterStart)
        implements Ability {}

    /** Somebody does it who is told what to do, with placeholders. */
    record Prompt(String text, boolean afterStart) implements Ability {

      /** For something that runs. */
      public Prompt(String text) {
        this(text, true);
      }
    }

    /** Files that are there at the next start do it, by absolute path, with placeholders. */
    record Files(Map<String, String> contents) implements Ability {}

    /** Files do it before the host has started, a command line while it runs. */
    record FilesThenCommand(Files before, Command running) implements Ability {}
  }

  /**
   * What has to be there.
   *
   * @param commands names or absolute paths
   * @param packages of Debian that bring them
   * @param build command line of a script of this project that makes what no package brings
   */
  public record Requires(List<String> commands, List<String> packages, List<String> build) {}

  /**
   * The file system of an instance, and what is done in it.
   *
   * @param root absolute path of a directory to be used in place of the machine's own root
   * @param prepare command lines with placeholders, run in order before each start
   */
  public record Bed(Optional<String> root, List<List<String>> prepare) {}

  /** A target that nothing has to be started for, and that can do nothing by itself. */
  public static TargetFile without(
      String name, String adapter, Duration startLatency, Set<Ipv4Address> routable) {
    return new TargetFile(
        name,
        adapter,
        new About(
            List.of("host"),
            new Requires(List.of(), List.of(), List.of()),
            Optional.empty(),
            OptionalInt.empty(),
            Origin.PLAIN),
        new Daemon(
            List.of(),
            Map.of(),
            Map.of(),
            new Stop(Signal.TERM, Duration.ZERO),
            Optional.empty(),
            List.of()),
        new Attachment(1, routable, Set.of(), startLatency),
        Map.of(),
        new Bed(Optional.empty(), List.of()),
        Settings.NONE);
  }

  /** The same target under another name. */
  public TargetFile named(String other) {
    return with(other, daemon, abilities);
  }

  /** The same target with another command line. */
  public TargetFile starting(List<String> command) {
    return with(name, daemon.starting(command), abilities);
  }

  /** The same target without something that its adapter cannot do for it after all. */
  public TargetFile withoutBuiltin(String ability) {
    var others = new TreeMap<>(abilities);
    others.remove(ability, new Ability.Builtin());
    return with(name, daemon, Map.copyOf(others));
  }

  private TargetFile with(
      String otherName, Daemon otherDaemon, Map<String, Ability> otherAbilities) {
    return new TargetFile(
        otherName, adapter, about, otherDaemon, attachment, otherAbilities, bed, settings);
  }

  /** The programs that its abilities start, as far as that is known before a run. */
  public List<String> abilityPrograms() {
    return abilityCommands()
        .map(command -> command.get(0))
        .filter(program -> !program.contains("{"))
        .distinct()
        .toList();
  }

  /** The command lines of its abilities. */
  public Stream<List<String>> abilityCommands() {
    return abilities.keySet().stream()
        .map(name -> ability(name, true))
        .filter(Ability.Command.class::isInstance)
        .map(ability -> ((Ability.Command) ability).arguments());
  }

  /** What an ability stands for while the host runs, or before it does; null if it has none. */
  public @Nullable Ability ability(String ability, boolean running) {
    var how = abilities.get(ability);
    if (how instanceof Ability.FilesThenCommand either) {
      return running ? either.running() : either.before();
    }
    return how;
  }

  /** What it says to its adapter, which knows the type. */
  public <S extends Settings> S settings(Class<S> type) {
    return type.cast(settings);
  }

  /** Whether this ability of it can be used only while it runs. */
  public boolean isToldRunning(String ability) {
    return Optional.ofNullable(abilities.get(ability)).filter(Ability::afterStart).isPresent();
  }

  /** Why it cannot have its routable address from the start on, although it can be given one. */
  public Optional<String> tooLateForRoutable() {
    return isToldRunning(Iut.ADD_ROUTABLE) && !abilities.containsKey(CARRIER)
        ? Optional.of(
            Iut.ADD_ROUTABLE + " needs it running, and its carrier cannot be held back meanwhile")
        : Optional.empty();
  }

  /** What can be asked of it: its abilities, and what its other keys declare. */
  public Set<String> capabilities() {
    var names = new TreeSet<>(abilities.keySet());
    daemon.storage.ifPresent(path -> names.add(STORAGE));
    if (attachment.interfaces > 1) {
      names.add(TWO_INTERFACES);
    }
    if (abilities.containsKey(Iut.ADD_ROUTABLE) && tooLateForRoutable().isEmpty()) {
      names.add(ROUTABLE_FROM_START);
    }
    return Set.copyOf(names);
  }
}
