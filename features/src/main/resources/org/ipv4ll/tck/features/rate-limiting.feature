Feature: Rate limiting
  After more than ten conflicts a host tries at most one new address a minute, for as long as it
  takes (RFC 3927, section 2.2.1).

  @id=rate-limit @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-03 @bct @tc8
  Scenario: After eleven conflicts the next address waits for RATE_LIMIT_INTERVAL
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-stays @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-02 @tc8
  Scenario: The limit holds for every address after the pause
    Given the host starts on a quiet link
    When candidates in turn are denied by replies and probes until 2 of them had to wait
    Then the host limits its rate before every candidate from number 12 on
    And every candidate from number 12 on is first probed at least 60 s after the one before

  @id=rate-limit-new-address @must @RFC3927-2.2.1-15 @RFC3927-2.2.1-16 @RAT-04 @bct
  Scenario: The addresses after the pauses are new ones
    Given the host starts on a quiet link
    When candidates in turn are denied by replies and probes until 2 of them had to wait
    Then no candidate is probed twice

  @id=rate-limit-recovery @must @RFC3927-1.5-02 @RFC3927-2.2.1-08 @RFC3927-2.2.1-15 @RFC3927-2.2.1-24 @RFC3927-9-03 @RAT-05 @bct
  Scenario: A host recovers once the denials stop
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And the host has claimed the next candidate
    Then the host starts over after each denial
    And the attempt had 3 probes

  @id=rate-limit-silence @must @RFC3927-2.2-02 @RAT-08 @tc8
  Scenario: During the pause a host does not use the lost addresses
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And the lost addresses are asked for during the next 50 s
    Then the host says nothing about the lost addresses

  @id=rate-limit-by-reply @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-09
  Scenario: Conflicts by replies alone are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-by-probe @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-09
  Scenario: Conflicts by probes alone are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by probes
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-by-request @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-09
  Scenario: Conflicts by requests alone are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by requests
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-by-announcement @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-09
  Scenario: Conflicts by announcements alone are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by announcements
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-late-conflicts @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-09
  Scenario: Conflicts after the last probe are counted
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies 1.2 s after probe 3
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-after-late-conflicts @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-02
  Scenario: The pause after a conflict in ANNOUNCE_WAIT is no shorter
    Given the host starts on a quiet link
    When 10 candidates in turn are denied by replies
    And 2 candidates in turn are denied by replies 1.2 s after probe 3
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before
    And the host limits its rate before candidate 13
    And candidate 13 is first probed at least 60 s after the one before

  @id=rate-limit-many-holders @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-09
  Scenario: Conflicts with different hosts are counted together
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies of as many hosts
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-after-foreign-announcements @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-09
  Scenario: Announcements of other hosts do not reset the count of conflicts
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies amid announcements of other hosts
    Then the host limits its rate before candidate 12
    And candidate 12 is first probed at least 60 s after the one before

  @id=rate-limit-not-bypassed-by-flap @should @needs=carrier @RFC3927-2.2.1-22 @RAT-07
  # The text counts the conflicts "in the process of trying to acquire an address", and asks for a new
  # process whenever the interface becomes active, for the host may be on another link by then. Who
  # begins a new count with it breaks no word of the text, but makes the limit easy to get around.
  Scenario: A loss of carrier does not lift the limit
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And the carrier is lost for 2 s during the pause
    Then the flap does not bring candidate 12 within 60 s of the one before

  @id=rate-limit-recovery-after-flap @must @needs=carrier @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-24 @RAT-05 @RAT-07
  Scenario: A limited host recovers after a loss of carrier
    Given the host starts on a quiet link
    When 11 candidates in turn are denied by replies and probes
    And the carrier is lost for 2 s during the pause
    Then the host starts over after each denial

  @id=rate-limit-second-acquisition @must @RFC3927-2.2.1-22 @RFC3927-9-09 @RFC3927-9-10 @RAT-01 @RAT-06
  Scenario: The limit holds for a host that has had an address, too
    Given the host has claimed and announced an address
    When another host takes the claimed address by two ARP replies 300 ms apart
    And 11 candidates in turn are denied by replies and probes
    Then the host limits its rate before candidate 13
    And candidate 13 is first probed at least 60 s after the one before

  @id=rate-limit-counter-reset-by-claim @should @RFC3927-2.2.1-21 @RAT-06
  Scenario: A claim resets the count of conflicts
    Given the host starts on a quiet link
    When 9 candidates in turn are denied by replies and probes
    And the host has claimed the next candidate
    And 6 s pass
    And another host sends an ARP reply for the claimed address
    And another host sends an ARP reply for the claimed address 2 s after the first
    Then the rate of the replacement is not limited

  @id=rate-limit-twenty-conflicts @must @nightly @RFC3927-1.5-02 @RFC3927-2.2.1-15 @RFC3927-2.2.1-22 @RFC3927-2.2.1-24 @RFC3927-9-09 @RFC3927-9-10 @RAT-05
  Scenario: A host goes on, at the limited rate, after more than twenty conflicts
    Given the host starts on a quiet link
    When 22 candidates in turn are denied by replies and probes
    Then the host limits its rate before every candidate from number 12 on
    And every candidate from number 12 on is first probed at least 60 s after the one before
    And the host starts over after each denial
