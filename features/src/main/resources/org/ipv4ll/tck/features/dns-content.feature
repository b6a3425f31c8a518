Feature: Link-local addresses in the DNS (sections 1.4 and 2.9)
  Link-local addresses are not entered into the DNS. What a zone holds is checked by the command zone.

  @id=no-dns-update @must @RFC3927-1.4-03 @RFC3927-2.9-02 @DNS-07
  Scenario: The host does not register its link-local address by dynamic update
    Given the host has claimed and announced an address
    When the host is watched for 60 s
    Then the host sends no DNS update with a link-local address
