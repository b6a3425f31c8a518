@role=dhcp-server
Feature: DHCP servers and link-local addresses (section 1.6)
  Addresses of 169.254/16 belong to no administrator, so that a DHCP server should not hand them out.

  @id=dhcp-server-offers-no-link-local @should @RFC3927-1.6-02 @RTE-09
  Scenario: No client is offered a link-local address, not even one that asks for it
    Given the DHCP server offers a client some address
    When clients ask for the addresses 169.254.7.12, 169.254.1.1
    Then no client is given an address of 169.254.0.0/16

  @id=dhcp-server-leases-no-link-local @should @RFC3927-1.6-02 @RTE-09
  Scenario: A client that comes back with a link-local address does not get it
    Given the DHCP server offers a client some address
    When clients come back with the addresses 169.254.7.13, 169.254.1.2
    And clients renew the addresses 169.254.7.14, 169.254.1.3
    Then no client is given an address of 169.254.0.0/16

  @id=dhcp-server-exhausted @should @RFC3927-1.6-02 @RTE-09
  Scenario: A server that runs out of addresses does not lease link-local ones
    Given the DHCP server offers a client some address
    When 80 further clients ask for an address at once
    Then no client is given an address of 169.254.0.0/16
