package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * What a target gets to make one instance from.
 *
 * @param caseId of the case that it is for
 * @param directory empty directory that belongs to this case alone; its logs stay as evidence
 * @param mac hardware address that the instance is to have
 * @param number unique within the run, from 0, for names of interfaces and namespaces
 * @param seed of everything random that the kit itself decides
 */
public record CaseBed(String caseId, Path directory, MacAddress mac, int number, long seed) {}
