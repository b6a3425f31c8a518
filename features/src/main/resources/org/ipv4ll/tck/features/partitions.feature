Feature: Links that are joined
  Hosts that hold one address on two links find that out when the links become one and somebody
  asks for the address, thanks to answers that everybody hears; until then nobody looks for it
  (RFC 3927, section 4). The tester relays between the links as a bridge does.

  @id=joined-links-duplicate @must @needs=many @needs=mac @needs=remember @RFC3927-2.5-12 @RFC3927-4-01 @PRT-01
  Scenario: A duplicate is detected when a third host asks for it
    Given 2 hosts on links of their own that remember the same address
    And each has claimed and announced the address that it remembers
    When the links become one
    And a third host asks for each of the addresses
    And 15 s pass
    And the links are parted and each host is asked for the address that it remembers
    Then at most one of them still answers for it

  @id=joined-links-quiet @should @needs=many @needs=mac @needs=remember @RFC3927-4-02 @PRT-02
  Scenario: Hosts stay silent when idle links are joined
    Given 2 hosts on links of their own that remember the same address
    And each has claimed and announced the address that it remembers
    When the links become one
    And 35 s pass
    Then none of them sends an announcement

  @id=joined-groups @info @nightly @needs=many @needs=mac @needs=remember @RFC3927-4-01 @PRT-03
  Scenario: How two joined groups of hosts resolve their duplicates is reported
    Given 2 groups of 20 hosts, one link each, that remember the same addresses
    And each has claimed and announced the address that it remembers
    When the links become one
    And a third host asks for each of the addresses
    Then it is reported when each holds an address of its own, for 120 s

  @id=same-candidate-together @must @needs=many @needs=mac @needs=remember @RFC3927-1.5-02 @RFC3927-2.2.1-17 @SEL-09
  Scenario: Two hosts that start with one candidate end with different addresses
    Given 2 hosts on one link that remember the same address
    When they start together
    And each of them has claimed an address within 30 s
    Then no address that two of them probe for at the same time is claimed
