Feature: Several interfaces
  A host may have more than one interface, and several of them may turn out to be on one link. Each
  claims an address of its own as if it were the only one, and what one of them hears is nothing to
  the others (RFC 3927, sections 3.2 and 3.4).

  @id=two-interfaces-one-link @must @needs=two-interfaces @RFC3927-3.4-01 @RFC3927-3.4-03 @MUL-01
  Scenario: Two interfaces on one link end up with two addresses
    Given a host with two interfaces on one link
    Then each interface holds an address of its own within 30 s
    And no interface disputes the address of the other

  @id=two-interfaces-asked @must @needs=two-interfaces @RFC3927-3.4-01 @MUL-01
  Scenario: Two interfaces on one link do not fight each other
    Given a host with two interfaces on one link
    And each interface has claimed and announced an address
    When another host asks for both addresses, and for a third, every 3 s for 18 s
    Then no interface disputes the address of the other

  @id=two-interfaces-remembered @must @needs=two-interfaces @needs=restart @needs=storage @RFC3927-3.4-03 @MUL-01
  Scenario: Two interfaces on one link remember an address each
    Given a host with two interfaces on one link
    And each interface has claimed and announced an address
    When the host is started anew with its storage kept, on both interfaces
    Then each interface holds an address of its own within 30 s

  # Whoever takes the first claim for a conflict may defend against it, and has to move at the second.
  @id=other-link-conflict-in-use @must @needs=two-interfaces @RFC3927-3.4-02 @DEF-18 @MUL-02
  Scenario: A conflict on the link of another interface is ignored
    Given the host has claimed and announced an address on each of its interfaces
    When another host sends an ARP reply for the address of each interface in turn on the other link, twice and 3 s apart
    And another host asks on each link for the address that is held there
    Then each interface keeps its address

  @id=other-link-peers @must @needs=two-interfaces @RFC3927-3.4-02 @MUL-02
  Scenario: A peer may use on one link the address that the host uses on the other
    Given the host has claimed and announced an address on each of its interfaces
    When another host sends an ARP announcement for the address of each interface in turn on the other link, twice and 2 s apart
    And another host asks on each link for the address that is held there
    Then each interface keeps its address

  @id=other-link-conflict-while-probing @must @needs=two-interfaces @RFC3927-2.2.1-20 @DEF-18
  Scenario: A conflict on the link of another interface costs no candidate
    Given the host starts on a quiet link
    When another host sends an ARP reply for the candidate of the first interface on the other link
    And each interface has claimed and announced an address
    And another host asks on each link for the address that is held there
    Then the candidate of the first interface is claimed all the same

  @id=second-interface-conflict @must @needs=two-interfaces @RFC3927-2.2-01 @RFC3927-2.2-02 @RFC3927-2.5-04 @RFC3927-2.5-10 @MUL-01
  Scenario: A conflict on the link of the second interface is not ignored
    Given the host has claimed and announced an address on each of its interfaces
    When another host takes the address of the second interface on its link by two ARP announcements 3 s apart
    And another host asks on each link for the address that is held there
    Then the conflict is not ignored by the second interface
    And no address is used without having been probed

  @id=second-interface-conflict-alone @must @needs=two-interfaces @needs=carrier @RFC3927-2.5-04 @RFC3927-2.5-10 @MUL-01
  Scenario: A conflict is not ignored while another interface has no carrier
    Given the host has claimed and announced an address on each of its interfaces
    When the carrier of the first interface is lost
    And another host takes the address of the second interface on its link by two ARP announcements 3 s apart
    And another host asks on each link for the address that is held there
    Then the conflict is not ignored by the second interface

  # Two links that are bridged bring an interface what the other one says (lines 1158-1160).
  @id=conflict-from-other-interface @must @needs=two-interfaces @RFC3927-2.5-04 @RFC3927-2.5-10 @MUL-01
  Scenario: A conflict with the hardware address of another interface of the host counts
    Given the host has claimed and announced an address on each of its interfaces
    When the address of the first interface is taken from the hardware address of the second by two ARP announcements 3 s apart
    And another host asks on each link for the address that is held there
    Then the conflict is not ignored by the first interface

  @id=talk-through-chosen-interface @should @needs=two-interfaces @needs=talk-through @RFC3927-2.6.1-04 @RFC3927-3.2-01 @MUL-03
  Scenario: A link-local peer is reached through the interface that the application chose
    Given the host has claimed and announced an address on each of its interfaces
    And a peer on each link holds the same address
    When the host is made to ping that address through each interface in turn
    Then each ping leaves through the interface that was chosen
    And it goes from the address of that interface to the peer on its link
