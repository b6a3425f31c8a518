package org.ipv4ll.tck.harness.cli;

/** Ctrl-C: what is finished is kept, what is open is closed, and the process ends with 130. */
final class Interrupt implements AutoCloseable {

  private final Thread hook;

  private Interrupt(Thread hook) {
    this.hook = hook;
  }

  static Interrupt handledBy(Runnable action) {
    var hook = new Thread(action, "interrupt");
    java.lang.Runtime.getRuntime().addShutdownHook(hook);
    return new Interrupt(hook);
  }

  @Override
  public void close() {
    try {
      java.lang.Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The hook is running: the process is being ended, and it writes the partial result.
      park();
    }
  }

  private static void park() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
