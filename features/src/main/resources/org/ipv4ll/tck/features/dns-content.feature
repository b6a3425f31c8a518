Feature: Link-local addresses in the DNS (sections 1.4 and 2.9)
  Link-local addresses are not entered into the DNS. What a zone holds is checked by the command zone.

  @id=no-dns-update @must @RFC3927-1.4-03 @RFC3927-2.9-02 @DNS-07
  Scenario: The host does not register its link-local address by dynamic update
    Given the host has claimed and announced an address
    When the host is watched for 60 s
    Then the host sends no DNS update with a link-local address

  @id=no-dns-update-beside-lease @must @needs=dhcp @RFC3927-1.4-03 @RFC3927-2.9-02 @DNS-07
  Scenario: A host that a lease tells of a name server does not register its link-local address there
    Given a host that seeks a lease starts
    When the host has claimed an address
    And a DHCP server leases an address and names a name server for 120 s
    And the host has got its lease
    And the routable address is asked for until it works
    And the host is watched for 60 s
    Then the host registers no link-local address with the name server of its lease
    And the host has no DHCP server register its link-local address

  @id=no-dns-update-after-lease @must @needs=dhcp @RFC3927-1.4-03 @RFC3927-2.9-02 @DNS-07
  Scenario: A host whose lease has run out does not register its link-local address either
    When a DHCP server leases an address and names a name server for 120 s
    And a host that seeks a lease starts
    And the host has got its lease
    And the DHCP server falls silent
    And the host claims a link-local address within 150 s
    And the host is watched for 10 s
    Then the host registers no link-local address with the name server of its lease
    And the host has no DHCP server register its link-local address
