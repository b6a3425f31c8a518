Feature: Beside DHCP
  A host that has no lease goes on seeking one as if there were no link-local address, takes the lease
  that comes, and gives it back for no link-local address (RFC 3927, sections 1.9 and 2.11).

  @id=leased-no-link-local @should @needs=dhcp @RFC3927-1.9-02 @RTE-01 @tc8
  Scenario: A host with a lease claims no link-local address
    When a DHCP server leases an address for 120 s
    And a host that seeks a lease starts
    And the host has got its lease
    And the routable address is asked for until it works
    And 45 s pass
    Then no link-local address is assigned while the routable address works

  @id=lease-taken-later @must @needs=dhcp @RFC3927-1.9-05 @RFC3927-2.11-01 @RFC3927-2.11-02 @RTE-02 @RTE-06
  Scenario: A host with a link-local address takes the lease that comes, and keeps it
    Given a host that seeks a lease starts
    When the host has claimed an address
    And a DHCP server leases an address for 120 s
    And the host has got its lease
    And the routable address is asked for until it works
    Then the lease is kept

  @id=lease-while-probing @must @needs=dhcp @RFC3927-1.9-02 @RFC3927-1.9-05 @RFC3927-2.11-01 @RFC3927-2.11-02 @RTE-06 @RTE-10
  Scenario: A lease that comes while a host probes is not overwritten, and ends the attempt
    Given a host that seeks a lease starts
    When the host probes an address
    And a DHCP server comes up that leases the host an address for 300 s
    And the host has got its lease
    And the routable address is asked for until it works
    And 20 s pass
    And the routable address is asked for until it works
    Then the leased address outlives whatever link-local address comes after it
    And no link-local address is assigned while the routable address works

  @id=link-local-given-up-for-lease @should @needs=dhcp @RFC3927-1.4-01 @RFC3927-1.4-02 @RFC3927-1.9-01 @RTE-02
  Scenario: The link-local address is given up within a minute of a lease
    Given a host that seeks a lease starts
    When the host has claimed an address
    And a DHCP server leases an address for 120 s
    And the host has got its lease
    And the routable address is asked for until it works
    And 61 s pass
    And the claimed address is asked for by ARP, ICMP echo and TCP every 1 s for 3 s
    Then the claimed address is given up within 60 s of the routable address

  @id=dhcp-goes-on @must @needs=dhcp @needs=no-link-local @needs=many @RFC3927-1.9-05 @RFC3927-2.11-01 @RFC3927-2.11-03 @RFC3927-2.11-04 @RFC3927-2.11-05 @RTE-06
  Scenario: A host with a link-local address keeps seeking a lease
    Given a host that seeks a lease starts
    When another host of its kind seeks a lease without link-local addressing
    And 132 s pass
    Then the host goes on seeking a lease
    And it seeks a lease as often as the other
    And it does not seek a lease in the name of its link-local address

  @id=dhcp-pace @must @nightly @needs=dhcp @needs=no-link-local @needs=many @RFC3927-1.9-05 @RFC3927-2.11-01 @RFC3927-2.11-04 @RTE-06
  Scenario: Hosts with link-local addresses seek a lease as often as hosts without for 10 minutes
    Given a host that seeks a lease starts
    When 5 more hosts of its kind seek a lease, and 6 without link-local addressing
    And 600 s pass
    Then hosts with link-local addresses seek a lease as often as those without

  @id=lease-lost @may @needs=dhcp @RFC3927-1.9-10 @RTE-07
  Scenario: Whether a host claims a link-local address when its lease runs out is reported
    When a DHCP server leases an address for 120 s
    And a host that seeks a lease starts
    And the host has got its lease
    And the routable address is asked for until it works
    And the DHCP server falls silent
    Then it is reported whether the host claims a link-local address within 150 s

  @id=link-local-offered @info @needs=dhcp @RFC3927-1.6-02 @RTE-09
  Scenario: The reaction to a DHCP offer of 169.254.77.77 is reported
    When a DHCP server offers 169.254.77.77
    And a host that seeks a lease starts
    Then it is reported whether the host takes 169.254.77.77
