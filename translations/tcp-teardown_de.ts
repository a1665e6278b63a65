<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>alle Rahmen</translation>
    </message>
    <message>
        <source>IP packets</source>
        <translation>IP-Pakete</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>segments with only %1</source>
        <translation>Segmente nur mit %1</translation>
    </message>
    <message>
        <source>segments with %1</source>
        <translation>Segmente mit %1</translation>
    </message>
    <message>
        <source>all but plain %1</source>
        <translation>alles außer bloßen %1</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>%1 von Port %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2 towards the server</source>
        <translation>%1 auf %2 zum Server hin</translation>
    </message>
    <message>
        <source>%1 on %2 towards the client</source>
        <translation>%1 auf %2 zum Client hin</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (einmal)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>prohibit route</source>
        <translation>Prohibit-Route</translation>
    </message>
    <message>
        <source>blackhole route</source>
        <translation>Blackhole-Route</translation>
    </message>
    <message>
        <source>unreachable route</source>
        <translation>Unreachable-Route</translation>
    </message>
    <message>
        <source>segment without flags</source>
        <translation>Segment ohne Flags</translation>
    </message>
    <message>
        <source>Kill the process %1</source>
        <translation>Prozess %1 gewaltsam beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Stop the process %1 (SIGSTOP)</source>
        <translation>Prozess %1 anhalten (SIGSTOP)</translation>
    </message>
    <message>
        <source>Let the process %1 go on (SIGCONT)</source>
        <translation>Prozess %1 fortsetzen (SIGCONT)</translation>
    </message>
    <message>
        <source>Start the process %1</source>
        <translation>Prozess %1 starten</translation>
    </message>
    <message>
        <source>Cut the power of the %1</source>
        <translation>%1: Strom abschalten</translation>
    </message>
    <message>
        <source>Switch the %1 on</source>
        <translation>%1: einschalten</translation>
    </message>
    <message>
        <source>Shut the %1 down</source>
        <translation>%1: herunterfahren</translation>
    </message>
    <message>
        <source>Plug in %1 of the %2</source>
        <translation>%2: %1 einstecken</translation>
    </message>
    <message>
        <source>Unplug %1 of the %2</source>
        <translation>%2: %1 herausziehen</translation>
    </message>
    <message>
        <source>Set %1 of the %2 up</source>
        <translation>%2: %1 aktivieren</translation>
    </message>
    <message>
        <source>Set %1 of the %2 down</source>
        <translation>%2: %1 deaktivieren</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Delay %1 by %2</source>
        <translation>%1 um %2 verzögern</translation>
    </message>
    <message>
        <source>Double %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>End the rule %1</source>
        <translation>Regel %1 beenden</translation>
    </message>
    <message>
        <source>Turn the cable %1 into a black hole</source>
        <translation>Kabel %1 zum schwarzen Loch machen</translation>
    </message>
    <message>
        <source>End the black hole on the cable %1</source>
        <translation>Schwarzes Loch auf dem Kabel %1 beenden</translation>
    </message>
    <message>
        <source>Set the cable %1 to %2 delay and %3 loss</source>
        <translation>Kabel %1 auf %2 Verzögerung und %3 Verlust setzen</translation>
    </message>
    <message>
        <source>Take this packet off its cable</source>
        <translation>Dieses Paket vom Kabel nehmen</translation>
    </message>
    <message>
        <source>Set %1 of the %2 to %3</source>
        <translation>%2: %1 auf %3 setzen</translation>
    </message>
    <message>
        <source>Add a %1 to %2 on the %3</source>
        <translation>%3: %1 nach %2 hinzufügen</translation>
    </message>
    <message>
        <source>Delete the route to %1 on the %2</source>
        <translation>%2: Route nach %1 löschen</translation>
    </message>
    <message>
        <source>Replace the route to %1 on the %2 by a %3</source>
        <translation>%2: Route nach %1 durch %3 ersetzen</translation>
    </message>
    <message>
        <source>Fix the hardware address of %1 on the %2</source>
        <translation>%2: Hardwareadresse von %1 festlegen</translation>
    </message>
    <message>
        <source>Change the firewall rules of the %1</source>
        <translation>%1: Firewall-Regeln ändern</translation>
    </message>
    <message>
        <source>Make the %1 forget all connections</source>
        <translation>%1: alle Verbindungen vergessen lassen</translation>
    </message>
    <message>
        <source>Forge a segment (%1) from the %2 to the %3</source>
        <translation>Ein Segment (%1) von %2 an %3 fälschen</translation>
    </message>
    <message>
        <source>Let %1 call %2</source>
        <translation>%1 den Aufruf %2 machen lassen</translation>
    </message>
    <message>
        <source>You killed the process `%1`.</source>
        <translation>Sie haben den Prozess `%1` gewaltsam beendet.</translation>
    </message>
    <message>
        <source>The process `%1` is killed.</source>
        <translation>Der Prozess `%1` wird gewaltsam beendet.</translation>
    </message>
    <message>
        <source>You stopped the process `%1`.</source>
        <translation>Sie haben den Prozess `%1` angehalten.</translation>
    </message>
    <message>
        <source>The process `%1` is stopped.</source>
        <translation>Der Prozess `%1` wird angehalten.</translation>
    </message>
    <message>
        <source>You let the process `%1` go on.</source>
        <translation>Sie haben den Prozess `%1` fortgesetzt.</translation>
    </message>
    <message>
        <source>The process `%1` goes on.</source>
        <translation>Der Prozess `%1` wird fortgesetzt.</translation>
    </message>
    <message>
        <source>You started the process `%1`.</source>
        <translation>Sie haben den Prozess `%1` gestartet.</translation>
    </message>
    <message>
        <source>The process `%1` is started.</source>
        <translation>Der Prozess `%1` wird gestartet.</translation>
    </message>
    <message>
        <source>You cut the power of the %1.</source>
        <translation>Sie haben %1 den Strom abgeschaltet.</translation>
    </message>
    <message>
        <source>The %1 loses its power.</source>
        <translation>%1 verliert den Strom.</translation>
    </message>
    <message>
        <source>You switched the %1 on.</source>
        <translation>Sie haben %1 eingeschaltet.</translation>
    </message>
    <message>
        <source>The %1 starts again.</source>
        <translation>%1 startet wieder.</translation>
    </message>
    <message>
        <source>You shut the %1 down.</source>
        <translation>Sie haben %1 heruntergefahren.</translation>
    </message>
    <message>
        <source>The operator shuts the %1 down.</source>
        <translation>%1 wird ordentlich heruntergefahren.</translation>
    </message>
    <message>
        <source>You plugged in `%1` of the %2.</source>
        <translation>Sie haben das Kabel an `%1` von %2 eingesteckt.</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is plugged in.</source>
        <translation>Das Kabel an `%1` von %2 wird eingesteckt.</translation>
    </message>
    <message>
        <source>You unplugged `%1` of the %2.</source>
        <translation>Sie haben das Kabel an `%1` von %2 gezogen.</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is pulled out.</source>
        <translation>Das Kabel an `%1` von %2 wird gezogen.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 up.</source>
        <translation>Sie haben `%1` von %2 aktiviert.</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set up.</source>
        <translation>Die Schnittstelle `%1` von %2 wird aktiviert.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 down.</source>
        <translation>Sie haben `%1` von %2 deaktiviert.</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set down.</source>
        <translation>Die Schnittstelle `%1` von %2 wird deaktiviert.</translation>
    </message>
    <message>
        <source>You set a rule that drops %1.</source>
        <translation>Sie haben eine Regel gesetzt, die verwirft: %1.</translation>
    </message>
    <message>
        <source>From now on a rule drops %1.</source>
        <translation>Von jetzt an verwirft eine Regel: %1.</translation>
    </message>
    <message>
        <source>You set a rule that delays %1 by %2.</source>
        <translation>Sie haben eine Regel gesetzt, die um %2 verzögert: %1.</translation>
    </message>
    <message>
        <source>From now on a rule delays %1 by %2.</source>
        <translation>Von jetzt an verzögert eine Regel um %2: %1.</translation>
    </message>
    <message>
        <source>You set a rule that doubles %1.</source>
        <translation>Sie haben eine Regel gesetzt, die verdoppelt: %1.</translation>
    </message>
    <message>
        <source>From now on a rule doubles %1.</source>
        <translation>Von jetzt an verdoppelt eine Regel: %1.</translation>
    </message>
    <message>
        <source>You ended the rule `%1`.</source>
        <translation>Sie haben die Regel `%1` beendet.</translation>
    </message>
    <message>
        <source>The rule `%1` ends.</source>
        <translation>Die Regel `%1` endet.</translation>
    </message>
    <message>
        <source>You turned the cable %1 into a black hole: it swallows every packet and tells nobody.</source>
        <translation>Sie haben das Kabel %1 zum schwarzen Loch gemacht: Es verschluckt jedes Paket und sagt niemandem etwas.</translation>
    </message>
    <message>
        <source>From now on the cable %1 is a black hole: it swallows every packet and tells nobody.</source>
        <translation>Von jetzt an ist das Kabel %1 ein schwarzes Loch: Es verschluckt jedes Paket und sagt niemandem etwas.</translation>
    </message>
    <message>
        <source>You ended the black hole on the cable %1.</source>
        <translation>Sie haben das schwarze Loch auf dem Kabel %1 beendet.</translation>
    </message>
    <message>
        <source>The black hole on the cable %1 ends.</source>
        <translation>Das schwarze Loch auf dem Kabel %1 endet.</translation>
    </message>
    <message>
        <source>You set the cable %1 to %2 delay and %3 loss.</source>
        <translation>Sie haben das Kabel %1 auf %2 Verzögerung und %3 Verlust gesetzt.</translation>
    </message>
    <message>
        <source>From now on the cable %1 has %2 delay and %3 loss.</source>
        <translation>Von jetzt an hat das Kabel %1 %2 Verzögerung und %3 Verlust.</translation>
    </message>
    <message>
        <source>You took a packet off its cable.</source>
        <translation>Sie haben ein Paket vom Kabel genommen.</translation>
    </message>
    <message>
        <source>A packet is taken off its cable.</source>
        <translation>Ein Paket wird vom Kabel genommen.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 to %3.</source>
        <translation>Sie haben `%1` von %2 auf %3 gesetzt.</translation>
    </message>
    <message>
        <source>The operator sets `%1` of the %2 to %3.</source>
        <translation>Der Betreiber setzt `%1` von %2 auf %3.</translation>
    </message>
    <message>
        <source>You deleted the route to `%1` on the %2.</source>
        <translation>Sie haben auf %2 die Route nach `%1` gelöscht.</translation>
    </message>
    <message>
        <source>The operator deletes the route to `%1` on the %2.</source>
        <translation>Der Betreiber löscht auf %2 die Route nach `%1`.</translation>
    </message>
    <message>
        <source>You set a %1 to `%2` on the %3.</source>
        <translation>Sie haben auf %3 gesetzt: %1 nach `%2`.</translation>
    </message>
    <message>
        <source>The operator sets a %1 to `%2` on the %3.</source>
        <translation>Der Betreiber setzt auf %3: %1 nach `%2`.</translation>
    </message>
    <message>
        <source>You emptied the neighbour cache of the %1.</source>
        <translation>Sie haben den Nachbar-Cache von %1 geleert.</translation>
    </message>
    <message>
        <source>The neighbour cache of the %1 is emptied.</source>
        <translation>Der Nachbar-Cache von %1 wird geleert.</translation>
    </message>
    <message>
        <source>You fixed the hardware address of `%1` on the %2.</source>
        <translation>Sie haben auf %2 die Hardwareadresse von `%1` festgelegt.</translation>
    </message>
    <message>
        <source>The hardware address of `%1` is fixed on the %2.</source>
        <translation>Auf %2 wird die Hardwareadresse von `%1` festgelegt.</translation>
    </message>
    <message>
        <source>You made the %1 forget all connections.</source>
        <translation>Sie haben %1 alle Verbindungen vergessen lassen.</translation>
    </message>
    <message>
        <source>The %1 is made to forget all connections.</source>
        <translation>%1 muss alle Verbindungen vergessen.</translation>
    </message>
    <message>
        <source>You forged a segment (%1) that pretends to come from the %2.</source>
        <translation>Sie haben ein Segment (%1) gefälscht, das angeblich von %2 kommt.</translation>
    </message>
    <message>
        <source>Somebody forges a segment (%1) that pretends to come from the %2.</source>
        <translation>Jemand fälscht ein Segment (%1), das angeblich von %2 kommt.</translation>
    </message>
    <message>
        <source>You made the process `%1` call `%2`.</source>
        <translation>Sie haben den Prozess `%1` den Aufruf `%2` machen lassen.</translation>
    </message>
    <message>
        <source>The process `%1` is made to call `%2`.</source>
        <translation>Der Prozess `%1` muss `%2` aufrufen.</translation>
    </message>
    <message>
        <source>%1 (one in %2)</source>
        <translation>%1 (eines von %2)</translation>
    </message>
    <message>
        <source>Corrupt %1</source>
        <translation>%1 verfälschen</translation>
    </message>
    <message>
        <source>Hold this packet up for %1</source>
        <translation>Dieses Paket um %1 aufhalten</translation>
    </message>
    <message>
        <source>Duplicate this packet</source>
        <translation>Dieses Paket verdoppeln</translation>
    </message>
    <message>
        <source>Corrupt the IP header of this packet</source>
        <translation>Den IP-Kopf dieses Pakets verfälschen</translation>
    </message>
    <message>
        <source>Corrupt the TCP header of this packet</source>
        <translation>Den TCP-Kopf dieses Pakets verfälschen</translation>
    </message>
    <message>
        <source>Corrupt this packet</source>
        <translation>Dieses Paket verfälschen</translation>
    </message>
    <message>
        <source>You set a rule that corrupts %1.</source>
        <translation>Sie haben eine Regel gesetzt, die verfälscht: %1.</translation>
    </message>
    <message>
        <source>From now on a rule corrupts %1.</source>
        <translation>Von jetzt an verfälscht eine Regel: %1.</translation>
    </message>
    <message>
        <source>You held a packet up for %1.</source>
        <translation>Sie haben ein Paket um %1 aufgehalten.</translation>
    </message>
    <message>
        <source>A packet is held up for %1.</source>
        <translation>Ein Paket wird um %1 aufgehalten.</translation>
    </message>
    <message>
        <source>You duplicated a packet on its cable.</source>
        <translation>Sie haben ein Paket auf seinem Kabel verdoppelt.</translation>
    </message>
    <message>
        <source>A packet is duplicated on its cable.</source>
        <translation>Ein Paket wird auf seinem Kabel verdoppelt.</translation>
    </message>
    <message>
        <source>You changed a bit of a packet on its cable.</source>
        <translation>Sie haben ein Bit eines Pakets auf seinem Kabel geändert.</translation>
    </message>
    <message>
        <source>A bit of a packet changes on its cable.</source>
        <translation>Ein Bit eines Pakets ändert sich auf seinem Kabel.</translation>
    </message>
    <message>
        <source>%1 on the cable %2</source>
        <translation>%1 auf dem Kabel %2</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the server</source>
        <translation>%1 auf dem Kabel %2 zum Server hin</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the client</source>
        <translation>%1 auf dem Kabel %2 zum Client hin</translation>
    </message>
    <message>
        <source>Kill the process</source>
        <translation>Prozess gewaltsam beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Stop the process (SIGSTOP)</source>
        <translation>Prozess anhalten (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start the process</source>
        <translation>Prozess starten</translation>
    </message>
    <message>
        <source>Empty the ARP cache of the %1</source>
        <translation>%1: ARP-Cache leeren</translation>
    </message>
    <message>
        <source>Let the process call %1</source>
        <translation>Den Prozess den Aufruf %1 machen lassen</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>wird verworfen</translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>You changed the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>Sie haben die Firewall-Regeln von %1 geändert: Ihre Zahl ist nun %2, und worauf keine passt, %3.</translation>
    </message>
    <message>
        <source>The operator changes the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>Der Betreiber ändert die Firewall-Regeln von %1: Ihre Zahl ist nun %2, und worauf keine passt, %3.</translation>
    </message>
</context>
<context>
    <name>Buffers</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>send queue</source>
        <translation>Sendepuffer</translation>
    </message>
    <message>
        <source>%1 sent and not acknowledged, %2 not sent yet, of %3. The other end takes %4.</source>
        <translation>%1 gesendet und nicht bestätigt, %2 noch nicht gesendet, von %3. Die Gegenseite nimmt %4.</translation>
    </message>
    <message>
        <source>receive queue</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>%1 not read by the program, of %2. %3 are offered to the other end.</source>
        <translation>%1 vom Programm nicht gelesen, von %2. Der Gegenseite sind %3 angeboten.</translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation>Accept-Warteschlange</translation>
    </message>
    <message>
        <source>%1 connections wait for accept(), the backlog is %2.</source>
        <translation>%1 Verbindungen warten auf accept(), der Backlog ist %2.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5 s</source>
        <translation>%1: Rahmen %2, TCP-Segmente %3, Verbindungen %4, %5 s</translation>
    </message>
    <message>
        <source>only the first %1 frames are used: %2</source>
        <translation>nur die ersten %1 Rahmen werden verwendet: %2</translation>
    </message>
    <message>
        <source>%1 packets were captured at several places and count once</source>
        <translation>%1 Pakete wurden an mehreren Stellen mitgeschnitten und zählen einmal</translation>
    </message>
    <message>
        <source>%1 frames were cut before the end of their TCP header and are left out</source>
        <translation>%1 Rahmen wurden vor dem Ende ihres TCP-Headers abgeschnitten und sind weggelassen</translation>
    </message>
    <message>
        <source>%1 frames contradict themselves and are left out</source>
        <translation>%1 Rahmen widersprechen sich selbst und sind weggelassen</translation>
    </message>
    <message>
        <source>%1 TCP headers were cut; their options are used as far as they go</source>
        <translation>%1 TCP-Header wurden abgeschnitten; ihre Optionen werden verwendet, so weit sie reichen</translation>
    </message>
    <message>
        <source>%1 frames have %2, which is not read</source>
        <translation>%1 Rahmen haben %2; das wird nicht gelesen</translation>
    </message>
    <message>
        <source>from %1 s to %2 s</source>
        <translation>von %1 s bis %2 s</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1 (%2, nach %3)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1, %2 sent again</source>
        <translation>%1, %2 noch einmal gesendet</translation>
    </message>
    <message>
        <source>%1, %2 keepalive probes</source>
        <translation>%1, %2 Keepalive-Proben</translation>
    </message>
    <message>
        <source>%1, %2 window probes</source>
        <translation>%1, %2 Fensterproben</translation>
    </message>
    <message>
        <source>%1, %2 with zero window</source>
        <translation>%1, %2 mit Fenster null</translation>
    </message>
    <message>
        <source>%1, %2 duplicate ACKs</source>
        <translation>%1, %2 doppelte ACKs</translation>
    </message>
    <message>
        <source>%1, %2 RST</source>
        <translation>%1, %2 RST</translation>
    </message>
    <message>
        <source>%1 packets, %2 bytes</source>
        <translation>%1 Pakete, %2 Bytes</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is compressed; unpack it first</source>
        <translation>die Datei ist komprimiert; bitte zuerst auspacken</translation>
    </message>
    <message>
        <source>this is no pcap and no pcapng file</source>
        <translation>das ist weder eine pcap- noch eine pcapng-Datei</translation>
    </message>
    <message>
        <source>the file ends in its header</source>
        <translation>die Datei endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>the file ends in the header of a frame</source>
        <translation>die Datei endet im Kopf eines Rahmens</translation>
    </message>
    <message>
        <source>a frame claims to have %1 bytes</source>
        <translation>ein Rahmen gibt an, %1 Bytes zu haben</translation>
    </message>
    <message>
        <source>the file ends in a frame</source>
        <translation>die Datei endet in einem Rahmen</translation>
    </message>
    <message>
        <source>the file ends in the header of a section</source>
        <translation>die Datei endet im Kopf eines Abschnitts</translation>
    </message>
    <message>
        <source>the header of a section does not tell its byte order</source>
        <translation>der Kopf eines Abschnitts nennt seine Bytefolge nicht</translation>
    </message>
    <message>
        <source>the header of a section claims to have %1 bytes</source>
        <translation>der Kopf eines Abschnitts gibt an, %1 Bytes zu haben</translation>
    </message>
    <message>
        <source>version %1 of pcapng is not known</source>
        <translation>Version %1 von pcapng ist nicht bekannt</translation>
    </message>
    <message>
        <source>the file ends in the header of a block</source>
        <translation>die Datei endet im Kopf eines Blocks</translation>
    </message>
    <message>
        <source>a block claims to have %1 bytes</source>
        <translation>ein Block gibt an, %1 Bytes zu haben</translation>
    </message>
    <message>
        <source>the file ends in a block</source>
        <translation>die Datei endet in einem Block</translation>
    </message>
    <message>
        <source>the two lengths of a block differ</source>
        <translation>die beiden Längen eines Blocks sind verschieden</translation>
    </message>
    <message>
        <source>there are too many interfaces</source>
        <translation>es gibt zu viele Schnittstellen</translation>
    </message>
    <message>
        <source>a packet block is too short</source>
        <translation>ein Paketblock ist zu kurz</translation>
    </message>
    <message>
        <source>a packet belongs to no interface</source>
        <translation>ein Paket gehört zu keiner Schnittstelle</translation>
    </message>
    <message>
        <source>a packet belongs to interface %1, which is not described</source>
        <translation>ein Paket gehört zur Schnittstelle %1, die nicht beschrieben ist</translation>
    </message>
    <message>
        <source>a packet claims to have %1 bytes</source>
        <translation>ein Paket gibt an, %1 Bytes zu haben</translation>
    </message>
    <message>
        <source>%1 and %2 have no packet in common.</source>
        <translation>%1 und %2 haben kein Paket gemeinsam.</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 less than that of %4.</source>
        <translation>%1 Pakete sind in beiden. Die Uhr von %2 zeigt %3 weniger als die von %4.</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 more than that of %4.</source>
        <translation>%1 Pakete sind in beiden. Die Uhr von %2 zeigt %3 mehr als die von %4.</translation>
    </message>
    <message>
        <source>Packets of one direction only are in both, so the way between the captures counts as offset.</source>
        <translation>Nur Pakete einer Richtung sind in beiden, also zählt der Weg zwischen den Mitschnitten zum Unterschied der Uhren.</translation>
    </message>
    <message>
        <source>One way between the captures takes %1, if both directions take as long.</source>
        <translation>Ein Weg zwischen den Mitschnitten dauert %1, wenn beide Richtungen gleich lang brauchen.</translation>
    </message>
    <message>
        <source>It goes %1 parts per million fast.</source>
        <translation>Sie geht %1 Millionstel zu schnell.</translation>
    </message>
    <message>
        <source>It goes %1 parts per million slow.</source>
        <translation>Sie geht %1 Millionstel zu langsam.</translation>
    </message>
    <message>
        <source>%1 packets were lost between them; %2 are only in %3, %4 only in %5.</source>
        <translation>%1 Pakete gingen dazwischen verloren; %2 sind nur in %3, %4 nur in %5.</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>schnelle Wiederholung</translation>
    </message>
    <message>
        <source>needless retransmission</source>
        <translation>unnötige Wiederholung</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>bytes before it are missing</source>
        <translation>davor fehlen Bytes</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>Keepalive-Probe</translation>
    </message>
    <message>
        <source>keepalive answer</source>
        <translation>Antwort auf Keepalive</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>Fenster null</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>Fensterprobe</translation>
    </message>
    <message>
        <source>window probe answer</source>
        <translation>Antwort auf Fensterprobe</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>Fensteraktualisierung</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>doppeltes ACK</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>Challenge-ACK</translation>
    </message>
    <message>
        <source>ACK of what was not captured</source>
        <translation>ACK von etwas, das nicht mitgeschnitten wurde</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weist ab</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>keine solche Verbindung</translation>
    </message>
    <message>
        <source>aborts</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>came another way</source>
        <translation>kam auf anderem Weg</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>unterwegs verloren</translation>
    </message>
    <message>
        <source>made on the way</source>
        <translation>unterwegs entstanden</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>halb geschlossen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>half-open, then reset</source>
        <translation>halb offen, dann zurückgesetzt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>handshake never finished</source>
        <translation>Handshake nie vollendet</translation>
    </message>
    <message>
        <source>The connection began before the capture. Initial numbers, window scale and MSS are unknown.</source>
        <translation>Die Verbindung begann vor dem Mitschnitt. Anfangsnummern, Window-Scale und MSS sind unbekannt.</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show.</source>
        <translation>Der Mitschnitt entstand an einer Stelle. Pakete, die jenseits davon verloren gingen, zeigen sich nicht.</translation>
    </message>
    <message>
        <source>Some segments were not captured.</source>
        <translation>Einige Segmente wurden nicht mitgeschnitten.</translation>
    </message>
    <message>
        <source>Some headers were not captured whole. TCP options may be missing.</source>
        <translation>Einige Header wurden nicht ganz mitgeschnitten. TCP-Optionen können fehlen.</translation>
    </message>
    <message>
        <source>An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing.</source>
        <translation>Ein Ende kann die Verbindung länger oder kürzer halten, als der Mitschnitt zeigt: Ein Timer, der abläuft, sendet nichts.</translation>
    </message>
    <message>
        <source>close(), shutdown(), exit and kill send the same FIN. Which it was does not show.</source>
        <translation>close(), shutdown(), exit und kill senden dasselbe FIN. Welches davon es war, zeigt sich nicht.</translation>
    </message>
    <message>
        <source>Unread data and SO_LINGER with zero send the same RST. Which it was does not show.</source>
        <translation>Ungelesene Daten und SO_LINGER mit null senden dasselbe RST. Was davon es war, zeigt sich nicht.</translation>
    </message>
    <message>
        <source>The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV.</source>
        <translation>Der Server hat nichts als SYN-ACK oder RST gesendet. Eine volle Accept-Warteschlange verwirft das letzte ACK eines Handshakes, und hinter einem SYN-Cookie steht kein Socket; sein Ende war also vielleicht nie ESTABLISHED oder SYN_RECV.</translation>
    </message>
    <message>
        <source>A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, FIN_WAIT_2 of an orphan that runs out.</source>
        <translation>Ein Zustand, der ohne Paket beginnt oder endet, zeigt sich nicht: LISTEN, TIME_WAIT, das abläuft, FIN_WAIT_2 einer Waise, das abläuft.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Client</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Somebody on the way</source>
        <translation>Jemand unterwegs</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>An unknown party</source>
        <translation>Ein Unbekannter</translation>
    </message>
    <message>
        <source>%1, first by the client</source>
        <translation>%1, zuerst vom Client</translation>
    </message>
    <message>
        <source>%1, first by the server</source>
        <translation>%1, zuerst vom Server</translation>
    </message>
    <message>
        <source>%1, first by somebody on the way</source>
        <translation>%1, zuerst von jemandem unterwegs</translation>
    </message>
    <message>
        <source>%1, first by both</source>
        <translation>%1, zuerst von beiden</translation>
    </message>
    <message>
        <source>%1, first by an unknown party</source>
        <translation>%1, zuerst von einem Unbekannten</translation>
    </message>
    <message>
        <source>%1 by the client</source>
        <translation>%1 vom Client</translation>
    </message>
    <message>
        <source>%1 by the server</source>
        <translation>%1 vom Server</translation>
    </message>
    <message>
        <source>%1 by somebody on the way</source>
        <translation>%1 von jemandem unterwegs</translation>
    </message>
    <message>
        <source>%1 by both</source>
        <translation>%1 von beiden</translation>
    </message>
    <message>
        <source>%1 by an unknown party</source>
        <translation>%1 von einem Unbekannten</translation>
    </message>
    <message>
        <source>The client had closed, and the server went on sending.</source>
        <translation>Der Client hatte geschlossen, und der Server sendete weiter.</translation>
    </message>
    <message>
        <source>The server had closed, and the client went on sending.</source>
        <translation>Der Server hatte geschlossen, und der Client sendete weiter.</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1, answers #%2</source>
        <translation>%1, beantwortet #%2</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 von #%2</translation>
    </message>
    <message>
        <source>Nothing ended it while the capture ran.</source>
        <translation>Während des Mitschnitts hat nichts sie beendet.</translation>
    </message>
    <message>
        <source>Both closed at once: neither FIN acknowledges the other.</source>
        <translation>Beide haben zugleich geschlossen: Keines der FINs bestätigt das andere.</translation>
    </message>
    <message>
        <source>%1 closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>Zuerst schloss: %1. Ein Prozess dort hat close() oder shutdown() aufgerufen, sich beendet oder wurde beendet.</translation>
    </message>
    <message>
        <source>Somebody on the way refused the SYN in the server&apos;s name: a firewall that rejects.</source>
        <translation>Jemand unterwegs hat das SYN im Namen des Servers abgewiesen: eine Firewall, die ablehnt.</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall rejects in the server&apos;s name.</source>
        <translation>Niemand lauscht an diesem Port, oder eine Firewall lehnt im Namen des Servers ab.</translation>
    </message>
    <message>
        <source>Nothing answers. The path or the other host is gone, or a firewall drops.</source>
        <translation>Nichts antwortet. Der Weg oder der andere Host ist weg, oder eine Firewall verwirft.</translation>
    </message>
    <message>
        <source>Keepalive probes stay without an answer. The path or the other host is gone.</source>
        <translation>Keepalive-Proben bleiben ohne Antwort. Der Weg oder der andere Host ist weg.</translation>
    </message>
    <message>
        <source>Window probes stay without an answer. The path or the other host is gone.</source>
        <translation>Fensterproben bleiben ohne Antwort. Der Weg oder der andere Host ist weg.</translation>
    </message>
    <message>
        <source>%1 aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>%1 bricht eine lebende Verbindung ab: close() mit ungelesenen Daten, SO_LINGER mit null, oder der Kernel dort gab auf.</translation>
    </message>
    <message>
        <source>%1 does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>%1 kennt die Verbindung nicht mehr: nach einem Neustart, oder weil die Frist dort abgelaufen war.</translation>
    </message>
    <message>
        <source>The client was gone when the SYN-ACK came.</source>
        <translation>Der Client war weg, als das SYN-ACK kam.</translation>
    </message>
    <message>
        <source>The RST came another way than what that end sends otherwise: a firewall or a forger made it.</source>
        <translation>Das RST kam auf anderem Weg als das, was dieses Ende sonst sendet: Eine Firewall oder ein Fälscher hat es gemacht.</translation>
    </message>
    <message>
        <source>A router or firewall says that the server cannot be reached.</source>
        <translation>Ein Router oder eine Firewall sagt, dass der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 datagrams were put together from IP fragments</source>
        <translation>%1 Datagramme wurden aus IP-Fragmenten zusammengesetzt</translation>
    </message>
    <message>
        <source>%1 datagrams are left out: some of their IP fragments are missing or contradict each other</source>
        <translation>%1 Datagramme sind weggelassen: Einige ihrer IP-Fragmente fehlen oder widersprechen einander</translation>
    </message>
    <message>
        <source>%1 segments have a wrong checksum; their receivers drop them</source>
        <translation>%1 Segmente haben eine falsche Prüfsumme; ihre Empfänger verwerfen sie</translation>
    </message>
    <message>
        <source>%1 segments were captured before the network card calculated their checksums, which therefore tell nothing</source>
        <translation>%1 Segmente wurden aufgezeichnet, bevor die Netzwerkkarte ihre Prüfsummen berechnet hat; die sagen darum nichts</translation>
    </message>
    <message>
        <source>wrong checksum, dropped</source>
        <translation>falsche Prüfsumme, verworfen</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>sent again fast</source>
        <translation>schnell wiederholt</translation>
    </message>
    <message>
        <source>sent again needlessly</source>
        <translation>unnötig wiederholt</translation>
    </message>
    <message>
        <source>answer to a keepalive probe</source>
        <translation>Antwort auf eine Keepalive-Probe</translation>
    </message>
    <message>
        <source>answer to a window probe</source>
        <translation>Antwort auf eine Fensterprobe</translation>
    </message>
    <message>
        <source>RST refuses the SYN</source>
        <translation>RST weist das SYN ab</translation>
    </message>
    <message>
        <source>RST: no such connection</source>
        <translation>RST: keine solche Verbindung</translation>
    </message>
    <message>
        <source>RST aborts</source>
        <translation>RST bricht ab</translation>
    </message>
    <message>
        <source>RST came another way</source>
        <translation>RST kam auf anderem Weg</translation>
    </message>
    <message>
        <source>RST was ignored</source>
        <translation>RST wurde nicht beachtet</translation>
    </message>
    <message>
        <source>wrong checksum: its receiver drops it</source>
        <translation>falsche Prüfsumme: Der Empfänger verwirft es</translation>
    </message>
    <message>
        <source>The client closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>Der Client hat zuerst geschlossen: Sein Prozess hat close() oder shutdown() aufgerufen, ist zu Ende oder wurde beendet.</translation>
    </message>
    <message>
        <source>The server closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>Der Server hat zuerst geschlossen: Sein Prozess hat close() oder shutdown() aufgerufen, ist zu Ende oder wurde beendet.</translation>
    </message>
    <message>
        <source>The client aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>Der Client bricht eine lebende Verbindung ab: close() mit ungelesenen Daten, SO_LINGER mit null, oder sein Kernel hat aufgegeben.</translation>
    </message>
    <message>
        <source>The server aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>Der Server bricht eine lebende Verbindung ab: close() mit ungelesenen Daten, SO_LINGER mit null, oder sein Kernel hat aufgegeben.</translation>
    </message>
    <message>
        <source>The client does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>Der Client kennt die Verbindung nicht mehr: Er wurde neu gestartet, oder seine Seite war abgelaufen.</translation>
    </message>
    <message>
        <source>The server does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>Der Server kennt die Verbindung nicht mehr: Er wurde neu gestartet, oder seine Seite war abgelaufen.</translation>
    </message>
    <message>
        <source>%1 (number %2, about packet %3)</source>
        <translation>%1 (Nummer %2, über Paket %3)</translation>
    </message>
    <message>
        <source>%1 (about packet %2)</source>
        <translation>%1 (über Paket %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Client</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>somebody on the way</source>
        <translation>jemand auf dem Weg</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>closed by FIN</source>
        <translation>mit FIN geschlossen</translation>
    </message>
    <message>
        <source>half closed</source>
        <translation>halb geschlossen</translation>
    </message>
    <message>
        <source>reset by RST</source>
        <translation>mit RST zurückgesetzt</translation>
    </message>
    <message>
        <source>half open, then reset</source>
        <translation>halb offen, dann zurückgesetzt</translation>
    </message>
    <message>
        <source>never established: refused</source>
        <translation>nie zustande gekommen: abgewiesen</translation>
    </message>
    <message>
        <source>never established: unreachable</source>
        <translation>nie zustande gekommen: nicht erreichbar</translation>
    </message>
    <message>
        <source>never established: no answer</source>
        <translation>nie zustande gekommen: keine Antwort</translation>
    </message>
    <message>
        <source>never established: handshake not finished</source>
        <translation>nie zustande gekommen: Handshake nicht beendet</translation>
    </message>
    <message>
        <source>A guess from the packets %1.</source>
        <translation>Eine Vermutung aus den Paketen %1.</translation>
    </message>
    <message>
        <source>Likely, from the packets %1.</source>
        <translation>Wahrscheinlich, nach den Paketen %1.</translation>
    </message>
    <message>
        <source>The packets %1 show it.</source>
        <translation>Die Pakete %1 zeigen es.</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show, and times at the other end are estimates.</source>
        <translation>Der Mitschnitt entstand an einer Stelle. Pakete, die jenseits davon verloren gingen, sind nicht zu sehen, und Zeiten am anderen Ende sind geschätzt.</translation>
    </message>
    <message>
        <source>Only the first %1 frames are used: %2</source>
        <translation>Nur die ersten %1 Rahmen werden benutzt: %2</translation>
    </message>
    <message>
        <source>Packets that were captured at several places and count once: %1.</source>
        <translation>Pakete, die an mehreren Stellen aufgezeichnet wurden und einmal zählen: %1.</translation>
    </message>
    <message>
        <source>Datagrams that were put together from IP fragments: %1.</source>
        <translation>Datagramme, die aus IP-Fragmenten zusammengesetzt wurden: %1.</translation>
    </message>
    <message>
        <source>Datagrams that are left out because IP fragments are missing or contradict each other: %1.</source>
        <translation>Datagramme, die weggelassen sind, weil IP-Fragmente fehlen oder einander widersprechen: %1.</translation>
    </message>
    <message>
        <source>Segments with a wrong checksum, which their receivers drop: %1.</source>
        <translation>Segmente mit falscher Prüfsumme, die ihre Empfänger verwerfen: %1.</translation>
    </message>
    <message>
        <source>Segments that were captured before the network card calculated their checksums, which therefore tell nothing: %1.</source>
        <translation>Segmente, die aufgezeichnet wurden, bevor die Netzwerkkarte ihre Prüfsummen berechnet hat, die darum nichts sagen: %1.</translation>
    </message>
    <message>
        <source>Frames that were cut before the end of their TCP header and are left out: %1.</source>
        <translation>Rahmen, die vor dem Ende ihres TCP-Kopfes abgeschnitten und weggelassen sind: %1.</translation>
    </message>
    <message>
        <source>Frames that contradict themselves and are left out: %1.</source>
        <translation>Rahmen, die sich widersprechen und weggelassen sind: %1.</translation>
    </message>
    <message>
        <source>TCP headers that were cut, and whose options are used as far as they go: %1.</source>
        <translation>Abgeschnittene TCP-Köpfe, deren Optionen benutzt werden, so weit sie reichen: %1.</translation>
    </message>
    <message>
        <source>Frames of a kind of link that is not read (%1): %2.</source>
        <translation>Rahmen einer Art von Verbindungsschicht, die nicht gelesen wird (%1): %2.</translation>
    </message>
    <message>
        <source>Packets match in one direction only: the clocks cannot be told from the path. Apart: %1. Packets in both: %2.</source>
        <translation>Pakete passen nur in einer Richtung zusammen: Die Uhren lassen sich nicht vom Weg trennen. Abstand: %1. Pakete in beiden: %2.</translation>
    </message>
    <message>
        <source>The second clock is %1 ahead. One way takes at least %2. Packets in both: %3.</source>
        <translation>Die zweite Uhr geht um %1 vor. Ein Weg dauert mindestens %2. Pakete in beiden: %3.</translation>
    </message>
    <message>
        <source>The second clock is %1 behind. One way takes at least %2. Packets in both: %3.</source>
        <translation>Die zweite Uhr geht um %1 nach. Ein Weg dauert mindestens %2. Pakete in beiden: %3.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>#%1 %2 type %3 code %4 from %5</source>
        <translation>#%1 %2 type %3 code %4 von %5</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3
States with ? are inferred. #N is packet N of %4.</source>
        <translation>Verbindung %1: %2. %3
Zustände mit ? sind erschlossen. #N ist Paket N von %4.</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>%1 (states are inferred)</source>
        <translation>%1 (Zustände sind erschlossen)</translation>
    </message>
    <message>
        <source>The diagrams are too high for a PNG picture. Export them as SVG or PDF.</source>
        <translation>Die Diagramme sind zu hoch für ein PNG-Bild. Exportieren Sie sie als SVG oder PDF.</translation>
    </message>
    <message>
        <source>%1   to   %2</source>
        <translation>%1   nach   %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 is off.</source>
        <translation>%1 ist aus.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies zeigen.</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; war &apos;%1&apos; gemeint?</translation>
    </message>
    <message>
        <source>Usage: tcp-teardown %1 [OPTIONS]%2

%3

Options:
</source>
        <translation>Aufruf: tcp-teardown %1 [OPTIONS]%2

%3

Optionen:
</translation>
    </message>
    <message>
        <source>See tcp-teardown help %1.</source>
        <translation>Siehe tcp-teardown help %1.</translation>
    </message>
    <message>
        <source>%1 has no option &apos;%2&apos;%3</source>
        <translation>%1 hat keine Option &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than %2 takes</source>
        <translation>&apos;%1&apos; ist mehr, als %2 nimmt</translation>
    </message>
    <message>
        <source>%1: expected %2, but it was %3</source>
        <translation>%1: erwartet war %2, es war aber %3</translation>
    </message>
    <message>
        <source>the engine broke a rule of its own: %1</source>
        <translation>die Simulation hat eine ihrer eigenen Regeln verletzt: %1</translation>
    </message>
    <message>
        <source>%1 as expected, %2 not</source>
        <translation>%1 wie erwartet, %2 nicht</translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <translation>%1, Variante %2</translation>
    </message>
    <message>
        <source>(it expects nothing)</source>
        <translation>(sie erwartet nichts)</translation>
    </message>
    <message>
        <source>(no lesson)</source>
        <translation>(keine Lektion)</translation>
    </message>
    <message>
        <source>%1, lesson</source>
        <translation>%1, Lektion</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHL</translation>
    </message>
    <message>
        <source>Simulates scenarios and their variants to the end and compares with the [expect] part of their files, and asks the
run the questions of their lessons. Without an operand: all built-in ones. FILE may also be a lesson (*.lesson);
it belongs to the built-in scenario that it names, or to that scenario&apos;s file if that is given too.
Exit status 1 if anything came out otherwise.</source>
        <translation>Simuliert Szenarien und ihre Varianten bis zum Ende, vergleicht mit dem Teil [expect] ihrer Dateien und stellt dem
Lauf die Fragen ihrer Lektionen. Ohne Operand: alle eingebauten. FILE kann auch eine Lektion sein (*.lesson);
sie gehört zu dem eingebauten Szenario, das sie nennt, oder zur Datei dieses Szenarios, wenn sie auch angegeben ist.
Rückgabewert 1, wenn etwas anders herauskam.</translation>
    </message>
    <message>
        <source>Say what the run answers to each question of a lesson.</source>
        <translation>Sagen, was der Lauf auf jede Frage einer Lektion antwortet.</translation>
    </message>
    <message>
        <source>simulate a scenario and write it as text or picture</source>
        <translation>ein Szenario simulieren und als Text oder Bild schreiben</translation>
    </message>
    <message>
        <source>simulate scenarios and write them for other programs and documents</source>
        <translation>Szenarien simulieren und für andere Programme und Dokumente schreiben</translation>
    </message>
    <message>
        <source>tell what happened to the connections of a capture</source>
        <translation>sagen, was mit den Verbindungen eines Mitschnitts geschah</translation>
    </message>
    <message>
        <source>find where two runs or captures differ</source>
        <translation>finden, wo zwei Läufe oder Mitschnitte sich unterscheiden</translation>
    </message>
    <message>
        <source>the built-in scenarios</source>
        <translation>die eingebauten Szenarien</translation>
    </message>
    <message>
        <source>hosts at one moment, as ss, netstat, ip, conntrack, sysctl and strace print it</source>
        <translation>Hosts zu einem Zeitpunkt, wie ss, netstat, ip, conntrack, sysctl und strace sie zeigen</translation>
    </message>
    <message>
        <source>what is known of an operating system, and from where</source>
        <translation>was über ein Betriebssystem bekannt ist, und woher</translation>
    </message>
    <message>
        <source>simulate scenarios and compare with what they expect</source>
        <translation>Szenarien simulieren und mit dem vergleichen, was sie erwarten</translation>
    </message>
    <message>
        <source>the lesson on a scenario as text</source>
        <translation>die Lektion zu einem Szenario als Text</translation>
    </message>
    <message>
        <source>the form of scenario files</source>
        <translation>die Form von Szenariodateien</translation>
    </message>
    <message>
        <source>replay recordings of real kernels and compare</source>
        <translation>Aufzeichnungen echter Kernel nachspielen und vergleichen</translation>
    </message>
    <message>
        <source>how a command is used</source>
        <translation>wie ein Befehl benutzt wird</translation>
    </message>
    <message>
        <source>TCP Teardown Explorer %1: see and break a TCP connection.

Usage: tcp-teardown [open] [FILE|ID]       open the window; see tcp-teardown help open
       tcp-teardown COMMAND [OPTIONS] ...  work without a display

Commands:
</source>
        <translation>TCP Teardown Explorer %1: eine TCP-Verbindung sehen und zerbrechen.

Aufruf: tcp-teardown [open] [FILE|ID]       das Fenster öffnen; siehe tcp-teardown help open
        tcp-teardown COMMAND [OPTIONS] ...  ohne Bildschirm arbeiten

Befehle:
</translation>
    </message>
    <message>
        <source>FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them.
&apos;tcp-teardown help COMMAND&apos; or &apos;tcp-teardown COMMAND --help&apos; says more.
--language CODE, in front or behind a command, chooses the language: %1.
Exit status: 0 done, 1 something came out otherwise than expected, 2 wrong input.
</source>
        <translation>FILE ist eine Szenariodatei (*.teardown), ID ein eingebautes Szenario, wie &apos;tcp-teardown list&apos; sie zeigt.
&apos;tcp-teardown help COMMAND&apos; oder &apos;tcp-teardown COMMAND --help&apos; sagt mehr.
--language CODE, vor oder hinter einem Befehl, wählt die Sprache: %1.
Rückgabewert: 0 erledigt, 1 etwas kam anders heraus als erwartet, 2 falsche Eingabe.
</translation>
    </message>
    <message>
        <source>there is no command, scenario or file &apos;%1&apos;%2
See tcp-teardown --help.</source>
        <translation>es gibt keinen Befehl, kein Szenario und keine Datei &apos;%1&apos;%2
Siehe tcp-teardown --help.</translation>
    </message>
    <message>
        <source>the standard output takes no more</source>
        <translation>die Standardausgabe nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>Compares what happened in two runs or captures: segments, states, results of system calls. A and B are each a built-in scenario (ID or ID:VARIANT), a scenario file (*.teardown) or a capture (pcap, pcapng; - is the standard input).
A run is compared with a capture as if it had been captured: its segments and the states that they show.

Exit status: 0 they are the same, 1 they differ, 2 one of them cannot be read or run.</source>
        <translation>Vergleicht, was in zwei Läufen oder Mitschnitten geschah: Segmente, Zustände, Ergebnisse von Systemaufrufen. A und B sind je ein eingebautes Szenario (ID oder ID:VARIANT), eine Szenariodatei (*.teardown) oder ein Mitschnitt (pcap, pcapng; - ist die Standardeingabe).
Ein Lauf wird mit einem Mitschnitt verglichen, als wäre er mitgeschnitten worden: seine Segmente und die Zustände, die sie zeigen.

Rückgabewert: 0 sie sind gleich, 1 sie unterscheiden sich, 2 eines davon kann nicht gelesen oder simuliert werden.</translation>
    </message>
    <message>
        <source>Times count as different from here on. Else 1 ms for two runs and 50 ms with a capture.</source>
        <translation>Ab hier gelten Zeiten als verschieden. Sonst 1 ms bei zwei Läufen und 50 ms mit einem Mitschnitt.</translation>
    </message>
    <message>
        <source>Of captures only this one; can be given several times.</source>
        <translation>Von Mitschnitten nur diese; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The host where runs are captured: client or server. Else where the capture seems to have been taken.</source>
        <translation>Der Host, an dem Läufe mitgeschnitten werden: client oder server. Sonst dort, wo der Mitschnitt entstanden zu sein scheint.</translation>
    </message>
    <message>
        <source>Only what happened, not when.</source>
        <translation>Nur was geschah, nicht wann.</translation>
    </message>
    <message>
        <source>The differences as JSON.</source>
        <translation>Die Unterschiede als JSON.</translation>
    </message>
    <message>
        <source>the run cannot be compared</source>
        <translation>der Lauf kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>%1 has no host &apos;%2&apos;</source>
        <translation>%1 hat keinen Host &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1  %2: %3 (A at %4 s, B at %5 s)</source>
        <translation>%1  %2: %3 (A bei %4 s, B bei %5 s)</translation>
    </message>
    <message>
        <source>%1  %2: only in %3: %4</source>
        <translation>%1  %2: nur in %3: %4</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n Unterschied.</numerusform>
            <numerusform>%n Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulates scenarios and writes each in one or several forms. The same run gives the same bytes. FORMAT is one of</source>
        <translation>Simuliert Szenarien und schreibt jedes in einer oder mehreren Formen. Derselbe Lauf ergibt dieselben Bytes. FORMAT ist eines von</translation>
    </message>
    <message>
        <source>Can be given several times, with --out-dir. Else what the name of OUT says.</source>
        <translation>Kann mit --out-dir mehrmals angegeben werden. Sonst das, was der Name von OUT sagt.</translation>
    </message>
    <message>
        <source>One scenario, one form: write to this file. The standard output if nothing is said.</source>
        <translation>Ein Szenario, eine Form: in diese Datei schreiben. Ohne Angabe die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write DIR/ID.ENDING for each scenario and form, with -VARIANT behind the ID if one is chosen.</source>
        <translation>Für jedes Szenario und jede Form DIR/ID.ENDUNG schreiben, mit -VARIANT hinter der ID, wenn eine gewählt ist.</translation>
    </message>
    <message>
        <source>Tell on the standard output what was written, as JSON.</source>
        <translation>Auf der Standardausgabe sagen, was geschrieben wurde, als JSON.</translation>
    </message>
    <message>
        <source>several scenarios or forms need --out-dir</source>
        <translation>mehrere Szenarien oder Formen brauchen --out-dir</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; cannot be made</source>
        <translation>der Ordner &apos;%1&apos; kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 has no interface &apos;%2&apos;, only %3</source>
        <translation>%1 hat keine Schnittstelle &apos;%2&apos;, nur %3</translation>
    </message>
    <message>
        <source>tcpdump, pcapng, packetdrill: at which host; client, router, firewall or server.</source>
        <translation>tcpdump, pcapng, packetdrill: an welchem Host; client, router, firewall oder server.</translation>
    </message>
    <message>
        <source>tcpdump: only on this interface of the host.</source>
        <translation>tcpdump: nur an dieser Schnittstelle des Hosts.</translation>
    </message>
    <message>
        <source>tcpdump: as old versions printed it, &quot;S 1:1(0) ack 2&quot;.</source>
        <translation>tcpdump: wie alte Versionen es schrieben, &quot;S 1:1(0) ack 2&quot;.</translation>
    </message>
    <message>
        <source>tcpdump: without windows and TCP options, as books print it.</source>
        <translation>tcpdump: ohne Fenster und TCP-Optionen, wie Bücher es drucken.</translation>
    </message>
    <message>
        <source>tcpdump: names of hosts instead of addresses.</source>
        <translation>tcpdump: Namen von Hosts statt Adressen.</translation>
    </message>
    <message>
        <source>tcpdump: only TCP.</source>
        <translation>tcpdump: nur TCP.</translation>
    </message>
    <message>
        <source>tcpdump: seconds of the run instead of the host&apos;s wall clock.</source>
        <translation>tcpdump: Sekunden des Laufs statt der Uhrzeit des Hosts.</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire.</source>
        <translation>Sequenznummern, wie sie auf der Leitung sind.</translation>
    </message>
    <message>
        <source>ladder: only ASCII characters.</source>
        <translation>ladder: nur ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>es gibt keinen Host &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Dasselbe wie --format json.</translation>
    </message>
    <message>
        <source>Only this one, as the list counts; can be given several times.</source>
        <translation>Nur diese, wie die Liste zählt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Two captures of the same connections, taken at both ends, become one.</source>
        <translation>Zwei Mitschnitte derselben Verbindungen, an beiden Enden entstanden, werden einer.</translation>
    </message>
    <message>
        <source>A ladder without other characters.</source>
        <translation>Ein Leiterdiagramm ohne andere Zeichen.</translation>
    </message>
    <message>
        <source>Write to the file OUT instead of the standard output.</source>
        <translation>In die Datei OUT schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>--format cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--format kann nicht &apos;%1&apos; sein; möglich sind %2%3</translation>
    </message>
    <message>
        <source>there is no connection &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Verbindung &apos;%1&apos;; es gibt %2</translation>
    </message>
    <message>
        <source>--merge needs two captures</source>
        <translation>--merge braucht zwei Mitschnitte</translation>
    </message>
    <message>
        <source>The language of what is said: %1. Else that of the environment.</source>
        <translation>Die Sprache von allem, was gesagt wird: %1. Sonst die der Umgebung.</translation>
    </message>
    <message>
        <source>--language cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--language kann nicht &apos;%1&apos; sein; möglich sind %2%3</translation>
    </message>
    <message>
        <source>, variant %1</source>
        <translation>, Variante %1</translation>
    </message>
    <message>
        <source>%1%2, stop at %3: %4</source>
        <translation>%1%2, Halt bei %3: %4</translation>
    </message>
    <message>
        <source>, decided at %1</source>
        <translation>, entschieden bei %1</translation>
    </message>
    <message>
        <source>, option &quot;%1&quot;</source>
        <translation>, Antwort &quot;%1&quot;</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (Zeile %1)</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1. At %2 in the variant %3: %4</source>
        <translation>%1. Bei %2 in der Variante %3: %4</translation>
    </message>
    <message>
        <source>%1. At %2: %3</source>
        <translation>%1. Bei %2: %3</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>Ein verbreiteter Irrtum</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>Literatur und Aufzeichnung</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>Zum Ändern und Ausprobieren</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Prints the lesson on a built-in scenario: what to watch, and the questions that the window asks.</source>
        <translation>Druckt die Lektion zu einem eingebauten Szenario: worauf zu achten ist, und die Fragen, die das Fenster stellt.</translation>
    </message>
    <message>
        <source>With the answers, as a run gives them, and the explanation.</source>
        <translation>Mit den Antworten, wie ein Lauf sie gibt, und der Erklärung.</translation>
    </message>
    <message>
        <source>(start here)</source>
        <translation>(hier beginnen)</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios in the order of a course.</source>
        <translation>Nennt die eingebauten Szenarien in der Reihenfolge eines Kurses.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Als JSON, für Programme.</translation>
    </message>
    <message>
        <source>Opens the window on a scenario; without an operand on the first one.</source>
        <translation>Öffnet das Fenster mit einem Szenario; ohne Operand mit dem ersten.</translation>
    </message>
    <message>
        <source>on: the lesson begins at once and asks. off: nothing is asked, the explanation is shown.</source>
        <translation>on: Die Lektion beginnt sofort und fragt. off: Nichts wird gefragt, die Erklärung ist zu sehen.</translation>
    </message>
    <message>
        <source>A variant of the scenario, see tcp-teardown list.</source>
        <translation>Eine Variante des Szenarios, siehe tcp-teardown list.</translation>
    </message>
    <message>
        <source>Nobody can change the run: kill, unplug and tune are closed.</source>
        <translation>Niemand kann den Lauf ändern: Beenden, Ausstecken und Einstellen sind gesperrt.</translation>
    </message>
    <message>
        <source>--questions is on or off, not &apos;%1&apos;</source>
        <translation>--questions ist on oder off, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>&apos;%1&apos; kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>halbe Sekunden</translation>
    </message>
    <message>
        <source>off/on</source>
        <translation>aus/ein</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>Nothing like these Linux settings: %1</source>
        <translation>Nichts Ähnliches wie diese Linux-Einstellungen: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2
Source: %3 (%4)
%5
Settings: name, default, what acts, range, how well known, source
%6
Behaviour
%7</source>
        <translation>%1: %2
Quelle: %3 (%4)
%5
Einstellungen: Name, Vorgabe, was wirkt, Bereich, wie gut bekannt, Quelle
%6
Verhalten
%7</translation>
    </message>
    <message>
        <source>Changed with: %1</source>
        <translation>Geändert mit: %1</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>es gibt kein Profil &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>Shows what the engine knows of an operating system: its settings by their names and units there, the values
they have, and where that is known from. Without NAME: the systems.</source>
        <translation>Zeigt, was die Simulation über ein Betriebssystem weiß: seine Einstellungen mit ihren Namen und Einheiten dort, ihre
Werte, und woher das bekannt ist. Ohne NAME: die Systeme.</translation>
    </message>
    <message>
        <source>Simulates a scenario and writes what happened. FORMAT is one of</source>
        <translation>Simuliert ein Szenario und schreibt, was geschah. FORMAT ist eines von</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; ladder if it says nothing.</source>
        <translation>Sonst das, was der Name von OUT sagt; ladder, wenn er nichts sagt.</translation>
    </message>
    <message>
        <source>a sequence diagram of characters</source>
        <translation>ein Sequenzdiagramm aus Schriftzeichen</translation>
    </message>
    <message>
        <source>what tcpdump prints on one host</source>
        <translation>was tcpdump auf einem Host schreibt</translation>
    </message>
    <message>
        <source>every record on a line</source>
        <translation>jeder Datensatz in einer Zeile</translation>
    </message>
    <message>
        <source>the diagram of the window</source>
        <translation>das Diagramm des Fensters</translation>
    </message>
    <message>
        <source>the same as an image</source>
        <translation>dasselbe als Bild</translation>
    </message>
    <message>
        <source>for Mermaid</source>
        <translation>für Mermaid</translation>
    </message>
    <message>
        <source>for PlantUML</source>
        <translation>für PlantUML</translation>
    </message>
    <message>
        <source>for LaTeX with TikZ</source>
        <translation>für LaTeX mit TikZ</translation>
    </message>
    <message>
        <source>every record as comma separated values</source>
        <translation>jeder Datensatz mit Kommas getrennt</translation>
    </message>
    <message>
        <source>every record as a line of JSON</source>
        <translation>jeder Datensatz als eine Zeile JSON</translation>
    </message>
    <message>
        <source>a capture file for Wireshark</source>
        <translation>ein Mitschnitt für Wireshark</translation>
    </message>
    <message>
        <source>a packetdrill script of one host&apos;s view</source>
        <translation>ein packetdrill-Skript aus der Sicht eines Hosts</translation>
    </message>
    <message>
        <source>what came out, as the [expect] part of a scenario file</source>
        <translation>was herauskam, als Teil [expect] einer Szenariodatei</translation>
    </message>
    <message>
        <source>the whole scenario file with it</source>
        <translation>die ganze Szenariodatei damit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from 0 to 2^63-1</source>
        <translation>&apos;%1&apos; ist keine ganze Zahl von 0 bis 2^63-1</translation>
    </message>
    <message>
        <source>Stop at, or go on to, this moment: &quot;90 s&quot;, 2h, 90.</source>
        <translation>Bei diesem Zeitpunkt aufhören, oder bis dahin weitergehen: &quot;90 s&quot;, 2h, 90.</translation>
    </message>
    <message>
        <source>Another kernel setting; can be given several times.</source>
        <translation>Eine andere Kerneleinstellung; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Another seed for what is left to chance.</source>
        <translation>Ein anderer Startwert für das, was dem Zufall überlassen ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a moment of the run; write for example &quot;90 s&quot;, 2h or 90</source>
        <translation>&apos;%1&apos; ist kein Zeitpunkt des Laufs; richtig ist zum Beispiel &quot;90 s&quot;, 2h oder 90</translation>
    </message>
    <message>
        <source>Prints the form of scenario files: a JSON Schema (draft 2020-12) for editors that check TOML, or a page to read.</source>
        <translation>Druckt die Form von Szenariodateien: ein JSON-Schema (Entwurf 2020-12) für Editoren, die TOML prüfen, oder eine Seite zum Lesen.</translation>
    </message>
    <message>
        <source>The page to read.</source>
        <translation>Die Seite zum Lesen.</translation>
    </message>
    <message>
        <source>Shows hosts at one moment of a run as the tools of an administrator would: sockets, ARP cache, connection tracking,
settings, system calls.</source>
        <translation>Zeigt Hosts zu einem Zeitpunkt eines Laufs, wie es die Werkzeuge eines Administrators tun: Sockets, ARP-Cache,
Verbindungsverfolgung, Einstellungen, Systemaufrufe.</translation>
    </message>
    <message>
        <source>The moment: &quot;61 s&quot;, 2h, 90. The end of the run if nothing is said.</source>
        <translation>Der Zeitpunkt: &quot;61 s&quot;, 2h, 90. Ohne Angabe das Ende des Laufs.</translation>
    </message>
    <message>
        <source>client, router, firewall or server; can be given several times. All if nothing is said.</source>
        <translation>client, router, firewall oder server; kann mehrmals angegeben werden. Ohne Angabe alle.</translation>
    </message>
    <message>
        <source>%1; can be given several times. All if nothing is said.</source>
        <translation>%1; kann mehrmals angegeben werden. Ohne Angabe alle.</translation>
    </message>
    <message>
        <source>there is no view &apos;%1&apos;%2</source>
        <translation>es gibt keine Ansicht &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
Without a display: tcp-teardown run %1 --format ladder; see tcp-teardown --help.</source>
        <translation>hier gibt es keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt), also kann sich das Fenster nicht öffnen.
Ohne Bildschirm: tcp-teardown run %1 --format ladder; siehe tcp-teardown --help.</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is a number from %3 to %4</source>
        <translation>--%1 kann nicht &apos;%2&apos; sein; es ist eine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is one of %3%4</source>
        <translation>--%1 kann nicht &apos;%2&apos; sein; es ist eines von %3%4</translation>
    </message>
    <message>
        <source>--connections cannot be &apos;%1&apos;; it is numbers from 1, such as 1,3</source>
        <translation>--connections kann nicht &apos;%1&apos; sein; es sind Nummern ab 1, wie 1,3</translation>
    </message>
    <message>
        <source>Diagrams: words below the picture.</source>
        <translation>Diagramme: Worte unter dem Bild.</translation>
    </message>
    <message>
        <source>Diagrams: which arrows have a number: off, all, or noted.</source>
        <translation>Diagramme: welche Pfeile eine Nummer haben: off, all oder noted.</translation>
    </message>
    <message>
        <source>Diagrams: without the author&apos;s notes; those of text also without system calls, faults and timers.</source>
        <translation>Diagramme: ohne die Notizen des Autors; die aus Text auch ohne Systemaufrufe, Störungen und Timer.</translation>
    </message>
    <message>
        <source>--page cannot be &apos;%1&apos;; it is one of %2</source>
        <translation>--page kann nicht &apos;%1&apos; sein; es ist eines von %2</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a number from %3 to %4</source>
        <translation>--%1 &apos;%2&apos; ist keine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>--frame-delay &apos;%1&apos; is not a time from 20 ms to 60 s</source>
        <translation>--frame-delay &apos;%1&apos; ist keine Zeit von 20 ms bis 60 s</translation>
    </message>
    <message>
        <source>pdf: a4, a4-landscape, letter, letter-landscape, or tall for one page as high as the diagram.</source>
        <translation>pdf: a4, a4-landscape, letter, letter-landscape, oder tall für eine Seite so hoch wie das Diagramm.</translation>
    </message>
    <message>
        <source>png, gif, apng: pixels for one of the diagram; 2 for png and 1 for the others if nothing is said.</source>
        <translation>png, gif, apng: Pixel für eines des Diagramms; wenn nichts gesagt ist, 2 für png und 1 für die anderen.</translation>
    </message>
    <message>
        <source>gif, apng: how long each event stands.</source>
        <translation>gif, apng: wie lange jedes Ereignis steht.</translation>
    </message>
    <message>
        <source>gif, apng: let the packets move, with N pictures a second, instead of one picture for each event.</source>
        <translation>gif, apng: die Pakete sich bewegen lassen, mit N Bildern je Sekunde, statt eines Bildes je Ereignis.</translation>
    </message>
    <message>
        <source>the diagram is too long for one image; use svg or pdf, a smaller --scale, or a shorter --until</source>
        <translation>das Diagramm ist zu lang für ein Bild; nehmen Sie svg oder pdf, ein kleineres --scale oder ein kürzeres --until</translation>
    </message>
    <message>
        <source>the same on pages, for printing</source>
        <translation>dasselbe auf Seiten, zum Drucken</translation>
    </message>
    <message>
        <source>the same as an animation</source>
        <translation>dasselbe als Animation</translation>
    </message>
    <message>
        <source>the same with all colours, for browsers</source>
        <translation>dasselbe mit allen Farben, für Browser</translation>
    </message>
    <message>
        <source>a page to step through the run with the keyboard</source>
        <translation>eine Seite, um den Lauf mit der Tastatur durchzugehen</translation>
    </message>
    <message>
        <source>--json writes one object: as_expected and not_as_expected count; checks has an object for each run and lesson with kind (run, lesson),
operand, scenario, variant and passed. A run has differences, a list of what, expected and actual; a lesson has
faults, a list of variant, question, line and problem.</source>
        <translation>--json schreibt ein Objekt: as_expected und not_as_expected zählen; checks hat für jeden Lauf und jede Lektion ein Objekt mit kind (run, lesson),
operand, scenario, variant und passed. Ein Lauf hat differences, eine Liste aus what, expected und actual; eine Lektion hat
faults, eine Liste aus variant, question, line und problem.</translation>
    </message>
    <message>
        <source>Pictures: so many pixels wide.</source>
        <translation>Bilder: so viele Pixel breit.</translation>
    </message>
    <message>
        <source>Pictures: a family of fonts, such as serif.</source>
        <translation>Bilder: eine Schriftfamilie, etwa serif.</translation>
    </message>
    <message>
        <source>Pictures: of the words along the arrows; everything else grows with it.</source>
        <translation>Bilder: der Wörter an den Pfeilen; alles andere wächst mit.</translation>
    </message>
    <message>
        <source>Pictures: say below what the lines and colours mean.</source>
        <translation>Bilder: unten sagen, was die Linien und Farben bedeuten.</translation>
    </message>
    <message>
        <source>Pictures: show these, such as options,arp.</source>
        <translation>Bilder: dies zeigen, etwa options,arp.</translation>
    </message>
    <message>
        <source>Pictures: do not show these, such as calls,timers,bare-acks.</source>
        <translation>Bilder: dies nicht zeigen, etwa calls,timers,bare-acks.</translation>
    </message>
    <message>
        <source>Pictures: time folded, linear, or rows.</source>
        <translation>Bilder: die Zeit folded (gefaltet), linear oder rows (in Zeilen).</translation>
    </message>
    <message>
        <source>Pictures except html: light, dark, or, for svg, page: as the page around it.</source>
        <translation>Bilder außer html: light (hell), dark (dunkel) oder, für svg, page: wie die Seite ringsum.</translation>
    </message>
    <message>
        <source>Pictures: stretch time to so many percent.</source>
        <translation>Bilder: die Zeit auf so viel Prozent strecken.</translation>
    </message>
    <message>
        <source>Pictures: only these connections, in order of appearance, such as 1,3.</source>
        <translation>Bilder: nur diese Verbindungen, in der Reihenfolge ihres Auftretens, etwa 1,3.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is neither a moment of the run, such as &quot;90 s&quot;, 2h or 90, nor an event, such as &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot; or &quot;server R 2&quot;</source>
        <translation>--%1 &apos;%2&apos; ist weder ein Zeitpunkt des Laufs wie &quot;90 s&quot;, 2h oder 90 noch ein Ereignis wie &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot; oder &quot;server R 2&quot;</translation>
    </message>
    <message>
        <source>Show only what happens from this moment or event on. What comes before still counts for relative numbers. An event is a host with the flags of a segment that it sends, or with a state, and perhaps a number: &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot;, &quot;server R 2&quot;.</source>
        <translation>Nur zeigen, was von diesem Zeitpunkt oder Ereignis an geschieht. Für relative Nummern zählt das Frühere trotzdem. Ein Ereignis ist ein Host mit den Flags eines Segments, das er sendet, oder mit einem Zustand, und vielleicht eine Zahl: &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot;, &quot;server R 2&quot;.</translation>
    </message>
    <message>
        <source>Show only what happens up to this moment or event.</source>
        <translation>Nur zeigen, was bis zu diesem Zeitpunkt oder Ereignis geschieht.</translation>
    </message>
    <message>
        <source>Diagrams except ladder: another title than that of the scenario; &quot;&quot; for none.</source>
        <translation>Diagramme außer ladder: ein anderer Titel als der des Szenarios; &quot;&quot; für keinen.</translation>
    </message>
    <message>
        <source>Diagrams except ladder: only these machines, such as client,server.</source>
        <translation>Diagramme außer ladder: nur diese Maschinen, etwa client,server.</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without states.</source>
        <translation>mermaid, plantuml, tikz: ohne Zustände.</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without times.</source>
        <translation>mermaid, plantuml, tikz: ohne Zeiten.</translation>
    </message>
    <message>
        <source>Reads captures (pcap, pcapng; - is the standard input) and tells what happened to each TCP connection: how it ended, who ended it and why, with the numbers of the packets that show it. States are inferred and marked so.
FORMAT is one of
  list     each connection with what is known and what cannot be known
  ladder   a sequence diagram of characters
  json     everything, for programs
  tcpdump  what tcpdump prints
  svg      the diagrams of the window; those of several connections stand below one another
  png      the same as an image
  pdf      the same on pages; each connection begins a new one

Exit status: 0 all was read, 1 a file is damaged or cut off and only its beginning was used, 2 a file could not be read.</source>
        <translation>Liest Mitschnitte (pcap, pcapng; - ist die Standardeingabe) und sagt, was mit jeder TCP-Verbindung geschah: wie sie endete, wer sie beendet hat und warum, mit den Nummern der Pakete, die es zeigen. Zustände sind erschlossen und so gekennzeichnet.
FORMAT ist eines von
  list     jede Verbindung mit dem, was bekannt ist, und dem, was nicht zu wissen ist
  ladder   ein Sequenzdiagramm aus Zeichen
  json     alles, für Programme
  tcpdump  was tcpdump ausgibt
  svg      die Diagramme des Fensters; die mehrerer Verbindungen stehen untereinander
  png      dasselbe als Bild
  pdf      dasselbe auf Seiten; jede Verbindung beginnt eine neue

Exit-Status: 0 alles wurde gelesen, 1 eine Datei ist beschädigt oder abgeschnitten und nur ihr Anfang wurde benutzt, 2 eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; list if it says nothing.</source>
        <translation>Sonst das, was der Name von OUT sagt; list, wenn er nichts sagt.</translation>
    </message>
    <message>
        <source>png: pixels for one of the diagram; 2 if nothing is said.</source>
        <translation>png: Pixel für eines des Diagramms; 2, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>there is no connection to draw</source>
        <translation>es gibt keine Verbindung, die sich zeichnen lässt</translation>
    </message>
    <message>
        <source>Pictures are svg, png, pdf, gif, apng and html; diagrams are these and ladder, mermaid, plantuml, tikz.</source>
        <translation>Bilder sind svg, png, pdf, gif, apng und html; Diagramme sind diese und ladder, mermaid, plantuml, tikz.</translation>
    </message>
    <message>
        <source>--json writes one object: scenario, variant, at_s, and hosts, a list with host, on, and what the views show:
sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, its lines).</source>
        <translation>--json schreibt ein Objekt: scenario, variant, at_s und hosts, eine Liste mit host, on und dem, was die Ansichten zeigen:
sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, seine Zeilen).</translation>
    </message>
    <message>
        <source>--%1 changes nothing in %2; it is for %3</source>
        <translation>--%1 ändert nichts in %2; es ist für %3</translation>
    </message>
    <message>
        <source>the ending of &apos;%1&apos; tells no format; say which with --format</source>
        <translation>die Endung von &apos;%1&apos; nennt kein Format; geben Sie es mit --format an</translation>
    </message>
    <message>
        <source>this is a capture; tcp-teardown import tells what happened in it</source>
        <translation>das ist ein Mitschnitt; tcp-teardown import sagt, was darin geschah</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>seq %1 ack %2</source>
        <translation>seq %1 ack %2</translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>win %1</source>
        <translation>win %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 so far: %2</source>
        <translation>%1 bis jetzt: %2</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>TCP-Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Time runs downwards to %1. Each arrow is a packet on a cable.</source>
        <translation>Die Zeit läuft nach unten bis %1. Jeder Pfeil ist ein Paket auf einem Kabel.</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nicht gestartet</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1: SIGKILL</translation>
    </message>
    <message>
        <source>passes all</source>
        <translation>lässt alles durch</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>Schnittstelle inaktiv</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>black hole</source>
        <translation>schwarzes Loch</translation>
    </message>
    <message>
        <source>no socket</source>
        <translation>kein Socket</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>gehalten von Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>held by process %1</source>
        <translation>gehalten von Prozess %1</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>When the %1 runs out, the kernel %2.</source>
        <translation>Wenn abläuft: %1, gilt: Der Kernel %2.</translation>
    </message>
    <message>
        <source>Cable: %1</source>
        <translation>Kabel: %1</translation>
    </message>
    <message>
        <source>Cable, %1 each way</source>
        <translation>Kabel, %1 in jede Richtung</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>keine Verzögerung</translation>
    </message>
    <message>
        <source>mss %1</source>
        <translation>mss %1</translation>
    </message>
    <message>
        <source>wscale %1</source>
        <translation>wscale %1</translation>
    </message>
    <message>
        <source>sackOK</source>
        <translation>sackOK</translation>
    </message>
    <message>
        <source>TSval %1 TSecr %2</source>
        <translation>TSval %1 TSecr %2</translation>
    </message>
    <message>
        <source>%1 SACK</source>
        <translation>%1 SACK</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>keine Flags</translation>
    </message>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>win 0</source>
        <translation>win 0</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP Host nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP Port nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP prohibited</source>
        <translation>ICMP verboten</translation>
    </message>
    <message>
        <source>ARP reply</source>
        <translation>ARP-Antwort</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist hier</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>who has %1?</source>
        <translation>wer hat %1?</translation>
    </message>
    <message>
        <source>still there, %1?</source>
        <translation>noch da, %1?</translation>
    </message>
    <message>
        <source>again (%1)</source>
        <translation>wiederholt (%1)</translation>
    </message>
    <message>
        <source>again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>again, fast</source>
        <translation>wiederholt, schnell</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>Tail Loss Probe</translation>
    </message>
    <message>
        <source>keepalive probe %1</source>
        <translation>Keepalive-Probe %1</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>Keepalive-Probe</translation>
    </message>
    <message>
        <source>window probe %1</source>
        <translation>Fensterprobe %1</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>Fensterprobe</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>reordering</source>
        <translation>Umordnung</translation>
    </message>
    <message>
        <source>SYN RTO</source>
        <translation>SYN-RTO</translation>
    </message>
    <message>
        <source>SYN,ACK RTO</source>
        <translation>SYN,ACK-RTO</translation>
    </message>
    <message>
        <source>persist</source>
        <translation>Persist</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>verzögertes ACK</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>nichts geschieht</translation>
    </message>
    <message>
        <source>the %1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 timers run</source>
        <translation>%1 Timer laufen</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 run</source>
        <translation>%1: %2 von %3 laufen</translation>
    </message>
    <message>
        <source>ARP %1, %2 silent</source>
        <translation>ARP %1, %2 stumm</translation>
    </message>
    <message>
        <source>ARP %1</source>
        <translation>ARP %1</translation>
    </message>
    <message>
        <source>ARP cache: empty</source>
        <translation>ARP-Cache: leer</translation>
    </message>
    <message>
        <source>ARP cache: %1</source>
        <translation>ARP-Cache: %1</translation>
    </message>
    <message>
        <source>Connections that the firewall remembers: %1</source>
        <translation>Verbindungen, an die sich die Firewall erinnert: %1</translation>
    </message>
    <message>
        <source>The firewall remembers one connection as %1 for another %2</source>
        <translation>Die Firewall merkt sich eine Verbindung als %1 noch %2 lang</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>loses %1 %</source>
        <translation>verliert %1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 with a rule</source>
        <translation>%1 mit Regel</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>Power of %1: off</source>
        <translation>Strom von %1: aus</translation>
    </message>
    <message>
        <source>Power of %1: on</source>
        <translation>Strom von %1: an</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is connection %1.</source>
        <translation>Dies ist Verbindung %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; packets on it: %2</source>
        <translation>%1; Pakete darauf: %2</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>ein SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>ein FIN</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>ein bloßes ACK</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>ein RST</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>eine ICMP-Nachricht</translation>
    </message>
    <message>
        <source>an ARP message</source>
        <translation>eine ARP-Nachricht</translation>
    </message>
    <message>
        <source>On the cable towards the server: %1</source>
        <translation>Auf dem Kabel zum Server hin: %1</translation>
    </message>
    <message>
        <source>On the cable towards the client: %1</source>
        <translation>Auf dem Kabel zum Client hin: %1</translation>
    </message>
    <message>
        <source>Note of the author</source>
        <translation>Notiz des Autors</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>held up %1</source>
        <translation>aufgehalten %1</translation>
    </message>
    <message>
        <source>corrupted: IP header</source>
        <translation>verfälscht: IP-Kopf</translation>
    </message>
    <message>
        <source>corrupted: header</source>
        <translation>verfälscht: Kopf</translation>
    </message>
    <message>
        <source>corrupted: data</source>
        <translation>verfälscht: Daten</translation>
    </message>
    <message>
        <source>The animation would have %1 pictures. The most are %2. Choose a shorter part of the run.</source>
        <translation>Die Animation hätte %1 Bilder. Höchstens %2 gehen. Wählen Sie einen kürzeren Teil des Laufs.</translation>
    </message>
    <message>
        <source>The animation would be too large. Choose a smaller scale.</source>
        <translation>Die Animation wäre zu groß. Wählen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>number of a page, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The diagram is too long for one page. Choose a size of paper.</source>
        <translation>Das Diagramm ist zu lang für eine Seite. Wählen Sie ein Papierformat.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>process</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>SIGKILL</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>connections:</source>
        <translation>Verbindungen:</translation>
    </message>
    <message>
        <source>has rules</source>
        <translation>hat Regeln</translation>
    </message>
    <message>
        <source>drops all</source>
        <translation>verwirft alles</translation>
    </message>
    <message>
        <source>rejects all</source>
        <translation>weist alles ab</translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The name of the file without its ending.</source>
        <translation>Der Name der Datei ohne ihre Endung.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A few words that say what happens.</source>
        <translation>Einige Wörter, die sagen, was geschieht.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>A few sentences for those who open it.</source>
        <translation>Einige Sätze für die, die es öffnen.</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Teil der Bibliothek</translation>
    </message>
    <message>
        <source>Where the library lists it.</source>
        <translation>Wo die Bibliothek es aufführt.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The run ends then.</source>
        <translation>Dann endet der Lauf.</translation>
    </message>
    <message>
        <source>Clock begins at</source>
        <translation>Uhr beginnt bei</translation>
    </message>
    <message>
        <source>May be negative.</source>
        <translation>Darf negativ sein.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>What is left to chance, such as first sequence numbers, follows from it.</source>
        <translation>Aus ihm folgt, was dem Zufall überlassen ist, etwa die ersten Sequenznummern.</translation>
    </message>
    <message>
        <source>ARP caches at the start</source>
        <translation>ARP-Caches am Anfang</translation>
    </message>
    <message>
        <source>Warm: the machines know each other&apos;s hardware addresses.</source>
        <translation>Warm: Die Maschinen kennen einander die Hardwareadressen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Which kernel runs on the machine.</source>
        <translation>Welcher Kernel auf der Maschine läuft.</translation>
    </message>
    <message>
        <source>Has power at the start</source>
        <translation>Am Anfang eingeschaltet</translation>
    </message>
    <message>
        <source>Time of day at the start</source>
        <translation>Uhrzeit am Anfang</translation>
    </message>
    <message>
        <source>For exports, such as 14:02:38.5.</source>
        <translation>Für Exporte, etwa 14:02:38.5.</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Erste Sequenznummer</translation>
    </message>
    <message>
        <source>Of its first connection.</source>
        <translation>Der ersten Verbindung.</translation>
    </message>
    <message>
        <source>ARP entries are fresh for</source>
        <translation>ARP-Einträge sind frisch für</translation>
    </message>
    <message>
        <source>After that the kernel asks for the neighbour again.</source>
        <translation>Danach fragt der Kernel wieder nach dem Nachbarn.</translation>
    </message>
    <message>
        <source>ARP entries begin in DELAY for</source>
        <translation>ARP-Einträge beginnen in DELAY für</translation>
    </message>
    <message>
        <source>After that the kernel asks the neighbour itself.</source>
        <translation>Danach fragt der Kernel den Nachbarn selbst.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>What the machine does with packets that it forwards.</source>
        <translation>Was die Maschine mit Paketen tut, die sie weiterleitet.</translation>
    </message>
    <message>
        <source>Remembers connections</source>
        <translation>Merkt sich Verbindungen</translation>
    </message>
    <message>
        <source>If no rule fits</source>
        <translation>Wenn keine Regel passt</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Regeln; die erste, die passt, entscheidet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What becomes of the packet.</source>
        <translation>Was aus dem Paket wird.</translation>
    </message>
    <message>
        <source>Answer of a rejecting rule</source>
        <translation>Antwort einer Regel, die ablehnt</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>What connection tracking says; any of these.</source>
        <translation>Was die Verbindungsverfolgung sagt; eines davon genügt.</translation>
    </message>
    <message>
        <source>Flags that are looked at</source>
        <translation>Flags, die angesehen werden</translation>
    </message>
    <message>
        <source>Of these, set</source>
        <translation>Davon gesetzt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>A machine or an address.</source>
        <translation>Eine Maschine oder eine Adresse.</translation>
    </message>
    <message>
        <source>Client to server, one way</source>
        <translation>Vom Client zum Server, eine Richtung</translation>
    </message>
    <message>
        <source>Half of it on each outer cable.</source>
        <translation>Auf jedem äußeren Kabel die Hälfte.</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Verzögerung je Richtung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>A share with its sign, such as 0.5 %.</source>
        <translation>Ein Anteil mit seinem Zeichen, etwa 0.5 %.</translation>
    </message>
    <message>
        <source>A switch stands between</source>
        <translation>Ein Switch steht dazwischen</translation>
    </message>
    <message>
        <source>The other end does not notice when one end is unplugged.</source>
        <translation>Das eine Ende merkt nicht, wenn das andere gezogen wird.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Startet bei</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Startet von selbst</translation>
    </message>
    <message>
        <source>If not, only a step starts it.</source>
        <translation>Wenn nicht, startet ihn nur ein Schritt.</translation>
    </message>
    <message>
        <source>Ends with its program</source>
        <translation>Endet mit seinem Programm</translation>
    </message>
    <message>
        <source>If not, it stays with its descriptors open until it is killed.</source>
        <translation>Wenn nicht, bleibt er mit offenen Deskriptoren, bis er gewaltsam beendet wird.</translation>
    </message>
    <message>
        <source>Ignores SIGPIPE</source>
        <translation>Ignoriert SIGPIPE</translation>
    </message>
    <message>
        <source>If not, writing to a broken connection kills it.</source>
        <translation>Wenn nicht, beendet ihn das Schreiben in eine abgebrochene Verbindung.</translation>
    </message>
    <message>
        <source>After a failed call</source>
        <translation>Nach einem gescheiterten Aufruf</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>So many processes run the program.</source>
        <translation>So viele Prozesse führen das Programm aus.</translation>
    </message>
    <message>
        <source>Copies start apart by</source>
        <translation>Abstand der Starts</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>One system call a line, made when the one before has returned.</source>
        <translation>Ein Systemaufruf je Zeile; er beginnt, wenn der vorige zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>Threads that handle connections</source>
        <translation>Threads, die Verbindungen bedienen</translation>
    </message>
    <message>
        <source>Runs for each connection</source>
        <translation>Läuft für jede Verbindung</translation>
    </message>
    <message>
        <source>That an accept hands to it.</source>
        <translation>Die ein accept ihm übergibt.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>The moment.</source>
        <translation>Der Zeitpunkt.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>A process of that machine.</source>
        <translation>Ein Prozess dieser Maschine.</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>As a line of a program says it, such as close sock.</source>
        <translation>Wie ihn die Zeile eines Programms nennt, etwa close sock.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>May be left out where there is only one.</source>
        <translation>Darf fehlen, wo es nur eine gibt.</translation>
    </message>
    <message>
        <source>Programs start with it</source>
        <translation>Programme starten mit</translation>
    </message>
    <message>
        <source>Power goes after</source>
        <translation>Der Strom geht nach</translation>
    </message>
    <message>
        <source>Counted from the end of the processes.</source>
        <translation>Vom Ende der Prozesse an gezählt.</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Welche Rahmen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Segments with exactly these.</source>
        <translation>Segmente mit genau diesen.</translation>
    </message>
    <message>
        <source>Flags, at least</source>
        <translation>Flags, mindestens</translation>
    </message>
    <message>
        <source>Flags, anything but</source>
        <translation>Flags, alles außer</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>Von Port</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>An Port</translation>
    </message>
    <message>
        <source>Data, at least</source>
        <translation>Daten, mindestens</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>In Bytes.</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Nur die ersten</translation>
    </message>
    <message>
        <source>So many frames.</source>
        <translation>So viele Rahmen.</translation>
    </message>
    <message>
        <source>One in</source>
        <translation>Einer von</translation>
    </message>
    <message>
        <source>3: the third match, the sixth and so on.</source>
        <translation>3: der dritte, der passt, der sechste und so weiter.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Where there is no data, it is the header.</source>
        <translation>Wo keine Daten sind, ist es der Kopf.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>On top of the cable&apos;s own.</source>
        <translation>Zusätzlich zu der des Kabels.</translation>
    </message>
    <message>
        <source>Arrives later by</source>
        <translation>Kommt später an um</translation>
    </message>
    <message>
        <source>At most 24 h.</source>
        <translation>Höchstens 24 h.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>By its number in the run.</source>
        <translation>Mit seiner Nummer im Lauf.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>By its name on that machine.</source>
        <translation>Mit ihrem Namen auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>A block such as 10.22.0.0/16, or default.</source>
        <translation>Ein Block wie 10.22.0.0/16, oder default.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pretends to come from</source>
        <translation>Kommt angeblich von</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The field in the header, not scaled.</source>
        <translation>Das Feld im Kopf, nicht skaliert.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>One after the other: a flood.</source>
        <translation>Eines nach dem anderen: eine Flut.</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Adressen aus</translation>
    </message>
    <message>
        <source>A block such as 198.51.100.0/24 that they seem to come from.</source>
        <translation>Ein Block wie 198.51.100.0/24, aus dem sie zu kommen scheinen.</translation>
    </message>
    <message>
        <source>Addresses are</source>
        <translation>Adressen sind</translation>
    </message>
    <message>
        <source>Source ports are</source>
        <translation>Quellports sind</translation>
    </message>
    <message>
        <source>Sequence numbers are</source>
        <translation>Sequenznummern sind</translation>
    </message>
    <message>
        <source>All is over at</source>
        <translation>Alles ist vorbei bei</translation>
    </message>
    <message>
        <source>The last segment, change of state or return of a call.</source>
        <translation>Das letzte Segment, der letzte Zustandswechsel oder die letzte Rückkehr eines Aufrufs.</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Darf abweichen um</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>Zustand am Ende</translation>
    </message>
    <message>
        <source>None: nothing is left.</source>
        <translation>None: Nichts ist übrig.</translation>
    </message>
    <message>
        <source>States in their order</source>
        <translation>Zustände der Reihe nach</translation>
    </message>
    <message>
        <source>Segments it sent</source>
        <translation>Segmente, die er sendet</translation>
    </message>
    <message>
        <source>What calls return</source>
        <translation>Was Aufrufe liefern</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Der wievielte</translation>
    </message>
    <message>
        <source>2: the second such call of the process.</source>
        <translation>2: der zweite solche Aufruf des Prozesses.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>SO_ERROR gives</source>
        <translation>SO_ERROR liefert</translation>
    </message>
    <message>
        <source>poll reports</source>
        <translation>poll meldet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keinem</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>warm, if not said</source>
        <translation>warm, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>linux-6.5, if not said</source>
        <translation>linux-6.5, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>left to chance</source>
        <translation>dem Zufall überlassen</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>accept, if not said</source>
        <translation>accept, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>port-unreachable, if not said</source>
        <translation>port-unreachable, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>10 ms</source>
        <translation>10 ms</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>the start of the run</source>
        <translation>der Anfang des Laufs</translation>
    </message>
    <message>
        <source>go-on, if not said</source>
        <translation>go-on, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>the scenario, if not said</source>
        <translation>das Szenario, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 s</translation>
    </message>
    <message>
        <source>both, if not said</source>
        <translation>beide, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>all, if not said</source>
        <translation>alle, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>data, if not said</source>
        <translation>data, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>add, if not said</source>
        <translation>add, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>unicast, if not said</source>
        <translation>unicast, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>counted, if not said</source>
        <translation>counted, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>the same, if not said</source>
        <translation>same, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>die einzige</translation>
    </message>
    <message>
        <source>5 ms on the outer cables, 0 s on the middle one</source>
        <translation>5 ms auf den äußeren Kabeln, 0 s auf dem mittleren</translation>
    </message>
    <message>
        <source>Kill a process</source>
        <translation>Einen Prozess gewaltsam beenden</translation>
    </message>
    <message>
        <source>Stop a process (SIGSTOP)</source>
        <translation>Einen Prozess anhalten (SIGSTOP)</translation>
    </message>
    <message>
        <source>Let a process go on (SIGCONT)</source>
        <translation>Einen Prozess weiterlaufen lassen (SIGCONT)</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>Einen Prozess starten</translation>
    </message>
    <message>
        <source>Make a process call its kernel</source>
        <translation>Einen Prozess seinen Kernel aufrufen lassen</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>Den Strom abschalten</translation>
    </message>
    <message>
        <source>Switch the power on</source>
        <translation>Den Strom einschalten</translation>
    </message>
    <message>
        <source>Shut a machine down</source>
        <translation>Eine Maschine herunterfahren</translation>
    </message>
    <message>
        <source>Unplug a cable from a machine</source>
        <translation>Ein Kabel von einer Maschine abziehen</translation>
    </message>
    <message>
        <source>Plug a cable in again</source>
        <translation>Ein Kabel wieder einstecken</translation>
    </message>
    <message>
        <source>Set an interface down</source>
        <translation>Eine Schnittstelle deaktivieren</translation>
    </message>
    <message>
        <source>Set an interface up</source>
        <translation>Eine Schnittstelle aktivieren</translation>
    </message>
    <message>
        <source>Drop frames on a cable</source>
        <translation>Rahmen auf einem Kabel verwerfen</translation>
    </message>
    <message>
        <source>Delay frames on a cable</source>
        <translation>Rahmen auf einem Kabel verzögern</translation>
    </message>
    <message>
        <source>Double frames on a cable</source>
        <translation>Rahmen auf einem Kabel verdoppeln</translation>
    </message>
    <message>
        <source>Corrupt frames on a cable</source>
        <translation>Rahmen auf einem Kabel verfälschen</translation>
    </message>
    <message>
        <source>End a rule on a cable</source>
        <translation>Eine Regel auf einem Kabel beenden</translation>
    </message>
    <message>
        <source>Turn a cable into a black hole</source>
        <translation>Ein Kabel zum schwarzen Loch machen</translation>
    </message>
    <message>
        <source>End a black hole</source>
        <translation>Ein schwarzes Loch beenden</translation>
    </message>
    <message>
        <source>Change a cable&apos;s delay and loss</source>
        <translation>Verzögerung und Verlust eines Kabels ändern</translation>
    </message>
    <message>
        <source>Take one packet off its cable</source>
        <translation>Ein Paket vom Kabel nehmen</translation>
    </message>
    <message>
        <source>Delay one packet</source>
        <translation>Ein Paket aufhalten</translation>
    </message>
    <message>
        <source>Double one packet</source>
        <translation>Ein Paket verdoppeln</translation>
    </message>
    <message>
        <source>Corrupt one packet</source>
        <translation>Ein Paket verfälschen</translation>
    </message>
    <message>
        <source>Change a kernel setting</source>
        <translation>Eine Kerneleinstellung ändern</translation>
    </message>
    <message>
        <source>Change a route</source>
        <translation>Eine Route ändern</translation>
    </message>
    <message>
        <source>Empty an ARP cache</source>
        <translation>Einen ARP-Cache leeren</translation>
    </message>
    <message>
        <source>Fix an ARP entry</source>
        <translation>Einen ARP-Eintrag festlegen</translation>
    </message>
    <message>
        <source>Change the firewall&apos;s rules</source>
        <translation>Die Regeln der Firewall ändern</translation>
    </message>
    <message>
        <source>Let the firewall forget its connections</source>
        <translation>Die Firewall ihre Verbindungen vergessen lassen</translation>
    </message>
    <message>
        <source>Send a forged segment</source>
        <translation>Ein gefälschtes Segment senden</translation>
    </message>
</context>
<context>
    <name>EditorParts</name>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Change what happens</source>
        <translation>Ändern, was geschieht</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Ein Programm hinzufügen</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf andere Art</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Eine Variante hinzufügen</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>%1 no longer listens</source>
        <translation>%1 nimmt keine Verbindungen mehr an</translation>
    </message>
    <message>
        <source>%1: ended by RST</source>
        <translation>%1: durch RST beendet</translation>
    </message>
    <message>
        <source>%1: connection gone</source>
        <translation>%1: Verbindung weg</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>lost on %1</source>
        <translation>verloren auf %1</translation>
    </message>
    <message>
        <source>lost at the %1</source>
        <translation>verloren bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits at the %1 for an address</source>
        <translation>wartet bei %1 auf eine Adresse</translation>
    </message>
    <message>
        <source>corrupted on its way</source>
        <translation>unterwegs verfälscht</translation>
    </message>
    <message>
        <source>held up on its way</source>
        <translation>unterwegs aufgehalten</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP Host nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP Port nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP administratively prohibited</source>
        <translation>ICMP administrativ verboten</translation>
    </message>
    <message>
        <source>ICMP unreachable (code %1)</source>
        <translation>ICMP nicht erreichbar (Code %1)</translation>
    </message>
    <message>
        <source>ARP who has %1?</source>
        <translation>ARP wer hat %1?</translation>
    </message>
    <message>
        <source>ARP %1 is here</source>
        <translation>ARP %1 ist hier</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>Keepalive-Probe</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>Fensterprobe</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>Challenge-ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>doppeltes ACK</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1&apos;s kernel</source>
        <translation>der Kernel von %1</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>keine Flags</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>eine ICMP-Nachricht</translation>
    </message>
    <message>
        <source>an ARP request</source>
        <translation>eine ARP-Anfrage</translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation>eine ARP-Antwort</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>ein RST</translation>
    </message>
    <message>
        <source>a SYN, ACK</source>
        <translation>ein SYN, ACK</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>ein SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>ein FIN</translation>
    </message>
    <message>
        <source>an ACK</source>
        <translation>ein ACK</translation>
    </message>
    <message>
        <source>a segment without flags</source>
        <translation>ein Segment ohne Flags</translation>
    </message>
    <message>
        <source>The %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The ICMP message</source>
        <translation>Die ICMP-Nachricht</translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation>Die ARP-Anfrage</translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation>Die ARP-Antwort</translation>
    </message>
    <message>
        <source>The RST</source>
        <translation>Das RST</translation>
    </message>
    <message>
        <source>The SYN, ACK</source>
        <translation>Das SYN, ACK</translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation>Das SYN</translation>
    </message>
    <message>
        <source>The segment with %1</source>
        <translation>Das Segment mit %1</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>das FIN</translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation>Das FIN</translation>
    </message>
    <message>
        <source>The ACK</source>
        <translation>Das ACK</translation>
    </message>
    <message>
        <source>The segment without flags</source>
        <translation>Das Segment ohne Flags</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>das SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>das SYN</translation>
    </message>
    <message>
        <source>the cable is a black hole</source>
        <translation>das Kabel ist ein schwarzes Loch</translation>
    </message>
    <message>
        <source>a rule on the cable drops it</source>
        <translation>eine Regel auf dem Kabel verwirft es</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>segment without flags</source>
        <translation>Segment ohne Flags</translation>
    </message>
    <message>
        <source>The figure cannot begin or end there: %1 does not happen.</source>
        <translation>Die Abbildung kann dort nicht beginnen oder enden: %1 geschieht nicht.</translation>
    </message>
    <message>
        <source>%1 number %2 that %3 sends</source>
        <translation>%1 Nummer %2, gesendet von %3</translation>
    </message>
    <message>
        <source>ARP message number %1 that %2 sends</source>
        <translation>ARP-Nachricht Nummer %1, gesendet von %2</translation>
    </message>
    <message>
        <source>ICMP message number %1 that %2 sends</source>
        <translation>ICMP-Nachricht Nummer %1, gesendet von %2</translation>
    </message>
    <message>
        <source>the loss of %1 number %2 from %3</source>
        <translation>der Verlust von %1 Nummer %2 von %3</translation>
    </message>
    <message>
        <source>%1 number %2 of %3</source>
        <translation>%1 Nummer %2 von %3</translation>
    </message>
    <message>
        <source>%1() number %2 on %3</source>
        <translation>%1() Nummer %2 auf %3</translation>
    </message>
    <message>
        <source>the %1 timer of %2, number %3</source>
        <translation>der %1-Timer von %2, Nummer %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>an event at %1</source>
        <translation>ein Ereignis bei %1</translation>
    </message>
    <message>
        <source>an event on %1 at %2</source>
        <translation>ein Ereignis auf %1 bei %2</translation>
    </message>
    <message>
        <source>The note “%1” stands nowhere: %2 does not happen.</source>
        <translation>Die Notiz „%1“ steht nirgends: %2 geschieht nicht.</translation>
    </message>
    <message>
        <source>The figure is empty: it would begin after its end.</source>
        <translation>Die Abbildung ist leer: Sie würde nach ihrem Ende beginnen.</translation>
    </message>
    <message>
        <source>The figure cannot show connection %1: there is none.</source>
        <translation>Die Abbildung kann Verbindung %1 nicht zeigen: Es gibt sie nicht.</translation>
    </message>
</context>
<context>
    <name>Firewall</name>
    <message>
        <source>lets it pass</source>
        <translation>lässt es durch</translation>
    </message>
    <message>
        <source>drops it and tells nobody</source>
        <translation>verwirft es und sagt es niemandem</translation>
    </message>
    <message>
        <source>rejects it: %1</source>
        <translation>weist es ab: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>flags %1 of %2</source>
        <translation>Flags %1 von %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>an Port %1</translation>
    </message>
    <message>
        <source>any packet</source>
        <translation>jedes Paket</translation>
    </message>
    <message>
        <source>one more byte</source>
        <translation>ein Byte mehr</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>rule %1 says so</source>
        <translation>Regel %1 sagt es</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>keine Regel passt</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>opened by → to</source>
        <translation>geöffnet von → nach</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>forgotten in</source>
        <translation>vergessen in</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>both ways, assured</source>
        <translation>beide Richtungen, gesichert</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>then the firewall</source>
        <translation>dann: die Firewall</translation>
    </message>
    <message>
        <source>else</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>if this end sends now</source>
        <translation>wenn diese Seite jetzt sendet</translation>
    </message>
    <message>
        <source>its next packet</source>
        <translation>ihr nächstes Paket</translation>
    </message>
    <message>
        <source>is seen as</source>
        <translation>gilt als</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
</context>
<context>
    <name>Forgery</name>
    <message>
        <source>RST, exactly the number that is expected</source>
        <translation>RST, genau die erwartete Nummer</translation>
    </message>
    <message>
        <source>RST, elsewhere in the window</source>
        <translation>RST, sonst wo im Fenster</translation>
    </message>
    <message>
        <source>RST, outside of the window</source>
        <translation>RST, außerhalb des Fensters</translation>
    </message>
    <message>
        <source>SYN in the window</source>
        <translation>SYN im Fenster</translation>
    </message>
    <message>
        <source>ACK of data that was never sent</source>
        <translation>ACK für nie gesendete Daten</translation>
    </message>
    <message>
        <source>Data that nobody sent</source>
        <translation>Daten, die niemand gesendet hat</translation>
    </message>
    <message>
        <source>The selected segment once more</source>
        <translation>Das ausgewählte Segment noch einmal</translation>
    </message>
    <message>
        <source>The segment does not arrive as long as the run lasts.</source>
        <translation>Das Segment kommt nicht an, solange der Lauf dauert.</translation>
    </message>
    <message>
        <source>It arrives, and nothing comes of it.</source>
        <translation>Es kommt an, und nichts folgt daraus.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 von %2)</translation>
    </message>
    <message>
        <source>%1 again%2</source>
        <translation>%1 noch einmal%2</translation>
    </message>
    <message>
        <source>%1 again, as a probe</source>
        <translation>%1 noch einmal, als Probe</translation>
    </message>
    <message>
        <source>keepalive probe%1</source>
        <translation>Keepalive-Probe%1</translation>
    </message>
    <message>
        <source>window probe%1</source>
        <translation>Fensterprobe%1</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>Challenge-ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>doppeltes ACK</translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation>gefälscht: %1</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 geht ab</translation>
    </message>
    <message>
        <source>%1 arrives</source>
        <translation>%1 kommt an</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 still waits</source>
        <translation>%1 wartet noch</translation>
    </message>
    <message>
        <source>%1 waits for an address</source>
        <translation>%1 wartet auf eine Adresse</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 nicht beachtet</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 gestellt</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 läuft ab</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 ready to read</source>
        <translation>%1 lesbar</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>%1 gemerkt</translation>
    </message>
    <message>
        <source>%1 waits for the process</source>
        <translation>%1 wartet auf den Prozess</translation>
    </message>
    <message>
        <source>process started</source>
        <translation>Prozess gestartet</translation>
    </message>
    <message>
        <source>process exited</source>
        <translation>Prozess beendet</translation>
    </message>
    <message>
        <source>process killed</source>
        <translation>Prozess gewaltsam beendet</translation>
    </message>
    <message>
        <source>process stopped</source>
        <translation>Prozess angehalten</translation>
    </message>
    <message>
        <source>process goes on</source>
        <translation>Prozess läuft weiter</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>power on</source>
        <translation>Strom an</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>Strom aus</translation>
    </message>
    <message>
        <source>cable plugged in</source>
        <translation>Kabel eingesteckt</translation>
    </message>
    <message>
        <source>cable unplugged</source>
        <translation>Kabel gezogen</translation>
    </message>
    <message>
        <source>interface up</source>
        <translation>Schnittstelle aktiv</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>Schnittstelle inaktiv</translation>
    </message>
    <message>
        <source>ARP entry %1</source>
        <translation>ARP-Eintrag %1</translation>
    </message>
    <message>
        <source>connection forgotten</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>connection noted: %1</source>
        <translation>Verbindung notiert: %1</translation>
    </message>
    <message>
        <source>still noted %1</source>
        <translation>weiter notiert: %1</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>notiert: %1</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>keine solche Verbindung</translation>
    </message>
    <message>
        <source>numbers out of window</source>
        <translation>Nummern außerhalb des Fensters</translation>
    </message>
    <message>
        <source>RST not believed</source>
        <translation>RST nicht geglaubt</translation>
    </message>
    <message>
        <source>entry unchanged</source>
        <translation>Eintrag unverändert</translation>
    </message>
    <message>
        <source>no entry kept</source>
        <translation>kein Eintrag behalten</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 geht durch</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>keepalive holds back</source>
        <translation>Keepalive hält sich zurück</translation>
    </message>
    <message>
        <source>keepalive timer runs on</source>
        <translation>Keepalive-Timer läuft weiter</translation>
    </message>
    <message>
        <source>timeout halved</source>
        <translation>Wartezeit halbiert</translation>
    </message>
    <message>
        <source>FIN_WAIT_2, second part</source>
        <translation>FIN_WAIT_2, zweiter Teil</translation>
    </message>
    <message>
        <source>receiving shut down</source>
        <translation>Empfang abgeschaltet</translation>
    </message>
    <message>
        <source>close() has to wait</source>
        <translation>close() muss warten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>nichts geschieht</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1 held up</source>
        <translation>%1 aufgehalten</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>%1 verfälscht</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the scenario has no variant &apos;%1&apos;%2</source>
        <translation>das Szenario hat keine Variante &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no lesson on &apos;%1&apos;</source>
        <translation>es gibt keine Lektion zu &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a row of the list of beliefs; write T1 to T37</source>
        <translation>&apos;%1&apos; ist keine Zeile der Liste der Irrtümer; richtig ist T1 bis T37</translation>
    </message>
    <message>
        <source>a fact of shown_by</source>
        <translation>eine Tatsache von shown_by</translation>
    </message>
    <message>
        <source>a fact of shown_by needs one of segment, state, call, time and count</source>
        <translation>eine Tatsache von shown_by braucht eines von segment, state, call, time und count</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>die Antwort von %1</translation>
    </message>
    <message>
        <source>%1 needs exactly one of segment, state, call, time, count and right</source>
        <translation>%1 braucht genau eines von segment, state, call, time, count und right</translation>
    </message>
    <message>
        <source>an answer &apos;right&apos; needs shown_by: the facts of the run that bear it out</source>
        <translation>eine Antwort &apos;right&apos; braucht shown_by: die Tatsachen des Laufs, die sie belegen</translation>
    </message>
    <message>
        <source>shown_by belongs to an answer &apos;right&apos;</source>
        <translation>shown_by gehört zu einer Antwort &apos;right&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is there twice</source>
        <translation>die Antwort &apos;%1&apos; kommt zweimal vor</translation>
    </message>
    <message>
        <source>there are two questions &apos;%1&apos;</source>
        <translation>es gibt zwei Fragen &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson asks at least two questions, not %1</source>
        <translation>eine Lektion stellt mindestens zwei Fragen, nicht %1</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 says nothing</source>
        <translation>&apos;%1&apos; in %2 sagt nichts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 to %3 items, not %4</source>
        <translation>&apos;%1&apos; hat %2 bis %3 Einträge, nicht %4</translation>
    </message>
    <message>
        <source>an item of &apos;%1&apos; says nothing</source>
        <translation>ein Eintrag von &apos;%1&apos; sagt nichts</translation>
    </message>
    <message>
        <source>this program reads format %1 of lessons, not %2</source>
        <translation>dieses Programm liest Format %1 von Lektionen, nicht %2</translation>
    </message>
    <message>
        <source>what else can be left out</source>
        <translation>was sonst weggelassen werden kann</translation>
    </message>
    <message>
        <source>a system call</source>
        <translation>ein Systemaufruf</translation>
    </message>
    <message>
        <source>a state of TCP</source>
        <translation>ein Zustand von TCP</translation>
    </message>
    <message>
        <source>%1 has both &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>%1 hat sowohl &apos;%2&apos; als auch &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 needs one of call, state and segment: what happens then</source>
        <translation>%1 braucht eines von call, state und segment: was dann geschieht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>die Übersetzung</translation>
    </message>
    <message>
        <source>this translates the lesson on &apos;%1&apos;</source>
        <translation>dies übersetzt die Lektion zu &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not HOST.KEY=VALUE; write for example client.tcp_syn_retries=3</source>
        <translation>&apos;%1&apos; ist nicht HOST.KEY=VALUE; richtig ist zum Beispiel client.tcp_syn_retries=3</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>das ist kein gültiges TOML: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a fraction or a date</source>
        <translation>ein Bruch oder ein Datum</translation>
    </message>
    <message>
        <source>this line has no key where one must be</source>
        <translation>in dieser Zeile fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;%2</source>
        <translation>es gibt kein Szenario &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>a socket option</source>
        <translation>eine Socket-Option</translation>
    </message>
    <message>
        <source>the value of the option</source>
        <translation>der Wert der Option</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2</source>
        <translation>%1 zählt in Schritten von %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>ein Schalter</translation>
    </message>
    <message>
        <source>events such as in,out</source>
        <translation>Ereignisse wie in,out</translation>
    </message>
    <message>
        <source>an event of poll</source>
        <translation>ein Ereignis von poll</translation>
    </message>
    <message>
        <source>an address such as server:55555</source>
        <translation>eine Adresse wie server:55555</translation>
    </message>
    <message>
        <source>connect needs a host; write HOST:PORT, such as server:55555</source>
        <translation>connect braucht einen Host; richtig ist HOST:PORT, etwa server:55555</translation>
    </message>
    <message>
        <source>the seconds to linger</source>
        <translation>die Sekunden für linger</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>die Länge der Warteschlange</translation>
    </message>
    <message>
        <source>accept must say what the new descriptor is called: &quot;accept %1 as conn&quot;</source>
        <translation>accept muss sagen, wie der neue Deskriptor heißt: &quot;accept %1 as conn&quot;</translation>
    </message>
    <message>
        <source>a name for the connection</source>
        <translation>ein Name für die Verbindung</translation>
    </message>
    <message>
        <source>the number of bytes</source>
        <translation>die Zahl der Bytes</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read, write oder both</translation>
    </message>
    <message>
        <source>a way to shut down</source>
        <translation>eine Art zu schließen</translation>
    </message>
    <message>
        <source>the name of a descriptor</source>
        <translation>der Name eines Deskriptors</translation>
    </message>
    <message>
        <source>an end of repetition</source>
        <translation>ein Ende der Wiederholung</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>the word &apos;times&apos; must follow a number of repetitions</source>
        <translation>das Wort &apos;times&apos; muss hinter einer Zahl von Wiederholungen stehen</translation>
    </message>
    <message>
        <source>the name of a thread</source>
        <translation>der Name eines Threads</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>eine Marke</translation>
    </message>
    <message>
        <source>something that can follow here</source>
        <translation>etwas, das hier folgen kann</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Zeitpunkt</translation>
    </message>
    <message>
        <source>a program cannot go on before its last call has returned; the time after it is 0 s or more</source>
        <translation>ein Programm kann nicht weitergehen, bevor sein letzter Aufruf zurückgekehrt ist; die Zeit danach ist 0 s oder mehr</translation>
    </message>
    <message>
        <source>a colon must stand between the moment and the call: &quot;after 1 s: close sock&quot;</source>
        <translation>zwischen Zeitpunkt und Aufruf muss ein Doppelpunkt stehen: &quot;after 1 s: close sock&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than the call needs</source>
        <translation>&apos;%1&apos; ist mehr, als der Aufruf braucht</translation>
    </message>
    <message>
        <source>%1 is an address of this host itself; only connections over a cable are simulated</source>
        <translation>%1 ist eine Adresse dieses Hosts selbst; simuliert werden nur Verbindungen über ein Kabel</translation>
    </message>
    <message>
        <source>error, or the name of one such as EADDRNOTAVAIL</source>
        <translation>error, oder der Name eines Fehlers wie EADDRNOTAVAIL</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>a number of times, or forever</source>
        <translation>eine Anzahl, oder forever</translation>
    </message>
    <message>
        <source>a loop ends with the line &quot;end repeat&quot;</source>
        <translation>eine Schleife endet mit der Zeile &quot;end repeat&quot;</translation>
    </message>
    <message>
        <source>&quot;end repeat&quot; ends no loop; a line &quot;repeat ...&quot; must stand before it</source>
        <translation>&quot;end repeat&quot; beendet keine Schleife; davor muss eine Zeile &quot;repeat ...&quot; stehen</translation>
    </message>
    <message>
        <source>nothing stands between &quot;repeat&quot; and &quot;end repeat&quot;</source>
        <translation>zwischen &quot;repeat&quot; und &quot;end repeat&quot; steht nichts</translation>
    </message>
    <message>
        <source>this loop has no end; the line &quot;end repeat&quot; is missing</source>
        <translation>diese Schleife hat kein Ende; die Zeile &quot;end repeat&quot; fehlt</translation>
    </message>
    <message>
        <source>no process &apos;%1&apos; on %2%3</source>
        <translation>kein Prozess &apos;%1&apos; auf %2%3</translation>
    </message>
    <message>
        <source>no interface &apos;%1&apos; on %2%3</source>
        <translation>keine Schnittstelle &apos;%1&apos; an %2%3</translation>
    </message>
    <message>
        <source>a kind of frames</source>
        <translation>eine Art von Rahmen</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>eine Richtung</translation>
    </message>
    <message>
        <source>something to do with a route</source>
        <translation>etwas, das man mit einer Route tun kann</translation>
    </message>
    <message>
        <source>a type of route</source>
        <translation>eine Art von Route</translation>
    </message>
    <message>
        <source>something to count from</source>
        <translation>etwas, von dem an gezählt wird</translation>
    </message>
    <message>
        <source>forged segments leave one after the other; &apos;every&apos; is more than 0 s</source>
        <translation>gefälschte Segmente gehen nacheinander ab; &apos;every&apos; ist mehr als 0 s</translation>
    </message>
    <message>
        <source>a way to choose addresses</source>
        <translation>eine Art, Adressen zu wählen</translation>
    </message>
    <message>
        <source>a way to choose ports</source>
        <translation>eine Art, Ports zu wählen</translation>
    </message>
    <message>
        <source>a way to choose numbers</source>
        <translation>eine Art, Nummern zu wählen</translation>
    </message>
    <message>
        <source>sequence numbers are the same or random</source>
        <translation>Sequenznummern sind same oder random</translation>
    </message>
    <message>
        <source>something that a step can do</source>
        <translation>etwas, das ein Schritt tun kann</translation>
    </message>
    <message>
        <source>nothing happens at %1; the run is over or has not begun</source>
        <translation>bei %1 geschieht nichts; der Lauf ist vorbei oder hat nicht begonnen</translation>
    </message>
    <message>
        <source>a state of connection tracking</source>
        <translation>ein Zustand der Verbindungsverfolgung</translation>
    </message>
    <message>
        <source>a firewall rule</source>
        <translation>eine Firewall-Regel</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>ein Urteil</translation>
    </message>
    <message>
        <source>a way to reject</source>
        <translation>eine Art abzulehnen</translation>
    </message>
    <message>
        <source>a firewall policy</source>
        <translation>eine Firewall-Richtlinie</translation>
    </message>
    <message>
        <source>someone who acts</source>
        <translation>jemand, der handelt</translation>
    </message>
    <message>
        <source>a state of TCP, or none</source>
        <translation>ein Zustand von TCP, oder none</translation>
    </message>
    <message>
        <source>what a call can return</source>
        <translation>was ein Aufruf liefern kann</translation>
    </message>
    <message>
        <source>something to do after an error</source>
        <translation>etwas, das nach einem Fehler zu tun ist</translation>
    </message>
    <message>
        <source>no socket or accept in this process makes a descriptor &apos;%1&apos;%2</source>
        <translation>kein socket oder accept in diesem Prozess erzeugt einen Deskriptor &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>this process has no thread &apos;%1&apos; with handler = true%2</source>
        <translation>dieser Prozess hat keinen Thread &apos;%1&apos; mit handler = true%2</translation>
    </message>
    <message>
        <source>there are two processes &apos;%1&apos; on %2</source>
        <translation>es gibt zwei Prozesse &apos;%1&apos; auf %2</translation>
    </message>
    <message>
        <source>the copies start one after the other; &apos;one_every&apos; is 0 s or more</source>
        <translation>die Kopien beginnen nacheinander; &apos;one_every&apos; ist 0 s oder mehr</translation>
    </message>
    <message>
        <source>this program reads format %1, not %2</source>
        <translation>dieses Programm liest Format %1, nicht %2</translation>
    </message>
    <message>
        <source>a group of scenarios</source>
        <translation>eine Gruppe von Szenarien</translation>
    </message>
    <message>
        <source>the run ends before it begins</source>
        <translation>der Lauf endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>a start of the neighbour caches</source>
        <translation>ein Anfang der Nachbar-Caches</translation>
    </message>
    <message>
        <source>there are two variants &apos;%1&apos;</source>
        <translation>es gibt zwei Varianten &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read</source>
        <translation>die Datei &apos;%1&apos; kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set twice</source>
        <translation>&apos;%1&apos; ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day; write HH:MM:SS with a fraction if needed, such as &quot;14:02:38.5&quot;</source>
        <translation>&apos;%1&apos; ist keine Uhrzeit; richtig ist HH:MM:SS, wenn nötig mit Bruchteil, etwa &quot;14:02:38.5&quot;</translation>
    </message>
    <message>
        <source>a cable cannot deliver before it is given; its delay is 0 s or more</source>
        <translation>ein Kabel kann nicht liefern, bevor es etwas bekommt; seine Verzögerung ist 0 s oder mehr</translation>
    </message>
    <message>
        <source>the delay of the path is 0 s or more</source>
        <translation>die Verzögerung des Wegs ist 0 s oder mehr</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; war &apos;%1&apos; gemeint?</translation>
    </message>
    <message>
        <source>; it can be %1</source>
        <translation>; möglich ist %1</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 braucht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing in %2%3</source>
        <translation>&apos;%1&apos; hat hier keine Bedeutung: %2%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is a number from %3 to %4</source>
        <translation>%1 kann nicht %2 sein; es ist eine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 needs a unit; write &quot;%2 s&quot; (ns, us, ms, s, min or h)</source>
        <translation>%1 braucht eine Einheit; richtig ist &quot;%2 s&quot; (ns, us, ms, s, min oder h)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; ist keine Dauer; richtig ist eine Zahl mit ns, us, ms, s, min oder h, etwa &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a percentage; write 0 % to 100 %, such as &quot;0.5 %&quot;</source>
        <translation>&apos;%1&apos; ist kein Prozentsatz; richtig ist 0 % bis 100 %, etwa &quot;0.5 %&quot;</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1: nötig ist %2, nicht %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2%3</source>
        <translation>&apos;%1&apos; passt hier nicht; nötig ist %2%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a set of TCP flags; write letters of SFRPAU, such as &quot;SA&quot;</source>
        <translation>&apos;%1&apos; ist keine Menge von TCP-Flags; richtig sind Buchstaben aus SFRPAU, etwa &quot;SA&quot;</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>es gibt keinen Host &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no cable &apos;%1&apos;%2</source>
        <translation>es gibt kein Kabel &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>es gibt kein Profil &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>; there it is &apos;%1&apos;</source>
        <translation>; dort heißt es &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; there it cannot be set</source>
        <translation>; dort kann man es nicht einstellen</translation>
    </message>
    <message>
        <source>; it has nothing like it</source>
        <translation>; dort gibt es nichts Ähnliches</translation>
    </message>
    <message>
        <source>%1 is compiled into %2 and cannot be set</source>
        <translation>%1 ist in %2 fest eingebaut und kann nicht eingestellt werden</translation>
    </message>
    <message>
        <source>%1 has no setting &apos;%2&apos;%3</source>
        <translation>%1 hat keine Einstellung &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the kernel takes %3 to %4</source>
        <translation>%1 kann nicht %2 sein; der Kernel nimmt %3 bis %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an IPv4 address nor a host%2</source>
        <translation>&apos;%1&apos; ist weder eine IPv4-Adresse noch ein Host%2</translation>
    </message>
    <message>
        <source>%1 and %2 are not on one network</source>
        <translation>%1 und %2 sind nicht in einem Netz</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no block of addresses; write 10.22.0.0/16 or default</source>
        <translation>&apos;%1&apos; ist kein Adressblock; richtig ist 10.22.0.0/16 oder default</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address with a port; write HOST:PORT, with a port of 0 to 65535</source>
        <translation>&apos;%1&apos; ist keine Adresse mit Port; richtig ist HOST:PORT, mit einem Port von 0 bis 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete; %2 must follow</source>
        <translation>&quot;%1&quot; ist nicht vollständig; es fehlt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; it is a number from %3 to %4</source>
        <translation>&apos;%1&apos; passt hier nicht; nötig ist %2, eine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; beginnt keine Dauer; richtig ist eine Zahl mit ns, us, ms, s, min oder h, etwa &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>eine Sprache</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>ein Timer</translation>
    </message>
    <message>
        <source>an event by one of its keys</source>
        <translation>ein Ereignis durch einen seiner Schlüssel</translation>
    </message>
    <message>
        <source>a way to number arrows</source>
        <translation>eine Art, Pfeile zu nummerieren</translation>
    </message>
    <message>
        <source>a time axis</source>
        <translation>eine Zeitachse</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>ein Farbschema</translation>
    </message>
    <message>
        <source>a side</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>a packet is delayed by more than 0 s and at most 24 h</source>
        <translation>ein Paket wird um mehr als 0 s und höchstens 24 h verzögert</translation>
    </message>
    <message>
        <source>what SO_ERROR can give</source>
        <translation>was SO_ERROR liefern kann</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to %2</source>
        <translation>&apos;%1&apos; gehört zu %2</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>SYN: opens</source>
        <translation>SYN: öffnet</translation>
    </message>
    <message>
        <source>FIN: closes</source>
        <translation>FIN: schließt</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>bare ACK</source>
        <translation>bloßes ACK</translation>
    </message>
    <message>
        <source>RST: aborts</source>
        <translation>RST: bricht ab</translation>
    </message>
    <message>
        <source>ICMP message</source>
        <translation>ICMP-Nachricht</translation>
    </message>
    <message>
        <source>ARP message</source>
        <translation>ARP-Nachricht</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>hier verloren</translation>
    </message>
    <message>
        <source>somebody acts</source>
        <translation>jemand handelt</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>system call that fails</source>
        <translation>Systemaufruf, der scheitert</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>established</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>closing, this side first</source>
        <translation>wird geschlossen, diese Seite zuerst</translation>
    </message>
    <message>
        <source>closing, other side first</source>
        <translation>wird geschlossen, andere Seite zuerst</translation>
    </message>
    <message>
        <source>TIME_WAIT</source>
        <translation>TIME_WAIT</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <source>entry of the firewall</source>
        <translation>Eintrag der Firewall</translation>
    </message>
    <message>
        <source>timer runs out</source>
        <translation>Timer läuft ab</translation>
    </message>
    <message>
        <source>timer is stopped</source>
        <translation>Timer wird angehalten</translation>
    </message>
    <message>
        <source>idle time, folded</source>
        <translation>Leerlauf, gefaltet</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>corrupted</source>
        <translation>verfälscht</translation>
    </message>
    <message>
        <source>held up or corrupted here</source>
        <translation>hier aufgehalten oder verfälscht</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>there is no machine &apos;%1&apos; in the scenario</source>
        <translation>es gibt im Szenario keine Maschine &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the run ends before %1</source>
        <translation>der Lauf endet vor %1</translation>
    </message>
    <message>
        <source>there is no process &apos;%1&apos; on %2</source>
        <translation>es gibt keinen Prozess &apos;%1&apos; auf %2</translation>
    </message>
    <message>
        <source>there are several processes on %1; say which one is meant</source>
        <translation>auf %1 gibt es mehrere Prozesse; es muss gesagt sein, welcher gemeint ist</translation>
    </message>
    <message>
        <source>the run has no %1 number %2 of the process %3</source>
        <translation>der Lauf hat kein %1 mit der Nummer %2 des Prozesses %3</translation>
    </message>
    <message>
        <source>expected %1, but the run gives %2</source>
        <translation>erwartet war %1, aber der Lauf ergibt %2</translation>
    </message>
    <message>
        <source>it stops at %1, before &apos;%2&apos;</source>
        <translation>sie hält bei %1 an, vor &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is neither a time nor &apos;never&apos;</source>
        <translation>die Antwort &apos;%1&apos; ist weder eine Zeit noch &apos;never&apos;</translation>
    </message>
    <message>
        <source>%1 and %2 are nearer to each other than %3 %</source>
        <translation>%1 und %2 liegen näher beieinander als %3 %</translation>
    </message>
    <message>
        <source>the run gives %1, which is not among the options %2</source>
        <translation>der Lauf ergibt %1; das ist nicht unter den Antworten %2</translation>
    </message>
    <message>
        <source>it stops at %1, but that is decided at %2: the stop must come before</source>
        <translation>sie hält bei %1 an, aber das entscheidet sich bei %2: Der Halt muss davor kommen</translation>
    </message>
    <message>
        <source>it belongs to &apos;%1&apos;, not to &apos;%2&apos;</source>
        <translation>sie gehört zu &apos;%1&apos;, nicht zu &apos;%2&apos;</translation>
    </message>
    <message>
        <source>it asks nothing in the scenario as it opens</source>
        <translation>sie fragt nichts in dem Szenario, wie es sich öffnet</translation>
    </message>
    <message>
        <source>it stops at %1, when the run is not under way</source>
        <translation>sie hält bei %1 an, wenn der Lauf nicht im Gange ist</translation>
    </message>
    <message>
        <source>shown_by does not hold: %1</source>
        <translation>shown_by stimmt nicht: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none: no connection is left</source>
        <translation>keiner: Es ist keine Verbindung übrig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>it blocks: it does not return</source>
        <translation>er blockiert: Er kehrt nicht zurück</translation>
    </message>
    <message>
        <source>it never returns: its process is killed</source>
        <translation>er kehrt nie zurück: Sein Prozess wird gewaltsam beendet</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>Ein verbreiteter Irrtum</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>Literatur und Aufzeichnung</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>Zum Ändern und Ausprobieren</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No connection comes about</source>
        <translation>Keine Verbindung kommt zustande</translation>
    </message>
    <message>
        <source>Half-established</source>
        <translation>Halb aufgebaut</translation>
    </message>
    <message>
        <source>Orderly release</source>
        <translation>Geordneter Abbau</translation>
    </message>
    <message>
        <source>Abortive release</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>The path or a host fails</source>
        <translation>Der Weg oder ein Host fällt aus</translation>
    </message>
    <message>
        <source>Keepalive and firewalls</source>
        <translation>Keepalive und Firewalls</translation>
    </message>
    <message>
        <source>The other side does not read</source>
        <translation>Die andere Seite liest nicht</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>Two computers, a router and a firewall between them, and one TCP connection. TCP Teardown Explorer simulates what every kernel does when a process is killed, a cable is pulled or a firewall forgets, and shows it as a sequence diagram. Every segment, state, timer and error number comes out of a simulation; every record knows its cause and the rule behind it.

Without a command the window opens. FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them. The commands need no display.</source>
        <translation>Zwei Rechner, ein Router und eine Firewall dazwischen, und eine TCP-Verbindung. TCP Teardown Explorer simuliert, was jeder Kernel tut, wenn ein Prozess beendet, ein Kabel gezogen wird oder eine Firewall vergisst, und zeigt es als Sequenzdiagramm. Jedes Segment, jeder Zustand, jeder Timer und jede Fehlernummer kommt aus einer Simulation; jede Aufzeichnung kennt ihre Ursache und die Regel dahinter.

Ohne Befehl öffnet sich das Fenster. FILE ist eine Szenariodatei (*.teardown), ID ein eingebautes Szenario, wie &apos;tcp-teardown list&apos; sie zeigt. Die Befehle brauchen keine Anzeige.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Something came out otherwise than expected: a check or a replay found a difference, two runs differ, a capture is damaged and only its beginning was read.</source>
        <translation>Etwas kam anders heraus als erwartet: Eine Prüfung oder ein Nachspielen fand einen Unterschied, zwei Läufe unterscheiden sich, ein Mitschnitt ist beschädigt und nur sein Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Wrong input: what was asked for cannot be read, understood or written. A message says where and why.</source>
        <translation>Falsche Eingabe: Was verlangt wurde, kann nicht gelesen, verstanden oder geschrieben werden. Eine Meldung sagt, wo und warum.</translation>
    </message>
    <message>
        <source>What the window remembers.</source>
        <translation>Was das Fenster sich merkt.</translation>
    </message>
    <message>
        <source>What a learner has answered.</source>
        <translation>Was ein Lernender beantwortet hat.</translation>
    </message>
    <message>
        <source>Where the window opens. The commands need neither.</source>
        <translation>Wo das Fenster sich öffnet. Die Befehle brauchen keines von beiden.</translation>
    </message>
    <message>
        <source>The language of messages, where there is a translation.</source>
        <translation>Die Sprache der Meldungen, wo es eine Übersetzung gibt.</translation>
    </message>
    <message>
        <source>Other places for the files below.</source>
        <translation>Andere Orte für die Dateien unten.</translation>
    </message>
    <message>
        <source>A run as a ladder of text.</source>
        <translation>Ein Lauf als Leiter aus Text.</translation>
    </message>
    <message>
        <source>The same with another kernel setting.</source>
        <translation>Dasselbe mit einer anderen Kernel-Einstellung.</translation>
    </message>
    <message>
        <source>The diagram as a picture.</source>
        <translation>Das Diagramm als Bild.</translation>
    </message>
    <message>
        <source>How the connections of a capture ended.</source>
        <translation>Wie die Verbindungen eines Mitschnitts endeten.</translation>
    </message>
    <message>
        <source>Where two runs differ.</source>
        <translation>Wo zwei Läufe sich unterscheiden.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Benutzerbefehle</translation>
    </message>
    <message>
        <source>see and break a TCP connection</source>
        <translation>eine TCP-Verbindung sehen und kaputt machen</translation>
    </message>
    <message>
        <source>Every command explains itself with --help.</source>
        <translation>Jeder Befehl erklärt sich mit --help.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>waiting for an answer to its SYN</source>
        <translation>wartet auf eine Antwort auf sein SYN</translation>
    </message>
    <message>
        <source>waiting for the ACK that completes the handshake</source>
        <translation>wartet auf das ACK, das den Handshake abschließt</translation>
    </message>
    <message>
        <source>waiting for the ACK of its FIN</source>
        <translation>wartet auf das ACK für sein FIN</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN</source>
        <translation>wartet auf das FIN der Gegenseite</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN, without limit</source>
        <translation>wartet ohne Grenze auf das FIN der Gegenseite</translation>
    </message>
    <message>
        <source>waiting until its own process closes</source>
        <translation>wartet, bis sein eigener Prozess schließt</translation>
    </message>
    <message>
        <source>ready to repeat its last ACK if that was lost</source>
        <translation>bereit, sein letztes ACK zu wiederholen, falls es verloren ging</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way and no timer runs. It stays like this until a program or a person acts.</source>
        <translation>Nichts ist unterwegs, und kein Timer läuft. Es bleibt so, bis ein Programm oder ein Mensch etwas tut.</translation>
    </message>
    <message>
        <source>Neither side has a connection.</source>
        <translation>Keine Seite hat eine Verbindung.</translation>
    </message>
    <message>
        <source>Both sides are in %1.</source>
        <translation>Beide Seiten sind in %1.</translation>
    </message>
    <message>
        <source>Both sides are in %1, each %2.</source>
        <translation>Beide Seiten sind in %1, jede %2.</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 hat keinen Strom.</translation>
    </message>
    <message>
        <source>The %1 has no connection.</source>
        <translation>%1 hat keine Verbindung.</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 lauscht auf Port %2.</translation>
    </message>
    <message>
        <source>The %1 is in %2</source>
        <translation>%1 ist in %2</translation>
    </message>
    <message>
        <source>The %1 is in %2, %3</source>
        <translation>%1 ist in %2, %3</translation>
    </message>
    <message>
        <source>%1. No process holds its socket.</source>
        <translation>%1. Kein Prozess hält den Socket.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets are on their way.</source>
        <translation>
            <numerusform>%n Paket ist unterwegs.</numerusform>
            <numerusform>%n Pakete sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its way (%2).</source>
        <translation>%1 ist unterwegs (%2).</translation>
    </message>
    <message>
        <source>The %1 has sent its SYN again %2.</source>
        <translation>%1 hat sein SYN wiederholt (%2).</translation>
    </message>
    <message>
        <source>The %1 has sent its first unacknowledged segment again %2.</source>
        <translation>%1 hat sein erstes unbestätigtes Segment wiederholt (%2).</translation>
    </message>
    <message>
        <source>In %1 the %2 of the %3 runs out: then its kernel %4.</source>
        <translation>In %1 läuft ab: %2 von %3. Dann gilt: Der Kernel %4.</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 kennt keine Verbindung.</translation>
    </message>
    <message>
        <source>The %1 forgets the connection in %2 if no packet passes.</source>
        <translation>%1 vergisst die Verbindung in %2, wenn kein Paket durchgeht.</translation>
    </message>
    <message>
        <source>The cable %1 swallows every packet.</source>
        <translation>Das Kabel %1 verschluckt jedes Paket.</translation>
    </message>
    <message>
        <source>The cable %1 is out.</source>
        <translation>Das Kabel %1 ist gezogen.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>held by process</source>
        <translation>vom Prozess gehalten</translation>
    </message>
    <message>
        <source>waits for accept()</source>
        <translation>wartet auf accept()</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation>Wiederholungstimer</translation>
    </message>
    <message>
        <source>tail loss probe timer</source>
        <translation>Tail-Loss-Probe-Timer</translation>
    </message>
    <message>
        <source>reordering timer</source>
        <translation>Umordnungstimer</translation>
    </message>
    <message>
        <source>SYN timer</source>
        <translation>SYN-Timer</translation>
    </message>
    <message>
        <source>SYN, ACK timer</source>
        <translation>SYN,ACK-Timer</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>Persist-Timer</translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation>Timer für verzögertes ACK</translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation>Keepalive-Timer</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>FIN_WAIT_2-Timer</translation>
    </message>
    <message>
        <source>TIME_WAIT timer</source>
        <translation>TIME_WAIT-Timer</translation>
    </message>
    <message>
        <source>sends the first unacknowledged segment again, or gives up</source>
        <translation>sendet das erste unbestätigte Segment noch einmal oder gibt auf</translation>
    </message>
    <message>
        <source>sends the last segment again, as a tail loss probe</source>
        <translation>sendet das letzte Segment noch einmal, als Tail Loss Probe</translation>
    </message>
    <message>
        <source>sends again what later segments have overtaken</source>
        <translation>sendet noch einmal, was spätere Segmente überholt haben</translation>
    </message>
    <message>
        <source>sends the SYN again, or gives up</source>
        <translation>sendet das SYN noch einmal oder gibt auf</translation>
    </message>
    <message>
        <source>sends the SYN, ACK again, or gives up</source>
        <translation>sendet das SYN, ACK noch einmal oder gibt auf</translation>
    </message>
    <message>
        <source>asks whether the other end has room again</source>
        <translation>fragt, ob die Gegenseite wieder Platz hat</translation>
    </message>
    <message>
        <source>sends the ACK that it has held back</source>
        <translation>sendet das ACK, das er zurückgehalten hat</translation>
    </message>
    <message>
        <source>asks whether the other end is still alive, or gives up</source>
        <translation>fragt, ob die Gegenseite noch lebt, oder gibt auf</translation>
    </message>
    <message>
        <source>forgets the connection without a word</source>
        <translation>vergisst die Verbindung ohne ein Wort</translation>
    </message>
    <message>
        <source>forgets the connection; its port is free again</source>
        <translation>vergisst die Verbindung; ihr Port ist wieder frei</translation>
    </message>
    <message>
        <source>a rule or a black hole on the cable takes it</source>
        <translation>eine Regel oder ein schwarzes Loch auf dem Kabel nimmt es</translation>
    </message>
    <message>
        <source>the cable loses it by chance</source>
        <translation>das Kabel verliert es zufällig</translation>
    </message>
    <message>
        <source>the cable is out</source>
        <translation>das Kabel ist gezogen</translation>
    </message>
    <message>
        <source>it is taken off the cable by hand</source>
        <translation>es wird von Hand vom Kabel genommen</translation>
    </message>
    <message>
        <source>the other end of the cable has no power</source>
        <translation>das andere Ende des Kabels hat keinen Strom</translation>
    </message>
    <message>
        <source>the interface at the other end is down</source>
        <translation>die Schnittstelle am anderen Ende ist nicht aktiv</translation>
    </message>
    <message>
        <source>the firewall drops it</source>
        <translation>die Firewall verwirft es</translation>
    </message>
    <message>
        <source>there is no route to its destination</source>
        <translation>es gibt keine Route zu seinem Ziel</translation>
    </message>
    <message>
        <source>a blackhole route drops it</source>
        <translation>eine Blackhole-Route verwirft es</translation>
    </message>
    <message>
        <source>nobody answers for the next hop&apos;s address</source>
        <translation>niemand meldet sich unter der Adresse der nächsten Station</translation>
    </message>
    <message>
        <source>it is meant for another host, and this one does not forward</source>
        <translation>es ist für einen anderen Host bestimmt, und dieser leitet nicht weiter</translation>
    </message>
    <message>
        <source>too many packets wait for the same address</source>
        <translation>zu viele Pakete warten auf dieselbe Adresse</translation>
    </message>
    <message>
        <source>it has passed too many routers</source>
        <translation>es ist durch zu viele Router gegangen</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The socket waits for SYNs. The kernel answers them; `accept()` fetches the connections.</source>
        <translation>Der Socket wartet auf SYNs. Der Kernel beantwortet sie; `accept()` holt die Verbindungen ab.</translation>
    </message>
    <message>
        <source>A SYN has been sent. The socket waits for the SYN, ACK that answers it.</source>
        <translation>Ein SYN ist gesendet. Der Socket wartet auf das SYN, ACK, das es beantwortet.</translation>
    </message>
    <message>
        <source>A SYN has arrived and was answered. The kernel waits for the ACK that completes the handshake.</source>
        <translation>Ein SYN ist angekommen und beantwortet. Der Kernel wartet auf das ACK, das den Handshake abschließt.</translation>
    </message>
    <message>
        <source>Both ends may send and receive. No timer ends this state.</source>
        <translation>Beide Seiten dürfen senden und empfangen. Kein Timer beendet diesen Zustand.</translation>
    </message>
    <message>
        <source>This side has closed first. It waits for the ACK of its FIN.</source>
        <translation>Diese Seite hat zuerst geschlossen. Sie wartet auf das ACK für ihr FIN.</translation>
    </message>
    <message>
        <source>This side has closed, and the other end knows it. It waits for the other end&apos;s FIN: without limit while a process holds the socket, else for `tcp_fin_timeout`.</source>
        <translation>Diese Seite hat geschlossen, und die Gegenseite weiß es. Sie wartet auf das FIN der Gegenseite: ohne Grenze, solange ein Prozess den Socket hält, sonst so lange, wie `tcp_fin_timeout` sagt.</translation>
    </message>
    <message>
        <source>The other end has closed. This side waits until its own process closes too; no timer ends this state.</source>
        <translation>Die Gegenseite hat geschlossen. Diese Seite wartet, bis auch ihr eigener Prozess schließt; kein Timer beendet diesen Zustand.</translation>
    </message>
    <message>
        <source>Both sides have closed at the same time. This one waits for the ACK of its FIN.</source>
        <translation>Beide Seiten haben gleichzeitig geschlossen. Diese wartet auf das ACK für ihr FIN.</translation>
    </message>
    <message>
        <source>This side has closed second. It waits for the ACK of its FIN, then it is done.</source>
        <translation>Diese Seite hat als zweite geschlossen. Sie wartet auf das ACK für ihr FIN, dann ist sie fertig.</translation>
    </message>
    <message>
        <source>Both directions are closed. The kernel remembers the connection for a while, so that it can repeat its last ACK.</source>
        <translation>Beide Richtungen sind geschlossen. Der Kernel merkt sich die Verbindung noch eine Weile, damit er sein letztes ACK wiederholen kann.</translation>
    </message>
    <message>
        <source>`socket()` asks the kernel for a socket. Nothing is sent.</source>
        <translation>`socket()` bittet den Kernel um einen Socket. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>`bind()` fixes the local address and port of a socket.</source>
        <translation>`bind()` legt die eigene Adresse und den Port eines Sockets fest.</translation>
    </message>
    <message>
        <source>`listen()` makes the kernel answer connections for this socket.</source>
        <translation>`listen()` lässt den Kernel für diesen Socket Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>`accept()` fetches a connection that is complete. It waits if there is none.</source>
        <translation>`accept()` holt eine fertige Verbindung ab. Gibt es keine, wartet der Aufruf.</translation>
    </message>
    <message>
        <source>`connect()` asks for a connection and waits until it is open or has failed.</source>
        <translation>`connect()` verlangt eine Verbindung und wartet, bis sie offen oder gescheitert ist.</translation>
    </message>
    <message>
        <source>`send()` only copies bytes into the kernel&apos;s send buffer. Its success does not say that they arrive.</source>
        <translation>`send()` kopiert nur Bytes in den Sendepuffer des Kernels. Sein Erfolg sagt nicht, dass sie angekommen sind.</translation>
    </message>
    <message>
        <source>`recv()` fetches bytes that have arrived. It waits if there are none; 0 bytes mean that no more will come.</source>
        <translation>`recv()` holt angekommene Bytes ab. Gibt es keine, wartet der Aufruf; 0 Bytes heißt, dass keine mehr kommen.</translation>
    </message>
    <message>
        <source>`shutdown()` ends one direction of a connection or both. The socket stays.</source>
        <translation>`shutdown()` beendet eine Richtung einer Verbindung oder beide. Der Socket bleibt.</translation>
    </message>
    <message>
        <source>`close()` gives the socket back. What is still to be done for the connection is left to the kernel.</source>
        <translation>`close()` gibt den Socket zurück. Was für die Verbindung noch zu tun ist, bleibt dem Kernel überlassen.</translation>
    </message>
    <message>
        <source>`poll()` waits until something can be done with the socket.</source>
        <translation>`poll()` wartet, bis sich mit dem Socket etwas tun lässt.</translation>
    </message>
    <message>
        <source>`fcntl()` sets whether calls on this socket may wait.</source>
        <translation>`fcntl()` legt fest, ob Aufrufe auf diesem Socket warten dürfen.</translation>
    </message>
    <message>
        <source>`getsockopt()` asks for an option of the socket.</source>
        <translation>`getsockopt()` fragt nach einer Option des Sockets.</translation>
    </message>
    <message>
        <source>`setsockopt()` sets an option of the socket.</source>
        <translation>`setsockopt()` setzt eine Option des Sockets.</translation>
    </message>
    <message>
        <source>The program pauses.</source>
        <translation>Das Programm macht eine Pause.</translation>
    </message>
    <message>
        <source>A signal has interrupted the call.</source>
        <translation>Ein Signal hat den Aufruf unterbrochen.</translation>
    </message>
    <message>
        <source>The process has no such descriptor.</source>
        <translation>Der Prozess hat keinen solchen Deskriptor.</translation>
    </message>
    <message>
        <source>The call would have to wait, or has waited as long as it may.</source>
        <translation>Der Aufruf müsste warten oder hat so lange gewartet, wie er darf.</translation>
    </message>
    <message>
        <source>The process may not do this.</source>
        <translation>Der Prozess darf das nicht.</translation>
    </message>
    <message>
        <source>The call makes no sense for this socket.</source>
        <translation>Der Aufruf ergibt für diesen Socket keinen Sinn.</translation>
    </message>
    <message>
        <source>The connection cannot send any more. Without a handler the process is killed by `SIGPIPE`.</source>
        <translation>Die Verbindung kann nichts mehr senden. Behandelt der Prozess `SIGPIPE` nicht, wird er davon beendet.</translation>
    </message>
    <message>
        <source>The call needs a destination.</source>
        <translation>Der Aufruf braucht ein Ziel.</translation>
    </message>
    <message>
        <source>The descriptor is not a socket.</source>
        <translation>Der Deskriptor ist kein Socket.</translation>
    </message>
    <message>
        <source>The socket does not know this option.</source>
        <translation>Der Socket kennt diese Option nicht.</translation>
    </message>
    <message>
        <source>This kind of socket cannot do that.</source>
        <translation>Sockets dieser Art können das nicht.</translation>
    </message>
    <message>
        <source>An older socket still uses this address and port.</source>
        <translation>Ein älterer Socket benutzt diese Adresse und diesen Port noch.</translation>
    </message>
    <message>
        <source>The address is not one of this host, or no free port is left.</source>
        <translation>Die Adresse gehört nicht zu diesem Host, oder kein Port ist mehr frei.</translation>
    </message>
    <message>
        <source>The interface is down.</source>
        <translation>Die Schnittstelle ist nicht aktiv.</translation>
    </message>
    <message>
        <source>No route leads to the destination.</source>
        <translation>Keine Route führt zum Ziel.</translation>
    </message>
    <message>
        <source>The connection ended before it was fetched.</source>
        <translation>Die Verbindung endete, bevor sie abgeholt wurde.</translation>
    </message>
    <message>
        <source>The other end has ended the connection with a RST.</source>
        <translation>Die Gegenseite hat die Verbindung mit einem RST beendet.</translation>
    </message>
    <message>
        <source>The kernel has no memory left for this.</source>
        <translation>Der Kernel hat dafür keinen Speicher mehr.</translation>
    </message>
    <message>
        <source>The socket is connected already.</source>
        <translation>Der Socket ist schon verbunden.</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>Der Socket ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The other end has not answered for too long.</source>
        <translation>Die Gegenseite hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall pretends so.</source>
        <translation>Niemand lauscht auf diesem Port, oder eine Firewall gibt das vor.</translation>
    </message>
    <message>
        <source>A host on the way, or the destination itself, cannot be reached.</source>
        <translation>Ein Host auf dem Weg oder das Ziel selbst ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>An earlier `connect()` is still under way.</source>
        <translation>Ein früheres `connect()` ist noch im Gang.</translation>
    </message>
    <message>
        <source>The connection is being opened; the call does not wait for it.</source>
        <translation>Die Verbindung wird aufgebaut; der Aufruf wartet nicht darauf.</translation>
    </message>
    <message>
        <source>The protocol was violated.</source>
        <translation>Das Protokoll wurde verletzt.</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>seine Prüfsumme stimmt nicht</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 (within %2)</source>
        <translation>%1 (innerhalb von %2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: state at the end</source>
        <translation>%1: Zustand am Ende</translation>
    </message>
    <message>
        <source>%1: states</source>
        <translation>%1: Zustände</translation>
    </message>
    <message>
        <source>%1: number of segments</source>
        <translation>%1: Zahl der Segmente</translation>
    </message>
    <message>
        <source>%1: segments</source>
        <translation>%1: Segmente</translation>
    </message>
    <message>
        <source>%1: what %2&apos;s %3 number %4 returns</source>
        <translation>%1: was %3 Nummer %4 von %2 liefert</translation>
    </message>
    <message>
        <source>it was never made</source>
        <translation>es wurde nie aufgerufen</translation>
    </message>
    <message>
        <source>%1: when %2&apos;s %3 number %4 returns</source>
        <translation>%1: wann %3 Nummer %4 von %2 zurückkehrt</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1: what SO_ERROR says in %2&apos;s %3 number %4</source>
        <translation>%1: was SO_ERROR sagt bei %3 Nummer %4 von %2</translation>
    </message>
    <message>
        <source>%1: events that %2&apos;s %3 number %4 reports</source>
        <translation>%1: Ereignisse, die %3 Nummer %4 von %2 meldet</translation>
    </message>
</context>
<context>
    <name>PacketFields</name>
    <message>
        <source>IP version and header length</source>
        <translation>IP-Version und Kopflänge</translation>
    </message>
    <message>
        <source>version 4, 20 bytes</source>
        <translation>Version 4, 20 Bytes</translation>
    </message>
    <message>
        <source>IP type of service</source>
        <translation>IP-Dienstart (TOS)</translation>
    </message>
    <message>
        <source>IP total length</source>
        <translation>IP-Gesamtlänge</translation>
    </message>
    <message>
        <source>bytes, header included</source>
        <translation>Bytes, mit Kopf</translation>
    </message>
    <message>
        <source>IP identification</source>
        <translation>IP-Kennung</translation>
    </message>
    <message>
        <source>IP flags and fragment offset</source>
        <translation>IP-Flags und Fragmentversatz</translation>
    </message>
    <message>
        <source>must not be fragmented</source>
        <translation>darf nicht zerlegt werden</translation>
    </message>
    <message>
        <source>IP time to live</source>
        <translation>IP-Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>routers that it may still pass</source>
        <translation>Router, durch die es noch gehen darf</translation>
    </message>
    <message>
        <source>IP protocol</source>
        <translation>IP-Protokoll</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>IP-Kopfprüfsumme</translation>
    </message>
    <message>
        <source>IP source address</source>
        <translation>IP-Quelladresse</translation>
    </message>
    <message>
        <source>IP destination address</source>
        <translation>IP-Zieladresse</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>relative: %1</source>
        <translation>relativ: %1</translation>
    </message>
    <message>
        <source>acknowledgment number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>relative: %1, the number expected next</source>
        <translation>relativ: %1, die als Nächstes erwartete Nummer</translation>
    </message>
    <message>
        <source>means nothing without ACK</source>
        <translation>bedeutet ohne ACK nichts</translation>
    </message>
    <message>
        <source>data offset</source>
        <translation>Datenversatz</translation>
    </message>
    <message>
        <source>the header has %1 bytes</source>
        <translation>der Kopf hat %1 Bytes</translation>
    </message>
    <message>
        <source>control bits</source>
        <translation>Steuerbits</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>bytes; never scaled in a SYN</source>
        <translation>Bytes; in einem SYN nie skaliert</translation>
    </message>
    <message>
        <source>as it stands there; the window scale of the SYN multiplies it</source>
        <translation>wie es dasteht; die Fensterskalierung des SYN multipliziert es</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>TCP-Prüfsumme</translation>
    </message>
    <message>
        <source>over header, data and addresses</source>
        <translation>über Kopf, Daten und Adressen</translation>
    </message>
    <message>
        <source>urgent pointer</source>
        <translation>Urgent-Zeiger</translation>
    </message>
    <message>
        <source>means nothing without URG</source>
        <translation>bedeutet ohne URG nichts</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>option: no operation</source>
        <translation>Option: keine Operation</translation>
    </message>
    <message>
        <source>fills up to a word</source>
        <translation>füllt auf ein Wort auf</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>Option: maximale Segmentgröße</translation>
    </message>
    <message>
        <source>bytes of data that this end takes in one segment</source>
        <translation>Bytes an Daten, die diese Seite in einem Segment annimmt</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>Option: Fensterskalierung</translation>
    </message>
    <message>
        <source>windows of this end count times %1</source>
        <translation>Fenster dieser Seite zählen mal %1</translation>
    </message>
    <message>
        <source>option: SACK permitted</source>
        <translation>Option: SACK erlaubt</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>Option: Zeitstempel</translation>
    </message>
    <message>
        <source>value %1, echo %2</source>
        <translation>Wert %1, Echo %2</translation>
    </message>
    <message>
        <source>milliseconds of the sender&apos;s clock, and the last ones of the other end</source>
        <translation>Millisekunden der Uhr des Senders und der letzte Wert der Gegenseite</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>option: SACK</source>
        <translation>Option: SACK</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
    <message>
        <source>ICMP type</source>
        <translation>ICMP-Typ</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>Ziel nicht erreichbar</translation>
    </message>
    <message>
        <source>ICMP code</source>
        <translation>ICMP-Code</translation>
    </message>
    <message>
        <source>ICMP checksum</source>
        <translation>ICMP-Prüfsumme</translation>
    </message>
    <message>
        <source>ICMP unused</source>
        <translation>ICMP unbenutzt</translation>
    </message>
    <message>
        <source>quoted: %1</source>
        <translation>zitiert: %1</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>administrativ verboten</translation>
    </message>
    <message>
        <source>ARP hardware type</source>
        <translation>ARP-Hardwaretyp</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>ARP protocol type</source>
        <translation>ARP-Protokolltyp</translation>
    </message>
    <message>
        <source>ARP hardware address length</source>
        <translation>ARP-Länge der Hardwareadresse</translation>
    </message>
    <message>
        <source>ARP protocol address length</source>
        <translation>ARP-Länge der Protokolladresse</translation>
    </message>
    <message>
        <source>ARP operation</source>
        <translation>ARP-Operation</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>ARP sender hardware address</source>
        <translation>ARP-Hardwareadresse des Absenders</translation>
    </message>
    <message>
        <source>ARP sender address</source>
        <translation>ARP-Adresse des Absenders</translation>
    </message>
    <message>
        <source>ARP target hardware address</source>
        <translation>ARP-Hardwareadresse des Ziels</translation>
    </message>
    <message>
        <source>ARP target address</source>
        <translation>ARP-Adresse des Ziels</translation>
    </message>
    <message>
        <source>wrong: these bytes ask for %1</source>
        <translation>falsch: Diese Bytes verlangen %1</translation>
    </message>
    <message>
        <source>a bit of this changed on the way</source>
        <translation>ein Bit davon hat sich unterwegs geändert</translation>
    </message>
</context>
<context>
    <name>PacketSentence</name>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 von %2)</translation>
    </message>
    <message>
        <source> (retry %1)</source>
        <translation> (Versuch %1)</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>der Host ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the port is unreachable</source>
        <translation>der Port ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a rule forbids this packet</source>
        <translation>eine Regel verbietet dieses Paket</translation>
    </message>
    <message>
        <source>the destination is unreachable</source>
        <translation>das Ziel ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The %1 tells %2 by ICMP: %3.</source>
        <translation>%1 sagt %2 mit ICMP: %3.</translation>
    </message>
    <message>
        <source>The %1 answers that it has the address %2 (ARP).</source>
        <translation>%1 antwortet, dass die Adresse %2 hier ist (ARP).</translation>
    </message>
    <message>
        <source>The %1 asks everybody on the cable who has the address %2 (ARP).</source>
        <translation>%1 fragt alle am Kabel, wer die Adresse %2 hat (ARP).</translation>
    </message>
    <message>
        <source>The %1 asks %2 whether it is still there (ARP).</source>
        <translation>%1 fragt %2, ob es noch da ist (ARP).</translation>
    </message>
    <message>
        <source>The %1 sends %2 again, before the timer runs out.</source>
        <translation>%1 sendet %2 noch einmal, bevor der Timer abläuft.</translation>
    </message>
    <message>
        <source>The %1 sends %2 again as a probe, because no ACK has come.</source>
        <translation>%1 sendet %2 noch einmal als Probe, weil kein ACK gekommen ist.</translation>
    </message>
    <message>
        <source>The %1 asks whether the other end has room again (window probe %2).</source>
        <translation>%1 fragt, ob die Gegenseite wieder Platz hat (Fensterprobe %2).</translation>
    </message>
    <message>
        <source>The %1 answers with a challenge ACK.</source>
        <translation>%1 antwortet mit einem Challenge-ACK.</translation>
    </message>
    <message>
        <source>The %1 answers with an ACK that repeats what it expects next.</source>
        <translation>%1 antwortet mit einem ACK, das wiederholt, was als Nächstes erwartet wird.</translation>
    </message>
    <message>
        <source>The %1 sends %2 to %3.</source>
        <translation>%1 sendet %2 an %3.</translation>
    </message>
    <message>
        <source>Somebody at the %1 sends %2 that pretends to come from %3.</source>
        <translation>Jemand bei %1 sendet %2, angeblich von %3.</translation>
    </message>
    <message>
        <source>The %1 sends a SYN to %2, port %3.</source>
        <translation>%1 sendet ein SYN an %2, Port %3.</translation>
    </message>
    <message>
        <source>The %1 answers the SYN with a SYN, ACK.</source>
        <translation>%1 beantwortet das SYN mit einem SYN, ACK.</translation>
    </message>
    <message>
        <source>The %1 sends %2.</source>
        <translation>%1 sendet %2.</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer is full: the window is 0.</source>
        <translation>%1 meldet, dass der Empfangspuffer voll ist: Das Fenster ist 0.</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer has room again.</source>
        <translation>%1 meldet, dass der Empfangspuffer wieder Platz hat.</translation>
    </message>
    <message>
        <source>The %1 sends an ACK.</source>
        <translation>%1 sendet ein ACK.</translation>
    </message>
    <message>
        <source>The %1 acknowledges %2.</source>
        <translation>%1 bestätigt %2.</translation>
    </message>
    <message>
        <source>The %1 sends a keepalive probe.</source>
        <translation>%1 sendet eine Keepalive-Probe.</translation>
    </message>
    <message>
        <source>The %1 sends keepalive probe %2 of %3.</source>
        <translation>%1 sendet Keepalive-Probe %2 von %3.</translation>
    </message>
    <message>
        <source>The %1 sends %2 again%3.</source>
        <translation>%1 sendet %2 noch einmal%3.</translation>
    </message>
    <message>
        <source>The %1 has waited %2 and sends %3 again%4.</source>
        <translation>%1 hat %2 gewartet und sendet %3 noch einmal%4.</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>das SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>das SYN</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>das FIN</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>das Segment</translation>
    </message>
    <message>
        <source>%1 and the FIN</source>
        <translation>%1 und das FIN</translation>
    </message>
    <message>
        <source>The path makes a copy of a packet: %1 from %2 is under way twice.</source>
        <translation>Der Weg macht eine Kopie eines Pakets: %1 von %2 ist zweimal unterwegs.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1.%2 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It was set %1 ago, and that time is over.</source>
        <translation>Er wurde vor %1 gestellt, und diese Zeit ist um.</translation>
    </message>
    <message>
        <source>It was set %1 ago, and what it waited for has not come.</source>
        <translation>Er wurde vor %1 gestellt, und worauf er gewartet hat, ist nicht gekommen.</translation>
    </message>
    <message>
        <source>In `CLOSE_WAIT` Linux tells the process `EPIPE`, in other states `ECONNRESET`.</source>
        <translation>In `CLOSE_WAIT` meldet Linux dem Prozess `EPIPE`, in anderen Zuständen `ECONNRESET`.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The value is out of range.</source>
        <translation>Der Wert liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>`%1` goes from %2 to %3.</source>
        <translation>`%1` reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 has no setting for it.</source>
        <translation>%1 hat dafür keine Einstellung.</translation>
    </message>
    <message>
        <source>It is like this already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>`%1` is %2 already.</source>
        <translation>`%1` ist schon %2.</translation>
    </message>
    <message>
        <source>The %1 has no process `%2`.</source>
        <translation>%1 hat keinen Prozess `%2`.</translation>
    </message>
    <message>
        <source>The process `%1` does not run.</source>
        <translation>Der Prozess `%1` läuft nicht.</translation>
    </message>
    <message>
        <source>The process `%1` runs already.</source>
        <translation>Der Prozess `%1` läuft schon.</translation>
    </message>
    <message>
        <source>The process `%1` is not stopped.</source>
        <translation>Der Prozess `%1` ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The process `%1` is stopped already.</source>
        <translation>Der Prozess `%1` ist schon angehalten.</translation>
    </message>
    <message>
        <source>The %1 has no power already.</source>
        <translation>%1 hat schon keinen Strom.</translation>
    </message>
    <message>
        <source>The %1 is on already.</source>
        <translation>%1 ist schon eingeschaltet.</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 hat keinen Strom.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is unplugged already.</source>
        <translation>Das Kabel an `%1` von %2 ist schon gezogen.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is plugged in already.</source>
        <translation>Das Kabel an `%1` von %2 steckt schon.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is down already.</source>
        <translation>`%1` von %2 ist schon inaktiv.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is up already.</source>
        <translation>`%1` von %2 ist schon aktiv.</translation>
    </message>
    <message>
        <source>The %1 has no interface `%2`.</source>
        <translation>%1 hat keine Schnittstelle `%2`.</translation>
    </message>
    <message>
        <source>The cable %1 is a black hole already.</source>
        <translation>Das Kabel %1 ist schon ein schwarzes Loch.</translation>
    </message>
    <message>
        <source>The cable %1 is not a black hole.</source>
        <translation>Das Kabel %1 ist kein schwarzes Loch.</translation>
    </message>
    <message>
        <source>There is no rule `%1`.</source>
        <translation>Es gibt keine Regel `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` has no open socket `%2`.</source>
        <translation>Der Prozess `%1` hat keinen offenen Socket `%2`.</translation>
    </message>
    <message>
        <source>The process `%1` has no connection.</source>
        <translation>Der Prozess `%1` hat keine Verbindung.</translation>
    </message>
    <message>
        <source>This direction is shut down already.</source>
        <translation>Diese Richtung ist schon abgeschaltet.</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>Der Socket ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The packet is not on a cable.</source>
        <translation>Das Paket ist nicht auf einem Kabel.</translation>
    </message>
    <message>
        <source>The %1 is not a firewall.</source>
        <translation>%1 ist keine Firewall.</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 kennt keine Verbindung.</translation>
    </message>
    <message>
        <source>The run stops here until you answer the question of the lesson.</source>
        <translation>Der Lauf steht hier, bis Sie die Frage der Lektion beantworten.</translation>
    </message>
    <message>
        <source>The controls are locked. Unlock them in the menu “Lesson”.</source>
        <translation>Die Bedienung ist gesperrt. Entsperren Sie sie im Menü „Lektion“.</translation>
    </message>
    <message>
        <source>An ARP message has no checksum: nobody would notice that it changed.</source>
        <translation>Eine ARP-Nachricht hat keine Prüfsumme: Niemand würde merken, dass sie sich geändert hat.</translation>
    </message>
    <message>
        <source>The packet is corrupted already.</source>
        <translation>Das Paket ist schon verfälscht.</translation>
    </message>
    <message>
        <source>Select a packet that is on a cable first.</source>
        <translation>Wählen Sie zuerst ein Paket, das auf einem Kabel ist.</translation>
    </message>
    <message>
        <source>This packet is lost already.</source>
        <translation>Dieses Paket ist schon verloren.</translation>
    </message>
    <message>
        <source>This packet waits for the address of its next hop. It is on no cable.</source>
        <translation>Dieses Paket wartet auf die Adresse seiner nächsten Station. Es ist auf keinem Kabel.</translation>
    </message>
    <message>
        <source>This packet has arrived already.</source>
        <translation>Dieses Paket ist schon angekommen.</translation>
    </message>
    <message>
        <source>This packet is not on a cable any more.</source>
        <translation>Dieses Paket ist auf keinem Kabel mehr.</translation>
    </message>
    <message>
        <source>The address belongs to the %1 itself. Only connections over a cable are simulated.</source>
        <translation>Die Adresse gehört %1 selbst. Nur Verbindungen über ein Kabel werden simuliert.</translation>
    </message>
    <message>
        <source>The ARP cache of the %1 is empty already.</source>
        <translation>Der ARP-Cache von %1 ist schon leer.</translation>
    </message>
    <message>
        <source>The %1 has no process.</source>
        <translation>Auf %1 gibt es keinen Prozess.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>no recording given</source>
        <translation>keine Aufzeichnung angegeben</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 bestanden, %2 nicht</translation>
    </message>
    <message>
        <source>Usage: %1 [--verbose] FILE.json...
Replays recorded kernel runs through the engine and compares segments, results of system calls and states.
  --verbose   print every difference, and both sides of every list
  --help      print this
Exit code: 0 all passed, 1 some failed, 2 wrong command line or unreadable file.
</source>
        <translation>Aufruf: %1 [--verbose] FILE.json...
Spielt aufgezeichnete Kernelläufe durch die Simulation und vergleicht Segmente, Ergebnisse von Systemaufrufen und Zustände.
  --verbose   jeden Unterschied und beide Seiten jeder Liste drucken
  --help      dies drucken
Rückgabewert: 0 alle bestanden, 1 einige nicht, 2 falscher Aufruf oder unlesbare Datei.
</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>the run stopped</source>
        <translation>der Lauf hat angehalten</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>nicht erwartet</translation>
    </message>
    <message>
        <source>segments of %1 %2:%3</source>
        <translation>Segmente von %1 %2:%3</translation>
    </message>
    <message>
        <source>firewall resets to %1 %2:%3</source>
        <translation>RSTs der Firewall an %1 %2:%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>window probes of %1</source>
        <translation>Fensterproben von %1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>returns of %1 #%2 %3</source>
        <translation>Ergebnisse von %1 #%2 %3</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nie aufgerufen</translation>
    </message>
    <message>
        <source>states of %1 %2:%3</source>
        <translation>Zustände von %1 %2:%3</translation>
    </message>
    <message>
        <source>icmp to %1</source>
        <translation>ICMP an %1</translation>
    </message>
    <message>
        <source>arp of %1</source>
        <translation>ARP von %1</translation>
    </message>
    <message>
        <source>listen queue of %1 %2</source>
        <translation>Warteschlange von %1 %2</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>kein Socket, der lauscht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: expected %2; seen %3 (%4)</source>
        <translation>%1: erwartet %2; gesehen %3 (%4)</translation>
    </message>
    <message>
        <source>mss</source>
        <translation>mss</translation>
    </message>
    <message>
        <source>window scale</source>
        <translation>Fensterskalierung</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK erlaubt</translation>
    </message>
    <message>
        <source>errno</source>
        <translation>errno</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>revents</source>
        <translation>revents</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>time: not between %1 and %2</source>
        <translation>Zeit: nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>ack</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>es ging verloren</translation>
    </message>
    <message>
        <source>it arrived</source>
        <translation>es kam an</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>type or code</source>
        <translation>type oder code</translation>
    </message>
    <message>
        <source>sender of the quoted segment</source>
        <translation>Sender des zitierten Segments</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>it returned</source>
        <translation>er ist zurückgekehrt</translation>
    </message>
    <message>
        <source>its process was not killed in it</source>
        <translation>sein Prozess wurde darin nicht gewaltsam beendet</translation>
    </message>
    <message>
        <source>it has not returned</source>
        <translation>er ist nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 LOST</source>
        <translation>%1 VERLOREN</translation>
    </message>
    <message>
        <source>%1 UNDERWAY</source>
        <translation>%1 UNTERWEGS</translation>
    </message>
    <message>
        <source>%1 = %2%3</source>
        <translation>%1 = %2%3</translation>
    </message>
    <message>
        <source>%1 = %2%3 %4</source>
        <translation>%1 = %2%3 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 gewaltsam beendet</translation>
    </message>
    <message>
        <source>(no socket)</source>
        <translation>(kein Socket)</translation>
    </message>
    <message>
        <source>%1 orphan</source>
        <translation>%1 verwaist</translation>
    </message>
    <message>
        <source>%1 broadcast request for %2</source>
        <translation>%1 Broadcast-Anfrage nach %2</translation>
    </message>
    <message>
        <source>%1 unicast request for %2</source>
        <translation>%1 Unicast-Anfrage nach %2</translation>
    </message>
    <message>
        <source>still blocked</source>
        <translation>noch blockiert</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>entered %1, still blocked</source>
        <translation>aufgerufen %1, noch blockiert</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>zum Ende</translation>
    </message>
    <message>
        <source>%1 %2 until %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 muss ein Array sein</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds</source>
        <translation>%1 muss eine Zahl von Sekunden sein</translation>
    </message>
    <message>
        <source>%1: %2 is not modelled</source>
        <translation>%1: %2 wird nicht simuliert</translation>
    </message>
    <message>
        <source>the error %1</source>
        <translation>der Fehler %1</translation>
    </message>
    <message>
        <source>%1 must be 1</source>
        <translation>%1 muss 1 sein</translation>
    </message>
    <message>
        <source>this condition</source>
        <translation>diese Bedingung</translation>
    </message>
    <message>
        <source>%1 must have either call or do</source>
        <translation>%1 muss entweder call oder do haben</translation>
    </message>
    <message>
        <source>%1 must name two hosts</source>
        <translation>%1 muss zwei Hosts nennen</translation>
    </message>
    <message>
        <source>%1 must be where the link before ends</source>
        <translation>%1 muss da sein, wo die Verbindung davor endet</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 does not end at this host</source>
        <translation>%1 endet nicht an diesem Host</translation>
    </message>
    <message>
        <source>%1 must have two elements</source>
        <translation>%1 muss zwei Elemente haben</translation>
    </message>
    <message>
        <source>%1 names no host of the topology: &quot;%2&quot;</source>
        <translation>%1 nennt keinen Host der Topologie: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 names no link of the topology: &quot;%2&quot;</source>
        <translation>%1 nennt keine Verbindung der Topologie: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 must end at an interface on both sides</source>
        <translation>%1 muss auf beiden Seiten an einer Schnittstelle enden</translation>
    </message>
    <message>
        <source>%1 must be an IPv4 address</source>
        <translation>%1 muss eine IPv4-Adresse sein</translation>
    </message>
    <message>
        <source>%1 must be an address block such as 10.16.0.0/16, or default</source>
        <translation>%1 muss ein Adressblock wie 10.16.0.0/16 sein, oder default</translation>
    </message>
    <message>
        <source>%1 must consist of the letters F S R P A U</source>
        <translation>%1 muss aus den Buchstaben F S R P A U bestehen</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>die Einstellung %1</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>recorded on Linux 6.18 (%1)</source>
        <translation>aufgezeichnet auf Linux 6.18 (%1)</translation>
    </message>
    <message>
        <source>It follows directly from the step before.</source>
        <translation>Es folgt unmittelbar aus dem Schritt davor.</translation>
    </message>
    <message>
        <source>The scenario begins like this.</source>
        <translation>So beginnt das Szenario.</translation>
    </message>
    <message>
        <source>You did this. Nothing in the protocol led to it.</source>
        <translation>Das haben Sie getan. Nichts im Protokoll hat dazu geführt.</translation>
    </message>
    <message>
        <source>The scenario does this at a fixed moment, as you could do it yourself.</source>
        <translation>Das tut das Szenario zu einem festen Zeitpunkt, so wie Sie es selbst tun könnten.</translation>
    </message>
    <message>
        <source>The program of this process comes to this step.</source>
        <translation>Das Programm dieses Prozesses kommt zu diesem Schritt.</translation>
    </message>
    <message>
        <source>The program has no further step, so its process exits.</source>
        <translation>Das Programm hat keinen weiteren Schritt, also endet sein Prozess.</translation>
    </message>
    <message>
        <source>When a process ends, by `exit()` or by a signal such as `SIGKILL`, the kernel closes all its descriptors. So even `kill -9` closes a connection as `close()` does.</source>
        <translation>Endet ein Prozess, durch `exit()` oder durch ein Signal wie `SIGKILL`, so schließt der Kernel alle seine Deskriptoren. Darum schließt auch `kill -9` eine Verbindung so wie `close()`.</translation>
    </message>
    <message>
        <source>What the call asked for is done or has arrived, so the kernel lets the process go on.</source>
        <translation>Was der Aufruf verlangt hat, ist getan oder angekommen, also lässt der Kernel den Prozess weiterlaufen.</translation>
    </message>
    <message>
        <source>An error of a connection is reported only once, to whichever call comes first. After that `recv()` returns 0 and `send()` fails with `EPIPE`.</source>
        <translation>Ein Fehler einer Verbindung wird nur einmal gemeldet, dem Aufruf, der zuerst kommt. Danach liefert `recv()` 0, und `send()` scheitert mit `EPIPE`.</translation>
    </message>
    <message>
        <source>The process has limited how long its calls may wait, with `SO_RCVTIMEO` or `SO_SNDTIMEO`. The call returns when that time is over. The connection is not touched.</source>
        <translation>Der Prozess hat mit `SO_RCVTIMEO` oder `SO_SNDTIMEO` begrenzt, wie lange seine Aufrufe warten dürfen. Der Aufruf kehrt zurück, wenn diese Zeit um ist. Die Verbindung bleibt unberührt.</translation>
    </message>
    <message>
        <source>A frame needs time for the length of the cable. Neither end can know what becomes of it on the way.</source>
        <translation>Ein Rahmen braucht Zeit für die Länge des Kabels. Keine Seite kann wissen, was unterwegs aus ihm wird.</translation>
    </message>
    <message>
        <source>Nobody is told that a frame is lost. The sender can only notice that no answer comes.</source>
        <translation>Niemand erfährt, dass ein Rahmen verloren ging. Der Sender kann nur merken, dass keine Antwort kommt.</translation>
    </message>
    <message>
        <source>No kernel runs on a host without power. It sends nothing, answers nothing, and all its connections are forgotten.</source>
        <translation>Auf einem Host ohne Strom läuft kein Kernel. Er sendet nichts, antwortet auf nichts, und alle seine Verbindungen sind vergessen.</translation>
    </message>
    <message>
        <source>To reach the next host on the cable a kernel needs its hardware address. It asks for it by broadcast, up to three times, 1 s apart. The packet waits until the answer comes.</source>
        <translation>Um den nächsten Host am Kabel zu erreichen, braucht ein Kernel dessen Hardwareadresse. Er fragt sie per Broadcast ab, bis zu dreimal, im Abstand von 1 s. Das Paket wartet, bis die Antwort kommt.</translation>
    </message>
    <message>
        <source>The host that has the address answers, and only to the one who asked.</source>
        <translation>Der Host, der die Adresse hat, antwortet, und nur dem, der gefragt hat.</translation>
    </message>
    <message>
        <source>An ARP message tells the hardware address. The kernel keeps it in its neighbour cache and sends what waited for it.</source>
        <translation>Eine ARP-Nachricht nennt die Hardwareadresse. Der Kernel behält sie in seinem Nachbar-Cache und sendet, was darauf gewartet hat.</translation>
    </message>
    <message>
        <source>An address in the neighbour cache counts as confirmed for 15 to 45 s, chosen at random. After that it is `STALE`: it is still used, but no longer trusted.</source>
        <translation>Eine Adresse im Nachbar-Cache gilt für 15 bis 45 s als bestätigt, zufällig gewählt. Danach ist sie `STALE`: Sie wird noch benutzt, aber ihr wird nicht mehr getraut.</translation>
    </message>
    <message>
        <source>A packet uses a `STALE` address. The kernel waits 5 s for a sign of life from TCP before it asks for the address again.</source>
        <translation>Ein Paket benutzt eine Adresse, die `STALE` ist. Der Kernel wartet 5 s auf ein Lebenszeichen von TCP, bevor er noch einmal nach der Adresse fragt.</translation>
    </message>
    <message>
        <source>No sign of life came. The kernel now asks the known hardware address itself, up to three times, 1 s apart.</source>
        <translation>Es kam kein Lebenszeichen. Der Kernel fragt nun die bekannte Hardwareadresse selbst, bis zu dreimal, im Abstand von 1 s.</translation>
    </message>
    <message>
        <source>TCP makes progress, so the neighbour must be alive. That confirms its address without asking.</source>
        <translation>TCP kommt voran, also muss der Nachbar leben. Das bestätigt seine Adresse ohne Nachfrage.</translation>
    </message>
    <message>
        <source>Nobody answered for the address, so the packets that waited for it are dropped. A host tells its own sockets that the destination is unreachable; a router tells the senders by ICMP.</source>
        <translation>Niemand hat sich unter der Adresse gemeldet, also werden die Pakete verworfen, die darauf gewartet haben. Ein Host meldet seinen eigenen Sockets, dass das Ziel nicht zu erreichen ist; ein Router meldet es den Sendern mit ICMP.</translation>
    </message>
    <message>
        <source>The neighbour cache was emptied, by command or because the cable is out. The next packet has to ask for the address again.</source>
        <translation>Der Nachbar-Cache wurde geleert, auf Befehl oder weil das Kabel gezogen ist. Das nächste Paket muss wieder nach der Adresse fragen.</translation>
    </message>
    <message>
        <source>A router looks up the destination and passes the packet on. It knows nothing of connections.</source>
        <translation>Ein Router schlägt das Ziel nach und reicht das Paket weiter. Von Verbindungen weiß er nichts.</translation>
    </message>
    <message>
        <source>The router has no route to the destination. It tells the sender by ICMP that the network is unreachable.</source>
        <translation>Der Router hat keine Route zum Ziel. Er meldet dem Sender mit ICMP, dass das Netz nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>The router knows the way, but the next host on it does not answer ARP. It tells the sender of each waiting packet by ICMP that the host is unreachable.</source>
        <translation>Der Router kennt den Weg, aber der nächste Host darauf antwortet nicht auf ARP. Er meldet dem Sender jedes wartenden Pakets mit ICMP, dass der Host nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>A route forbids this destination, and the router says so by ICMP: administratively prohibited.</source>
        <translation>Eine Route verbietet dieses Ziel, und der Router sagt es mit ICMP: administrativ verboten.</translation>
    </message>
    <message>
        <source>A `blackhole` route drops the packet without a word. The sender has only its own timers to notice.</source>
        <translation>Eine `blackhole`-Route verwirft das Paket ohne ein Wort. Der Sender hat nur seine eigenen Timer, um es zu merken.</translation>
    </message>
    <message>
        <source>A host that is not a router drops packets that are meant for others.</source>
        <translation>Ein Host, der kein Router ist, verwirft Pakete, die für andere bestimmt sind.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules let the packet pass.</source>
        <translation>Die Regeln der Firewall lassen das Paket durch.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules drop the packet without a word. To the sender this looks the same as a broken path.</source>
        <translation>Die Regeln der Firewall verwerfen das Paket ohne ein Wort. Für den Sender sieht das aus wie ein unterbrochener Weg.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules refuse the packet and answer it themselves, by a RST or by ICMP. The other end never hears of it.</source>
        <translation>Die Regeln der Firewall weisen das Paket ab und beantworten es selbst, mit einem RST oder mit ICMP. Die andere Seite erfährt nie davon.</translation>
    </message>
    <message>
        <source>The first packet of a connection makes an entry in the firewall&apos;s table. By that entry the firewall recognizes all packets that follow.</source>
        <translation>Das erste Paket einer Verbindung erzeugt einen Eintrag in der Tabelle der Firewall. An diesem Eintrag erkennt die Firewall alle Pakete, die folgen.</translation>
    </message>
    <message>
        <source>The firewall watches the flags that pass and keeps a state of its own for the connection. Each state has its own timeout: by default 5 days when established, only seconds after a RST.</source>
        <translation>Die Firewall achtet auf die Flags, die durchgehen, und führt für die Verbindung einen eigenen Zustand. Jeder Zustand hat seine eigene Frist: voreingestellt 5 Tage, wenn die Verbindung besteht, nur Sekunden nach einem RST.</translation>
    </message>
    <message>
        <source>No packet of this connection has passed for longer than the firewall&apos;s timeout, so the firewall forgets it. Neither end is told.</source>
        <translation>Länger als die Frist der Firewall ist kein Paket dieser Verbindung durchgegangen, also vergisst die Firewall sie. Keine Seite erfährt davon.</translation>
    </message>
    <message>
        <source>With `nf_conntrack_tcp_loose` the firewall takes up a connection in its middle, one that it has never seen or has forgotten. On Linux this is the default.</source>
        <translation>Mit `nf_conntrack_tcp_loose` nimmt die Firewall eine Verbindung mittendrin auf, die sie nie gesehen oder vergessen hat. Unter Linux ist das voreingestellt.</translation>
    </message>
    <message>
        <source>The packet fits no connection that the firewall knows, or its flags cannot come at this point. The rules see it as `INVALID`.</source>
        <translation>Das Paket passt zu keiner Verbindung, die die Firewall kennt, oder seine Flags können an dieser Stelle nicht kommen. Die Regeln sehen es als `INVALID`.</translation>
    </message>
    <message>
        <source>The packet would begin a connection, but the rules stop it. Linux makes an entry only when the first packet leaves the firewall, so nothing is kept. The next try counts as new again.</source>
        <translation>Das Paket würde eine Verbindung beginnen, aber die Regeln halten es auf. Linux macht einen Eintrag erst, wenn das erste Paket die Firewall verlässt, also bleibt nichts. Der nächste Versuch zählt wieder als neu.</translation>
    </message>
    <message>
        <source>The packet belongs to a known connection but does not fit the firewall&apos;s view of it. It may be old, or the firewall may be wrong. The entry stays as it is, and the rules decide as for any packet of the connection.</source>
        <translation>Das Paket gehört zu einer bekannten Verbindung, passt aber nicht zu dem Bild, das die Firewall von ihr hat. Es kann alt sein, oder die Firewall kann irren. Der Eintrag bleibt, wie er ist, und die Regeln entscheiden wie bei jedem Paket der Verbindung.</translation>
    </message>
    <message>
        <source>The sequence or ack number lies outside the window that the firewall has seen. The rules see the packet as `INVALID`. With `nf_conntrack_tcp_be_liberal` it would count.</source>
        <translation>Die Sequenz- oder Bestätigungsnummer liegt außerhalb des Fensters, das die Firewall gesehen hat. Die Regeln sehen das Paket als `INVALID`. Mit `nf_conntrack_tcp_be_liberal` würde es zählen.</translation>
    </message>
    <message>
        <source>The RST has a sequence number that the other side acknowledged before. No host would believe it, so the firewall does not either: the rules see it as `INVALID`.</source>
        <translation>Das RST hat eine Sequenznummer, die die andere Seite schon bestätigt hat. Kein Host würde ihm glauben, also tut es auch die Firewall nicht: Die Regeln sehen es als `INVALID`.</translation>
    </message>
    <message>
        <source>The RST lies in the window but has not exactly the number that is due. The receiver may answer it by a challenge ACK, so the entry keeps its state. Its timeout becomes the short one of a closed connection.</source>
        <translation>Das RST liegt im Fenster, hat aber nicht genau die fällige Nummer. Der Empfänger kann es mit einem Challenge-ACK beantworten, also behält der Eintrag seinen Zustand. Seine Frist wird die kurze einer geschlossenen Verbindung.</translation>
    </message>
    <message>
        <source>A RST is all that has come back. There was no connection, so the firewall deletes the entry at once.</source>
        <translation>Ein RST ist alles, was zurückgekommen ist. Es gab keine Verbindung, also löscht die Firewall den Eintrag sofort.</translation>
    </message>
    <message>
        <source>A SYN comes for a connection that is over. The firewall deletes the old entry and looks at the SYN as the beginning of a new connection.</source>
        <translation>Ein SYN kommt für eine Verbindung, die vorbei ist. Die Firewall löscht den alten Eintrag und sieht das SYN als Anfang einer neuen Verbindung an.</translation>
    </message>
    <message>
        <source>The SYN, ACK answers a SYN that the firewall had let pass without believing it. Both ends agree, so the firewall takes their new numbers.</source>
        <translation>Das SYN, ACK beantwortet ein SYN, das die Firewall durchgelassen hatte, ohne ihm zu glauben. Beide Seiten sind sich einig, also übernimmt die Firewall ihre neuen Nummern.</translation>
    </message>
    <message>
        <source>The firewall has answered a packet of this connection by a RST, so it counts the connection as closed.</source>
        <translation>Die Firewall hat ein Paket dieser Verbindung mit einem RST beantwortet, also gilt ihr die Verbindung als geschlossen.</translation>
    </message>
    <message>
        <source>`listen()` makes a socket wait for SYNs. The kernel completes handshakes by itself; `accept()` only fetches connections that are complete.</source>
        <translation>`listen()` lässt einen Socket auf SYNs warten. Den Handshake macht der Kernel allein; `accept()` holt nur fertige Verbindungen ab.</translation>
    </message>
    <message>
        <source>`connect()` starts the handshake: the kernel chooses an initial sequence number and asks for a connection with a SYN.</source>
        <translation>`connect()` beginnt den Handshake: Der Kernel wählt eine Anfangssequenznummer und verlangt mit einem SYN eine Verbindung.</translation>
    </message>
    <message>
        <source>`close()` hands the connection over to the kernel. What is still in the send buffer goes first; then a FIN says that no more will come.</source>
        <translation>`close()` übergibt die Verbindung dem Kernel. Was noch im Sendepuffer ist, geht zuerst; dann sagt ein FIN, dass nichts mehr kommt.</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_WR)` closes one direction only. A FIN says that no more will be sent, but the socket can still receive: the connection is half-closed.</source>
        <translation>`shutdown(SHUT_WR)` schließt nur eine Richtung. Ein FIN sagt, dass nichts mehr gesendet wird, aber der Socket kann noch empfangen: Die Verbindung ist halb geschlossen.</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_RD)` puts nothing on the wire. Linux goes on to acknowledge what arrives, and it can still be read.</source>
        <translation>`shutdown(SHUT_RD)` bringt nichts auf die Leitung. Linux bestätigt weiter, was ankommt, und es kann noch gelesen werden.</translation>
    </message>
    <message>
        <source>There is no connection yet, so closing sends nothing and the socket is deleted. If a SYN, ACK still comes, it finds no socket and is answered with a RST.</source>
        <translation>Es gibt noch keine Verbindung, also sendet das Schließen nichts, und der Socket wird gelöscht. Kommt noch ein SYN, ACK, so findet es keinen Socket und wird mit einem RST beantwortet.</translation>
    </message>
    <message>
        <source>Bytes that the program never read are thrown away, and the connection is closed in order all the same. The peer never learns that they were lost.</source>
        <translation>Bytes, die das Programm nie gelesen hat, werden weggeworfen, und die Verbindung wird trotzdem ordentlich geschlossen. Die Gegenseite erfährt nie, dass sie verloren sind.</translation>
    </message>
    <message>
        <source>The socket is closed while received bytes are still unread. They are lost, and the sender should know that, so the kernel sends a RST instead of a FIN.</source>
        <translation>Der Socket wird geschlossen, während empfangene Bytes noch ungelesen sind. Sie sind verloren, und der Sender soll das wissen, also sendet der Kernel ein RST statt eines FIN.</translation>
    </message>
    <message>
        <source>`SO_LINGER` with 0 s makes `close()` an abort. Unsent bytes are thrown away, a RST tells the other end, and there is no `TIME_WAIT`.</source>
        <translation>`SO_LINGER` mit 0 s macht aus `close()` einen Abbruch. Ungesendete Bytes werden weggeworfen, ein RST sagt es der Gegenseite, und es gibt kein `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>A negative `TCP_LINGER2` means that a closed socket shall not wait in `FIN_WAIT_2`. The kernel sends a RST as soon as its FIN is acknowledged.</source>
        <translation>Ein negatives `TCP_LINGER2` bedeutet, dass ein geschlossener Socket nicht in `FIN_WAIT_2` warten soll. Der Kernel sendet ein RST, sobald sein FIN bestätigt ist.</translation>
    </message>
    <message>
        <source>The listening socket is closed. If connections wait in its queue, nobody can `accept()` them any more, so the kernel resets them.</source>
        <translation>Der lauschende Socket wird geschlossen. Warten Verbindungen in seiner Warteschlange, so kann niemand sie mehr mit `accept()` abholen, also setzt der Kernel sie zurück.</translation>
    </message>
    <message>
        <source>`SO_LINGER` with a time makes `close()` wait until the other end has acknowledged everything, or the time is over. The kernel goes on closing in either case.</source>
        <translation>`SO_LINGER` mit einer Zeit lässt `close()` warten, bis die Gegenseite alles bestätigt hat oder die Zeit um ist. Der Kernel schließt in beiden Fällen weiter.</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. Its sequence number is the segment&apos;s ack number: exactly what the sender expects next.</source>
        <translation>Zu diesem Segment gehört kein Socket, also antwortet der Kernel mit einem RST. Seine Sequenznummer ist die Bestätigungsnummer des Segments: genau das, was der Sender als Nächstes erwartet.</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. The segment has no ack number to borrow, so the RST has sequence number 0 and acknowledges the segment instead.</source>
        <translation>Zu diesem Segment gehört kein Socket, also antwortet der Kernel mit einem RST. Das Segment hat keine Bestätigungsnummer, die sich übernehmen ließe; darum hat das RST die Sequenznummer 0 und bestätigt stattdessen das Segment.</translation>
    </message>
    <message>
        <source>A RST that belongs to no socket is dropped. If it were answered, two hosts could send each other RSTs for ever.</source>
        <translation>Ein RST, das zu keinem Socket gehört, wird verworfen. Würde es beantwortet, könnten zwei Hosts einander ewig RSTs senden.</translation>
    </message>
    <message>
        <source>A listening socket has no connection that a RST could end, so it ignores it.</source>
        <translation>Ein lauschender Socket hat keine Verbindung, die ein RST beenden könnte, also beachtet er es nicht.</translation>
    </message>
    <message>
        <source>A listening socket waits for a SYN. An ACK must belong to a connection that no longer exists, so it is answered with a RST.</source>
        <translation>Ein lauschender Socket wartet auf ein SYN. Ein ACK muss zu einer Verbindung gehören, die es nicht mehr gibt, also wird es mit einem RST beantwortet.</translation>
    </message>
    <message>
        <source>A SYN reaches a listening socket. The kernel notes a connection in `SYN_RECV` and answers with SYN, ACK. No process takes part in this.</source>
        <translation>Ein SYN erreicht einen lauschenden Socket. Der Kernel notiert eine Verbindung in `SYN_RECV` und antwortet mit SYN, ACK. Kein Prozess hat daran Anteil.</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor ACK nor RST. A listening socket cannot use it and drops it.</source>
        <translation>Das Segment hat weder SYN noch ACK noch RST. Ein lauschender Socket kann nichts damit anfangen und verwirft es.</translation>
    </message>
    <message>
        <source>The accept queue is full, because the process does not call `accept()` often enough. Linux drops the SYN without a word; the client will send it again.</source>
        <translation>Die Accept-Warteschlange ist voll, weil der Prozess `accept()` nicht oft genug aufruft. Linux verwirft das SYN ohne ein Wort; der Client wird es wiederholen.</translation>
    </message>
    <message>
        <source>There is no room to remember another half-open connection. The kernel remembers nothing and hides what it needs in the sequence number of its SYN, ACK: a SYN cookie.</source>
        <translation>Es ist kein Platz, um sich noch eine halb offene Verbindung zu merken. Der Kernel merkt sich nichts und versteckt, was er braucht, in der Sequenznummer seines SYN, ACK: ein SYN-Cookie.</translation>
    </message>
    <message>
        <source>The ack number returns a valid SYN cookie. From it the kernel makes the connection that it had not remembered.</source>
        <translation>Die Bestätigungsnummer gibt ein gültiges SYN-Cookie zurück. Daraus macht der Kernel die Verbindung, die er sich nicht gemerkt hatte.</translation>
    </message>
    <message>
        <source>The client has completed the handshake, but the accept queue is full. Linux ignores the ACK and stays in `SYN_RECV`; it tries again later, when `accept()` may have made room.</source>
        <translation>Der Client hat den Handshake abgeschlossen, aber die Accept-Warteschlange ist voll. Linux beachtet das ACK nicht und bleibt in `SYN_RECV`; es versucht es später noch einmal, wenn `accept()` Platz gemacht haben mag.</translation>
    </message>
    <message>
        <source>The accept queue is full and `tcp_abort_on_overflow` is 1, so the kernel answers the ACK with a RST. On the client `connect()` has already succeeded.</source>
        <translation>Die Accept-Warteschlange ist voll, und `tcp_abort_on_overflow` ist 1, also beantwortet der Kernel das ACK mit einem RST. Beim Client ist `connect()` schon gelungen.</translation>
    </message>
    <message>
        <source>In `SYN_SENT` an ACK must acknowledge our SYN. This one does not, so the other end is talking about an older connection. A RST tells it that this one is gone.</source>
        <translation>In `SYN_SENT` muss ein ACK unser SYN bestätigen. Dieses tut es nicht, also spricht die Gegenseite von einer älteren Verbindung. Ein RST sagt ihr, dass es die nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The RST does not acknowledge our SYN, so it cannot be an answer to it. It is dropped.</source>
        <translation>Das RST bestätigt unser SYN nicht, also kann es keine Antwort darauf sein. Es wird verworfen.</translation>
    </message>
    <message>
        <source>The answer does not fit our SYN: the other end still has an older connection. Linux shortens the timer to about 10 ms and sends the SYN again then.</source>
        <translation>Die Antwort passt nicht zu unserem SYN: Die Gegenseite hat noch eine ältere Verbindung. Linux verkürzt den Timer auf etwa 10 ms und sendet das SYN dann noch einmal.</translation>
    </message>
    <message>
        <source>The RST acknowledges our SYN, so it is a true answer: nobody listens on that port. `connect()` fails with `ECONNREFUSED`.</source>
        <translation>Das RST bestätigt unser SYN, also ist es eine echte Antwort: Niemand lauscht auf diesem Port. `connect()` scheitert mit `ECONNREFUSED`.</translation>
    </message>
    <message>
        <source>In `SYN_SENT` a RST counts only if it acknowledges our SYN. This one has no ACK and is dropped.</source>
        <translation>In `SYN_SENT` zählt ein RST nur, wenn es unser SYN bestätigt. Dieses hat kein ACK und wird verworfen.</translation>
    </message>
    <message>
        <source>The SYN, ACK acknowledges our SYN and brings the other end&apos;s initial sequence number. The connection is `ESTABLISHED` here; our ACK will make it so there.</source>
        <translation>Das SYN, ACK bestätigt unser SYN und bringt die Anfangssequenznummer der Gegenseite. Die Verbindung ist hier `ESTABLISHED`; unser ACK macht sie dort dazu.</translation>
    </message>
    <message>
        <source>A SYN arrives while our own SYN is on its way: both ends call `connect()` at the same time. Each answers with SYN, ACK, and they share one connection.</source>
        <translation>Ein SYN kommt an, während unser eigenes unterwegs ist: Beide Seiten rufen gleichzeitig `connect()` auf. Jede antwortet mit SYN, ACK, und sie teilen sich eine Verbindung.</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor RST. In `SYN_SENT` nothing can be done with it, so it is dropped.</source>
        <translation>Das Segment hat weder SYN noch RST. In `SYN_SENT` lässt sich damit nichts anfangen, also wird es verworfen.</translation>
    </message>
    <message>
        <source>The segment&apos;s numbers lie outside of the receive window, so it is dropped. An ACK goes back and says which byte is expected next.</source>
        <translation>Die Nummern des Segments liegen außerhalb des Empfangsfensters, also wird es verworfen. Ein ACK geht zurück und sagt, welches Byte als Nächstes erwartet wird.</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies outside of the receive window. It is dropped without an answer, since it may be old or forged.</source>
        <translation>Die Nummer des RST liegt außerhalb des Empfangsfensters. Es wird ohne Antwort verworfen, denn es kann alt oder gefälscht sein.</translation>
    </message>
    <message>
        <source>The segment&apos;s timestamp is older than one already seen, so it is an old duplicate, even if its sequence number fits. It is dropped and answered with an ACK.</source>
        <translation>Der Zeitstempel des Segments ist älter als ein schon gesehener, also ist es ein altes Duplikat, auch wenn seine Sequenznummer passt. Es wird verworfen und mit einem ACK beantwortet.</translation>
    </message>
    <message>
        <source>A pure ACK with an old timestamp has been overtaken on the way. Since version 6.14 Linux drops it in silence; before, it sent a duplicate ACK.</source>
        <translation>Ein bloßes ACK mit altem Zeitstempel wurde unterwegs überholt. Seit Version 6.14 verwirft Linux es still; vorher sendete es ein doppeltes ACK.</translation>
    </message>
    <message>
        <source>The RST has exactly the sequence number that is expected next, so it is believed. The connection ends at once, without an answer and without `TIME_WAIT`.</source>
        <translation>Das RST hat genau die Sequenznummer, die als Nächstes erwartet wird, also wird ihm geglaubt. Die Verbindung endet sofort, ohne Antwort und ohne `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>This system takes any RST whose number lies in the window. Newer ones want exactly the next number, because a forger hits a window more easily than a number.</source>
        <translation>Dieses System nimmt jedes RST, dessen Nummer im Fenster liegt. Neuere wollen genau die nächste Nummer, denn ein Fälscher trifft ein Fenster leichter als eine Nummer.</translation>
    </message>
    <message>
        <source>A SYN in the middle of a connection cannot be right. This system takes it for an error and resets the connection; newer ones only ask with an ACK.</source>
        <translation>Ein SYN mitten in einer Verbindung kann nicht stimmen. Dieses System hält es für einen Fehler und setzt die Verbindung zurück; neuere fragen nur mit einem ACK nach.</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies in the window but is not the one expected next, so it may be forged. A challenge ACK asks back: an end that means it answers with a RST that fits exactly.</source>
        <translation>Die Nummer des RST liegt im Fenster, ist aber nicht die als Nächstes erwartete, also kann es gefälscht sein. Ein Challenge-ACK fragt nach: Wer es ernst meint, antwortet mit einem RST, das genau passt.</translation>
    </message>
    <message>
        <source>A RST arrives in `SYN_RECV`. The half-open connection is dropped; the listening socket listens on.</source>
        <translation>Ein RST kommt in `SYN_RECV` an. Die halb offene Verbindung wird verworfen; der lauschende Socket lauscht weiter.</translation>
    </message>
    <message>
        <source>A SYN arrives on an existing connection. It may be forged, or the other end may have restarted. A challenge ACK finds out: an end that has restarted answers it with a RST.</source>
        <translation>Ein SYN kommt auf einer bestehenden Verbindung an. Es kann gefälscht sein, oder die Gegenseite ist neu gestartet. Ein Challenge-ACK findet es heraus: Wer neu gestartet ist, beantwortet es mit einem RST.</translation>
    </message>
    <message>
        <source>Linux answers segments that do not fit at most once in 500 ms for each socket, so that nobody can misuse the answers. This one gets none.</source>
        <translation>Linux beantwortet Segmente, die nicht passen, je Socket höchstens einmal in 500 ms, damit niemand die Antworten missbrauchen kann. Dieses bekommt keine.</translation>
    </message>
    <message>
        <source>After the handshake every segment but a SYN or RST must have the ACK flag. This one has not and is dropped.</source>
        <translation>Nach dem Handshake muss jedes Segment außer SYN und RST das ACK-Flag haben. Dieses hat es nicht und wird verworfen.</translation>
    </message>
    <message>
        <source>The ACK acknowledges our SYN, so the handshake is complete. The connection is `ESTABLISHED` here too, even before a process calls `accept()`.</source>
        <translation>Das ACK bestätigt unser SYN, also ist der Handshake abgeschlossen. Die Verbindung ist auch hier `ESTABLISHED`, noch bevor ein Prozess `accept()` aufruft.</translation>
    </message>
    <message>
        <source>In `SYN_RECV` an ACK must acknowledge our SYN. This one does not, so it is answered with a RST.</source>
        <translation>In `SYN_RECV` muss ein ACK unser SYN bestätigen. Dieses tut es nicht, also wird es mit einem RST beantwortet.</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were not acknowledged before. The kernel can forget them, and its retransmission timer stops or starts anew.</source>
        <translation>Das ACK umfasst Bytes, die noch nicht bestätigt waren. Der Kernel kann sie vergessen, und sein Wiederholungstimer hält an oder beginnt neu.</translation>
    </message>
    <message>
        <source>The ACK covers nothing that was not acknowledged before, so it changes nothing.</source>
        <translation>Das ACK umfasst nichts, was nicht schon bestätigt war, also ändert es nichts.</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were never sent. The segment is dropped and answered with an ACK.</source>
        <translation>Das ACK umfasst Bytes, die nie gesendet wurden. Das Segment wird verworfen und mit einem ACK beantwortet.</translation>
    </message>
    <message>
        <source>The ack number lies further back than any window of this connection reached. That is how blind forgeries look, so the segment is dropped and answered with a challenge ACK.</source>
        <translation>Die Bestätigungsnummer liegt weiter zurück, als irgendein Fenster dieser Verbindung reichte. So sehen blinde Fälschungen aus, also wird das Segment verworfen und mit einem Challenge-ACK beantwortet.</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, so the other end knows that we send no more. It may still send itself; `FIN_WAIT_2` waits for its FIN.</source>
        <translation>Das ACK umfasst unser FIN, also weiß die Gegenseite, dass wir nichts mehr senden. Sie selbst darf noch senden; `FIN_WAIT_2` wartet auf ihr FIN.</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, and the other end&apos;s FIN came before. Both directions are closed, so `TIME_WAIT` begins.</source>
        <translation>Das ACK umfasst unser FIN, und das FIN der Gegenseite kam schon vorher. Beide Richtungen sind geschlossen, also beginnt `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>The ACK covers the last FIN. Both directions are closed, and the side that closed second has nothing to wait for: its connection is gone.</source>
        <translation>Das ACK umfasst das letzte FIN. Beide Richtungen sind geschlossen, und die Seite, die als zweite schloss, hat auf nichts zu warten: Ihre Verbindung ist weg.</translation>
    </message>
    <message>
        <source>The ACK offers room in the other end&apos;s receive buffer. Bytes that waited for it can be sent.</source>
        <translation>Das ACK bietet Platz im Empfangspuffer der Gegenseite an. Bytes, die darauf gewartet haben, können gesendet werden.</translation>
    </message>
    <message>
        <source>These are the bytes that are expected next. They go into the receive buffer, where the process can read them.</source>
        <translation>Das sind die Bytes, die als Nächstes erwartet werden. Sie kommen in den Empfangspuffer, wo der Prozess sie lesen kann.</translation>
    </message>
    <message>
        <source>Bytes before these are missing. The kernel keeps these and at once repeats which byte it expects next; that tells the sender of the gap.</source>
        <translation>Bytes davor fehlen. Der Kernel behält diese und wiederholt sofort, welches Byte er als Nächstes erwartet; das zeigt dem Sender die Lücke.</translation>
    </message>
    <message>
        <source>These bytes have arrived before, so our ACK was late or lost. They are dropped and acknowledged again.</source>
        <translation>Diese Bytes sind schon einmal angekommen, also war unser ACK zu spät oder ging verloren. Sie werden verworfen und noch einmal bestätigt.</translation>
    </message>
    <message>
        <source>The process has closed its socket, so nobody can read these bytes any more. Linux says so with a RST.</source>
        <translation>Der Prozess hat seinen Socket geschlossen, also kann niemand diese Bytes mehr lesen. Linux sagt das mit einem RST.</translation>
    </message>
    <message>
        <source>The receive buffer is full, so the bytes are not accepted. An ACK repeats that there is no room.</source>
        <translation>Der Empfangspuffer ist voll, also werden die Bytes nicht angenommen. Ein ACK wiederholt, dass kein Platz ist.</translation>
    </message>
    <message>
        <source>The other end has already said with its FIN that it sends no more. What it seems to send after that is ignored, without an answer.</source>
        <translation>Die Gegenseite hat mit ihrem FIN schon gesagt, dass sie nichts mehr sendet. Was sie danach zu senden scheint, bleibt ohne Antwort unbeachtet.</translation>
    </message>
    <message>
        <source>The FIN says that the other end sends no more. This side may still send: `CLOSE_WAIT` lasts until its process closes too, and no timer ends it.</source>
        <translation>Das FIN sagt, dass die Gegenseite nichts mehr sendet. Diese Seite darf noch senden: `CLOSE_WAIT` dauert, bis auch ihr Prozess schließt, und kein Timer beendet es.</translation>
    </message>
    <message>
        <source>The FIN arrives before our own FIN is acknowledged: both ends closed at the same time. `CLOSING` waits for the ACK of ours.</source>
        <translation>Das FIN kommt an, bevor unser eigenes bestätigt ist: Beide Seiten haben gleichzeitig geschlossen. `CLOSING` wartet auf das ACK für unseres.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN arrives after our own was acknowledged, so both directions are closed. Our ACK of it may get lost, so this side waits in `TIME_WAIT` to repeat it.</source>
        <translation>Das FIN der Gegenseite kommt an, nachdem unseres bestätigt wurde, also sind beide Richtungen geschlossen. Unser ACK dafür kann verloren gehen, darum wartet diese Seite in `TIME_WAIT`, um es zu wiederholen.</translation>
    </message>
    <message>
        <source>The FIN comes again, so our last ACK was lost. `TIME_WAIT` exists for this case: the ACK is repeated and the wait starts anew.</source>
        <translation>Das FIN kommt noch einmal, also ging unser letztes ACK verloren. Für diesen Fall gibt es `TIME_WAIT`: Das ACK wird wiederholt, und das Warten beginnt neu.</translation>
    </message>
    <message>
        <source>An old segment arrives in `TIME_WAIT`. It is answered with an ACK, and on Linux the wait starts anew.</source>
        <translation>Ein altes Segment kommt in `TIME_WAIT` an. Es wird mit einem ACK beantwortet, und unter Linux beginnt das Warten neu.</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT` and ends it too early. RFC 1337 warns of this; Linux allows it unless `tcp_rfc1337` is 1.</source>
        <translation>Ein RST kommt in `TIME_WAIT` an und beendet es zu früh. RFC 1337 warnt davor; Linux lässt es zu, solange `tcp_rfc1337` nicht 1 ist.</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT`, but `tcp_rfc1337` is 1, so it cannot end the wait.</source>
        <translation>Ein RST kommt in `TIME_WAIT` an, aber `tcp_rfc1337` ist 1, also kann es das Warten nicht beenden.</translation>
    </message>
    <message>
        <source>A SYN arrives for addresses and ports that are in `TIME_WAIT`. Its timestamp or its number shows that it is newer than the old connection, so a new one may begin at once.</source>
        <translation>Ein SYN kommt für Adressen und Ports an, die in `TIME_WAIT` sind. Sein Zeitstempel oder seine Nummer zeigt, dass es neuer ist als die alte Verbindung, also darf sofort eine neue beginnen.</translation>
    </message>
    <message>
        <source>A SYN arrives in `TIME_WAIT`, but neither its timestamp nor its number is newer than the old connection&apos;s. It is answered with an ACK; a client that really wants to connect answers that with a RST.</source>
        <translation>Ein SYN kommt in `TIME_WAIT` an, aber weder sein Zeitstempel noch seine Nummer ist neuer als die der alten Verbindung. Es wird mit einem ACK beantwortet; ein Client, der sich wirklich verbinden will, beantwortet das mit einem RST.</translation>
    </message>
    <message>
        <source>Bytes arrive for a closed socket that waits in `FIN_WAIT_2`. Nobody can read them any more, so the kernel sends a RST and forgets the connection.</source>
        <translation>Bytes kommen für einen geschlossenen Socket an, der in `FIN_WAIT_2` wartet. Niemand kann sie mehr lesen, also sendet der Kernel ein RST und vergisst die Verbindung.</translation>
    </message>
    <message>
        <source>A RST arrives for a closed socket that waits in `FIN_WAIT_2`. No FIN will come any more, so the kernel forgets the connection.</source>
        <translation>Ein RST kommt für einen geschlossenen Socket an, der in `FIN_WAIT_2` wartet. Ein FIN wird nicht mehr kommen, also vergisst der Kernel die Verbindung.</translation>
    </message>
    <message>
        <source>A connection begins with a SYN. It tells the initial sequence number and what the sender is able to do.</source>
        <translation>Eine Verbindung beginnt mit einem SYN. Es nennt die Anfangssequenznummer und was der Sender beherrscht.</translation>
    </message>
    <message>
        <source>The other end&apos;s window has room, so the bytes leave at once. The kernel keeps a copy until they are acknowledged.</source>
        <translation>Das Fenster der Gegenseite hat Platz, also gehen die Bytes sofort ab. Der Kernel behält eine Kopie, bis sie bestätigt sind.</translation>
    </message>
    <message>
        <source>All bytes have been sent, so the FIN may follow. It takes one sequence number, so that it can be acknowledged and repeated like a byte.</source>
        <translation>Alle Bytes sind gesendet, also darf das FIN folgen. Es belegt eine Sequenznummer, damit es bestätigt und wiederholt werden kann wie ein Byte.</translation>
    </message>
    <message>
        <source>The ACK goes out without delay. Linux does so early in a connection and whenever something unusual arrives.</source>
        <translation>Das ACK geht ohne Verzögerung hinaus. Linux tut das früh in einer Verbindung und immer, wenn etwas Ungewöhnliches ankommt.</translation>
    </message>
    <message>
        <source>The ACK has waited a moment, because data or a FIN going the same way could have carried it. On Linux it waits for 200 ms at most.</source>
        <translation>Das ACK hat einen Moment gewartet, denn Daten oder ein FIN in dieselbe Richtung hätten es mitnehmen können. Unter Linux wartet es höchstens 200 ms.</translation>
    </message>
    <message>
        <source>The process has read, so the receive buffer has room again. An ACK tells the other end.</source>
        <translation>Der Prozess hat gelesen, also hat der Empfangspuffer wieder Platz. Ein ACK sagt es der Gegenseite.</translation>
    </message>
    <message>
        <source>The other end has no room, so the bytes wait in the send buffer. Probes ask from time to time, because the news of free room could get lost.</source>
        <translation>Die Gegenseite hat keinen Platz, also warten die Bytes im Sendepuffer. Proben fragen von Zeit zu Zeit nach, denn die Nachricht von freiem Platz könnte verloren gehen.</translation>
    </message>
    <message>
        <source>A small segment waits while an earlier one is not acknowledged: this is Nagle&apos;s algorithm. `TCP_NODELAY` switches it off.</source>
        <translation>Ein kleines Segment wartet, solange ein früheres nicht bestätigt ist: Das ist der Algorithmus von Nagle. `TCP_NODELAY` schaltet ihn ab.</translation>
    </message>
    <message>
        <source>The kernel sets a timer, in case nothing comes.</source>
        <translation>Der Kernel stellt einen Timer für den Fall, dass nichts kommt.</translation>
    </message>
    <message>
        <source>What the timer was set for has come or no longer matters, so it is stopped.</source>
        <translation>Worauf der Timer gestellt war, ist gekommen oder zählt nicht mehr, also wird er angehalten.</translation>
    </message>
    <message>
        <source>No answer to the SYN has come. The gaps are 1 s for the first `tcp_syn_linear_timeouts` tries, then 1 s, 2 s, 4 s and so on.</source>
        <translation>Auf das SYN ist keine Antwort gekommen. Die Abstände sind 1 s für die ersten `tcp_syn_linear_timeouts` Versuche, dann 1 s, 2 s, 4 s und so weiter.</translation>
    </message>
    <message>
        <source>This system limits the time that `connect()` may take. The time is over, so the call fails with `ETIMEDOUT`.</source>
        <translation>Dieses System begrenzt die Zeit, die `connect()` dauern darf. Die Zeit ist um, also scheitert der Aufruf mit `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>No answer has come, and `tcp_syn_retries` allows no further SYN. The kernel sends nothing; `connect()` fails, usually with `ETIMEDOUT`.</source>
        <translation>Es ist keine Antwort gekommen, und `tcp_syn_retries` erlaubt kein weiteres SYN. Der Kernel sendet nichts; `connect()` scheitert, meist mit `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, so the SYN, ACK is sent again. The gaps are 1 s, 2 s, 4 s and so on.</source>
        <translation>Das ACK, das den Handshake abschließt, ist nicht gekommen, also wird das SYN, ACK noch einmal gesendet. Die Abstände sind 1 s, 2 s, 4 s und so weiter.</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, and `tcp_synack_retries` allows no further try. The kernel drops the half-open connection without a word; no process knew of it.</source>
        <translation>Das ACK, das den Handshake abschließt, ist nicht gekommen, und `tcp_synack_retries` erlaubt keinen weiteren Versuch. Der Kernel verwirft die halb offene Verbindung ohne ein Wort; kein Prozess wusste von ihr.</translation>
    </message>
    <message>
        <source>More than half of the backlog is taken by half-open connections, and few of them are new. The kernel lets the old ones go after fewer tries than `tcp_synack_retries`, at the least after two.</source>
        <translation>Mehr als die Hälfte des Backlogs ist von halb offenen Verbindungen belegt, und wenige davon sind neu. Der Kernel gibt die alten nach weniger Versuchen auf, als `tcp_synack_retries` sagt, frühestens nach zwei.</translation>
    </message>
    <message>
        <source>The same SYN has come again, so the SYN, ACK was late or lost. It is sent again at once.</source>
        <translation>Dasselbe SYN ist noch einmal gekommen, also war das SYN, ACK zu spät oder ging verloren. Es wird sofort noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The last copy of this segment has not even left the host, so Linux does not make another. The timer runs on.</source>
        <translation>Die letzte Kopie dieses Segments hat den Host noch nicht einmal verlassen, also macht Linux keine weitere. Der Timer läuft weiter.</translation>
    </message>
    <message>
        <source>No ACK has come in time, so the first unacknowledged segment is sent again. The timeout doubles each time, up to 120 s, so as not to burden a crowded path.</source>
        <translation>Kein ACK ist rechtzeitig gekommen, also wird das erste unbestätigte Segment noch einmal gesendet. Die Wartezeit verdoppelt sich jedes Mal, bis 120 s, um einen überlasteten Weg nicht weiter zu belasten.</translation>
    </message>
    <message>
        <source>This system counts its retransmissions. So many have stayed without an answer that the connection ends with `ETIMEDOUT`.</source>
        <translation>Dieses System zählt seine Wiederholungen. So viele sind ohne Antwort geblieben, dass die Verbindung mit `ETIMEDOUT` endet.</translation>
    </message>
    <message>
        <source>This system limits the time for which it sends the same bytes again. The limit is the R2 of the RFC. It is over, so the connection ends with `ETIMEDOUT`.</source>
        <translation>Dieses System begrenzt die Zeit, in der es dieselben Bytes wiederholt. Die Grenze ist das R2 des RFC. Sie ist erreicht, also endet die Verbindung mit `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Who gives up tells the peer with a RST on systems that come from BSD. It seldom arrives, for the path is dead.</source>
        <translation>Auf Systemen, die von BSD abstammen, sagt es der Gegenseite mit einem RST, wer aufgibt. Es kommt selten an, denn der Weg ist tot.</translation>
    </message>
    <message>
        <source>No ACK has come for longer than `tcp_retries2` allows; Linux turns that number into a time. The kernel ends the connection without a RST. The process gets `ETIMEDOUT`, or an earlier error such as `EHOSTUNREACH`.</source>
        <translation>Länger als `tcp_retries2` erlaubt ist kein ACK gekommen; Linux macht aus der Zahl eine Zeit. Der Kernel beendet die Verbindung ohne RST. Der Prozess bekommt `ETIMEDOUT` oder einen früheren Fehler wie `EHOSTUNREACH`.</translation>
    </message>
    <message>
        <source>No process holds this socket, so the kernel tries for a shorter time: `tcp_orphan_retries`, where 0 means 8. Then it forgets the connection without a word.</source>
        <translation>Kein Prozess hält diesen Socket, also versucht der Kernel es kürzer: `tcp_orphan_retries`, wobei 0 für 8 steht. Dann vergisst er die Verbindung ohne ein Wort.</translation>
    </message>
    <message>
        <source>Bytes have stayed unacknowledged for longer than `TCP_USER_TIMEOUT` allows. The connection ends with `ETIMEDOUT`, whatever `tcp_retries2` says.</source>
        <translation>Bytes sind länger unbestätigt geblieben, als `TCP_USER_TIMEOUT` erlaubt. Die Verbindung endet mit `ETIMEDOUT`, was auch immer `tcp_retries2` sagt.</translation>
    </message>
    <message>
        <source>If the last segment is lost, nothing after it can reveal the gap. So Linux sends it again a little before the retransmission timeout. This probe does not count as a retry.</source>
        <translation>Geht das letzte Segment verloren, kann nichts danach die Lücke zeigen. Darum sendet Linux es kurz vor der Wiederholungszeit noch einmal. Diese Probe zählt nicht als Wiederholung.</translation>
    </message>
    <message>
        <source>The other end&apos;s ACKs show that a segment is missing while later ones arrive. It is sent again without waiting for the timer.</source>
        <translation>Die ACKs der Gegenseite zeigen, dass ein Segment fehlt, während spätere ankommen. Es wird noch einmal gesendet, ohne auf den Timer zu warten.</translation>
    </message>
    <message>
        <source>A segment that was sent later has arrived, this one has not. Linux waits a quarter of a round trip in case it was only overtaken. Then it counts as lost and is sent again.</source>
        <translation>Ein später gesendetes Segment ist angekommen, dieses nicht. Linux wartet eine Viertelrundreise für den Fall, dass es nur überholt wurde. Dann gilt es als verloren und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The ACK answers the original segment, not the retransmission, so the timeout came too soon. Linux takes back what it did to the congestion window, and does not send again what follows.</source>
        <translation>Das ACK beantwortet das ursprüngliche Segment, nicht die Wiederholung, also lief der Timer zu früh ab. Linux nimmt zurück, was es am Überlastfenster getan hat, und sendet das Folgende nicht noch einmal.</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_tw_buckets` small records. This one finds no room, so the connection is forgotten at once, without `TIME_WAIT`.</source>
        <translation>Der Kernel behält höchstens `tcp_max_tw_buckets` kleine Einträge. Für diesen ist kein Platz, also wird die Verbindung sofort vergessen, ohne `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_orphans` connections that no process holds. This one is too many: it is reset and forgotten.</source>
        <translation>Der Kernel behält höchstens `tcp_max_orphans` Verbindungen, die kein Prozess hält. Diese ist zu viel: Sie wird zurückgesetzt und vergessen.</translation>
    </message>
    <message>
        <source>The network says that the path is broken, not crowded: by ICMP, or because nobody answers ARP. So one doubling of the timeout is undone, and the segment is sent again sooner.</source>
        <translation>Das Netz sagt, dass der Weg unterbrochen ist, nicht überlastet: mit ICMP oder weil niemand auf ARP antwortet. Also wird eine Verdopplung der Wartezeit zurückgenommen, und das Segment geht früher noch einmal hinaus.</translation>
    </message>
    <message>
        <source>The other end has no room. A probe without data asks whether that is still so. As long as answers come, this may go on for ever.</source>
        <translation>Die Gegenseite hat keinen Platz. Eine Probe ohne Daten fragt, ob das noch so ist. Solange Antworten kommen, darf das ewig so gehen.</translation>
    </message>
    <message>
        <source>Too many window probes in a row, as many as `tcp_retries2` says, have stayed without an answer. The other end is taken for dead.</source>
        <translation>Zu viele Fensterproben in Folge, so viele, wie `tcp_retries2` sagt, sind ohne Antwort geblieben. Die Gegenseite gilt als tot.</translation>
    </message>
    <message>
        <source>A keepalive probe of this system carries one byte that the peer has long received. Very old systems answered nothing less. The peer throws the byte away and sends an ACK.</source>
        <translation>Eine Keepalive-Probe dieses Systems trägt ein Byte, das die Gegenseite längst empfangen hat. Sehr alte Systeme beantworteten nichts Geringeres. Die Gegenseite wirft das Byte weg und sendet ein ACK.</translation>
    </message>
    <message>
        <source>All probes stayed without an answer. AIX sends one more than it is told to and waits one more interval. Then it sends a RST, and the program gets `ETIMEDOUT`.</source>
        <translation>Alle Proben sind ohne Antwort geblieben. AIX sendet eine mehr, als ihm gesagt wurde, und wartet einen Abstand länger. Dann sendet es ein RST, und das Programm bekommt `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Probes were repeated at growing gaps, like retransmissions, until the time for them was over. The connection ends with a RST and `ETIMEDOUT`.</source>
        <translation>Proben wurden in wachsenden Abständen wiederholt wie Segmente, bis die Zeit dafür um war. Die Verbindung endet mit einem RST und `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Nothing has come from the other end for the keepalive time. A probe repeats an old sequence number, which an end that is alive has to answer.</source>
        <translation>Für die Keepalive-Zeit ist von der Gegenseite nichts gekommen. Eine Probe wiederholt eine alte Sequenznummer, auf die eine lebende Seite antworten muss.</translation>
    </message>
    <message>
        <source>Too many keepalive probes in a row have stayed without an answer. The connection ends with `ETIMEDOUT`, and a RST goes out in case the other end is alive after all.</source>
        <translation>Zu viele Keepalive-Proben in Folge sind ohne Antwort geblieben. Die Verbindung endet mit `ETIMEDOUT`, und ein RST geht hinaus für den Fall, dass die Gegenseite doch lebt.</translation>
    </message>
    <message>
        <source>The keepalive timer finds that the connection was used since it was set. It runs on for the rest of the keepalive time.</source>
        <translation>Der Keepalive-Timer stellt fest, dass die Verbindung benutzt wurde, seit er gestellt ist. Er läuft für den Rest der Keepalive-Zeit weiter.</translation>
    </message>
    <message>
        <source>Some bytes are not acknowledged, so the retransmission timer watches the other end already. Keepalive sends no probe.</source>
        <translation>Einige Bytes sind nicht bestätigt, also wacht schon der Wiederholungstimer über die Gegenseite. Keepalive sendet keine Probe.</translation>
    </message>
    <message>
        <source>No process holds the socket. FreeBSD lets it wait for as long as an unanswered keepalive would take, 675 s by default; `fast_finwait2_recycle` makes it 60 s.</source>
        <translation>Kein Prozess hält den Socket. FreeBSD lässt ihn so lange warten, wie ein unbeantwortetes Keepalive dauern würde, voreingestellt 675 s; `fast_finwait2_recycle` macht daraus 60 s.</translation>
    </message>
    <message>
        <source>No process holds the socket, and it waits for the peer&apos;s FIN. The RFC sets no time for it: it may wait for ever.</source>
        <translation>Kein Prozess hält den Socket, und er wartet auf das FIN der Gegenseite. Der RFC setzt dafür keine Zeit: Er darf ewig warten.</translation>
    </message>
    <message>
        <source>No process holds the socket. HP-UX sets no limit for it, but it sends keepalive probes. As long as the peer answers, the socket stays.</source>
        <translation>Kein Prozess hält den Socket. HP-UX setzt ihm keine Grenze, aber es sendet Keepalive-Proben. Solange die Gegenseite antwortet, bleibt der Socket.</translation>
    </message>
    <message>
        <source>No process holds the socket, and only the other end&apos;s FIN is missing. It may never come, so the kernel waits for no longer than `tcp_fin_timeout`, as it stands at this moment.</source>
        <translation>Kein Prozess hält den Socket, und nur das FIN der Gegenseite fehlt. Es kommt vielleicht nie, also wartet der Kernel nicht länger als `tcp_fin_timeout`, wie es in diesem Moment steht.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN has not come within `tcp_fin_timeout`. The kernel forgets the connection and sends nothing. What the other end sends later is answered with a RST.</source>
        <translation>Das FIN der Gegenseite ist nicht innerhalb von `tcp_fin_timeout` gekommen. Der Kernel vergisst die Verbindung und sendet nichts. Was die Gegenseite später sendet, wird mit einem RST beantwortet.</translation>
    </message>
    <message>
        <source>Linux splits a `FIN_WAIT_2` above 60 s into two parts, each as long as what is above 60 s. In the second part, which begins now, it keeps only a small record of the socket.</source>
        <translation>Linux teilt ein `FIN_WAIT_2` über 60 s in zwei Teile, jeder so lang wie das, was über 60 s hinausgeht. Im zweiten Teil, der jetzt beginnt, behält es nur einen kleinen Eintrag zum Socket.</translation>
    </message>
    <message>
        <source>`tcp_fin_timeout` was lowered during the first part of a long `FIN_WAIT_2`. No time is left for the second part, so Linux ends the connection with a RST.</source>
        <translation>`tcp_fin_timeout` wurde im ersten Teil eines langen `FIN_WAIT_2` gesenkt. Für den zweiten Teil bleibt keine Zeit, also beendet Linux die Verbindung mit einem RST.</translation>
    </message>
    <message>
        <source>The side that closed first remembers the connection for a while: to repeat its last ACK if that was lost, and until old segments have died out. On Linux this takes 60 s, whatever `tcp_fin_timeout` says.</source>
        <translation>Die Seite, die zuerst schloss, merkt sich die Verbindung noch eine Weile: um ihr letztes ACK zu wiederholen, falls es verloren ging, und bis alte Segmente ausgestorben sind. Unter Linux dauert das 60 s, was auch immer `tcp_fin_timeout` sagt.</translation>
    </message>
    <message>
        <source>`TIME_WAIT` is over, so no old segment of this connection is expected any more. Its addresses and ports are free again.</source>
        <translation>`TIME_WAIT` ist um, also wird kein altes Segment dieser Verbindung mehr erwartet. Ihre Adressen und Ports sind wieder frei.</translation>
    </message>
    <message>
        <source>ICMP says that the destination cannot be reached. While a connection is being opened Linux believes this at once, and `connect()` fails.</source>
        <translation>ICMP sagt, dass das Ziel nicht zu erreichen ist. Während eine Verbindung aufgebaut wird, glaubt Linux das sofort, und `connect()` scheitert.</translation>
    </message>
    <message>
        <source>The network says that the destination cannot be reached, but that may pass. An existing connection only remembers the error; the process gets it if all retransmissions fail.</source>
        <translation>Das Netz sagt, dass das Ziel nicht zu erreichen ist, aber das kann vorbeigehen. Eine bestehende Verbindung merkt sich den Fehler nur; der Prozess bekommt ihn, wenn alle Wiederholungen scheitern.</translation>
    </message>
    <message>
        <source>The process has asked for ICMP errors with `IP_RECVERR`, so its next call gets this one. The connection goes on.</source>
        <translation>Der Prozess hat mit `IP_RECVERR` um ICMP-Fehler gebeten, also bekommt sein nächster Aufruf diesen. Die Verbindung geht weiter.</translation>
    </message>
    <message>
        <source>The ICMP message quotes a sequence number that is not on its way. It may be late or forged and is ignored.</source>
        <translation>Die ICMP-Nachricht zitiert eine Sequenznummer, die nicht unterwegs ist. Sie kann zu spät oder gefälscht sein und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>A router sends at most one ICMP message a second to the same host, after six at once. This packet dies without one.</source>
        <translation>Ein Router sendet demselben Host nach sechs auf einmal höchstens eine ICMP-Nachricht je Sekunde. Dieses Paket stirbt ohne eine.</translation>
    </message>
    <message>
        <source>ICMP says that the SYN, ACK cannot be delivered. Linux drops the half-open connection at once.</source>
        <translation>ICMP sagt, dass das SYN, ACK nicht zugestellt werden kann. Linux verwirft die halb offene Verbindung sofort.</translation>
    </message>
    <message>
        <source>The segment cannot even leave this host, because no route leads to the destination. `connect()` fails at once with `ENETUNREACH`; an existing connection goes on trying.</source>
        <translation>Das Segment kann nicht einmal diesen Host verlassen, weil keine Route zum Ziel führt. `connect()` scheitert sofort mit `ENETUNREACH`; eine bestehende Verbindung versucht es weiter.</translation>
    </message>
    <message>
        <source>The network promises no time. A packet that is held up can be overtaken by later ones, and its sender may send it again in the meantime.</source>
        <translation>Das Netz verspricht keine Zeit. Ein Paket, das aufgehalten wird, kann von späteren überholt werden, und sein Sender kann es inzwischen noch einmal senden.</translation>
    </message>
    <message>
        <source>The network may deliver a packet twice, for example when a link layer repeats what had arrived after all. TCP knows the second one by its sequence numbers.</source>
        <translation>Das Netz darf ein Paket zweimal zustellen, zum Beispiel wenn eine Verbindungsschicht wiederholt, was doch angekommen war. TCP erkennt das zweite an seinen Sequenznummern.</translation>
    </message>
    <message>
        <source>A bit flips where no check of the cable sees it, such as in the memory of a switch. The checksum in the packet no longer fits. Who checks it next drops the packet.</source>
        <translation>Ein Bit kippt, wo keine Prüfung des Kabels es sieht, etwa im Speicher eines Switches. Die Prüfsumme im Paket stimmt nicht mehr. Wer sie als Nächstes prüft, verwirft das Paket.</translation>
    </message>
    <message>
        <source>Every machine on the way checks the checksum of the IP header. If it does not fit, the address may be wrong too, so the packet is dropped and nobody is told. Linux counts it in `IpInHdrErrors`.</source>
        <translation>Jede Maschine auf dem Weg prüft die Prüfsumme des IP-Kopfes. Stimmt sie nicht, kann auch die Adresse falsch sein, also wird das Paket verworfen, und niemand erfährt es. Linux zählt es in `IpInHdrErrors`.</translation>
    </message>
    <message>
        <source>The TCP checksum covers header and data, and only the receiver checks it. If it does not fit, the segment is dropped in silence, as if it had been lost: the sender sends it again. Linux counts it in `TcpInCsumErrors`.</source>
        <translation>Die TCP-Prüfsumme umfasst Kopf und Daten, und nur der Empfänger prüft sie. Stimmt sie nicht, wird das Segment still verworfen, als wäre es verloren gegangen: Der Sender wiederholt es. Linux zählt es in `TcpInCsumErrors`.</translation>
    </message>
    <message>
        <source>The checksum of the ICMP message does not fit. The message is dropped, and nobody learns what it said.</source>
        <translation>Die Prüfsumme der ICMP-Nachricht stimmt nicht. Die Nachricht wird verworfen, und niemand erfährt, was sie sagte.</translation>
    </message>
    <message>
        <source>Connection tracking checks TCP and ICMP checksums (`nf_conntrack_checksum`). A packet whose checksum does not fit counts for no connection, and the rules see it as `INVALID`. A plain router would not look.</source>
        <translation>Die Verbindungsverfolgung prüft TCP- und ICMP-Prüfsummen (`nf_conntrack_checksum`). Ein Paket, dessen Prüfsumme nicht stimmt, zählt für keine Verbindung, und die Regeln sehen es als `INVALID`. Ein einfacher Router würde nicht nachsehen.</translation>
    </message>
</context>
<context>
    <name>RunSource</name>
    <message>
        <source>This run, %1</source>
        <translation>Dieser Lauf, %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variante: %1</translation>
    </message>
    <message>
        <source>This run with both hosts as %1</source>
        <translation>Dieser Lauf, beide Hosts als %1</translation>
    </message>
</context>
<context>
    <name>RunWish</name>
    <message>
        <source>No host has a connection now, so there is no RTO.</source>
        <translation>Kein Host hat jetzt eine Verbindung, also gibt es keine RTO.</translation>
    </message>
    <message>
        <source>The RTO of the %1 is %2; that makes %3.</source>
        <translation>Die RTO von %1 ist %2; das macht %3.</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Write a state, a packet, an error or a time: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.</source>
        <translation>Schreiben Sie einen Zustand, ein Paket, einen Fehler oder eine Zeit: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.</translation>
    </message>
    <message>
        <source>“%1” is no state, packet, error or time. Examples: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.</source>
        <translation>„%1“ ist kein Zustand, Paket, Fehler und keine Zeit. Beispiele: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.</translation>
    </message>
    <message>
        <source>%1 does not come before the run ends at %2.</source>
        <translation>%1 kommt nicht, bevor der Lauf bei %2 endet.</translation>
    </message>
    <message>
        <source>So much happens that the search stopped at %1.</source>
        <translation>Es geschieht so viel, dass die Suche bei %1 aufgehört hat.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 leaves the %2 on the cable %3.</source>
        <translation>%1 verlässt %2 auf dem Kabel %3.</translation>
    </message>
    <message>
        <source>%1 reaches the %2.</source>
        <translation>%1 erreicht %2.</translation>
    </message>
    <message>
        <source>%1 is lost on the cable %2: %3.</source>
        <translation>%1 geht auf dem Kabel %2 verloren: %3.</translation>
    </message>
    <message>
        <source>%1 is lost at the %2: %3.</source>
        <translation>%1 geht bei %2 verloren: %3.</translation>
    </message>
    <message>
        <source>%1 still waits in the %2 and is not sent again.</source>
        <translation>%1 wartet noch in %2 und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 has to wait: the %2 does not know the hardware address of %3 yet.</source>
        <translation>%1 muss warten: %2 kennt die Hardwareadresse von %3 noch nicht.</translation>
    </message>
    <message>
        <source>%1 is accepted by the %2.</source>
        <translation>%1 wird von %2 angenommen.</translation>
    </message>
    <message>
        <source>%1 is not accepted by the %2.</source>
        <translation>%1 wird von %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 lauscht auf Port %2.</translation>
    </message>
    <message>
        <source>A connection begins at the %1, in %2.</source>
        <translation>Bei %1 beginnt eine Verbindung, in %2.</translation>
    </message>
    <message>
        <source>The %1 goes from %2 to %3.</source>
        <translation>%1 geht von %2 nach %3.</translation>
    </message>
    <message>
        <source>The %1 sets its %2 to %3.</source>
        <translation>%1 stellt den %2 auf %3.</translation>
    </message>
    <message>
        <source>The %1 of the %2 runs out.</source>
        <translation>Der %1 von %2 läuft ab.</translation>
    </message>
    <message>
        <source>The %1 stops its %2.</source>
        <translation>%1 hält den %2 an.</translation>
    </message>
    <message>
        <source>The %1 puts %2 into its receive buffer.</source>
        <translation>%1 legt %2 in den Empfangspuffer.</translation>
    </message>
    <message>
        <source>The %1 learns that %2 have arrived.</source>
        <translation>%1 erfährt, dass %2 angekommen sind.</translation>
    </message>
    <message>
        <source>The %1 remembers %2, in case all its tries fail.</source>
        <translation>%1 merkt sich %2 für den Fall, dass alle Versuche scheitern.</translation>
    </message>
    <message>
        <source>The next system call on this socket of the %1 gets %2.</source>
        <translation>Der nächste Systemaufruf auf diesem Socket von %1 bekommt %2.</translation>
    </message>
    <message>
        <source>%1 It changes nothing.</source>
        <translation>%1 Es ändert nichts.</translation>
    </message>
    <message>
        <source>%1 of the %2 changes from %3 to %4.</source>
        <translation>%1 von %2 ändert sich von %3 auf %4.</translation>
    </message>
    <message>
        <source>The %1 starts; it remembers no connection.</source>
        <translation>%1 startet und erinnert sich an keine Verbindung.</translation>
    </message>
    <message>
        <source>The %1 stops dead. It sends nothing more.</source>
        <translation>%1 steht still und sendet nichts mehr.</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is plugged in.</source>
        <translation>%1 sieht, dass das Kabel an %2 eingesteckt ist.</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is unplugged.</source>
        <translation>%1 sieht, dass das Kabel an %2 gezogen ist.</translation>
    </message>
    <message>
        <source>%2 of the %1 is up.</source>
        <translation>%2 von %1 ist aktiv.</translation>
    </message>
    <message>
        <source>%2 of the %1 is down.</source>
        <translation>%2 von %1 ist inaktiv.</translation>
    </message>
    <message>
        <source>The %1 forgets the hardware address of %2.</source>
        <translation>%1 vergisst die Hardwareadresse von %2.</translation>
    </message>
    <message>
        <source>The %1&apos;s ARP entry for %2 goes from %3 to %4.</source>
        <translation>Der ARP-Eintrag von %1 für %2 geht von %3 nach %4.</translation>
    </message>
    <message>
        <source>The %1 knows no connection to which this packet fits.</source>
        <translation>%1 kennt keine Verbindung, zu der dieses Paket gehört.</translation>
    </message>
    <message>
        <source>The numbers of the packet lie outside the window that the %1 has seen.</source>
        <translation>Die Nummern des Pakets liegen außerhalb des Fensters, das %1 gesehen hat.</translation>
    </message>
    <message>
        <source>The %1 does not believe the RST.</source>
        <translation>%1 glaubt dem RST nicht.</translation>
    </message>
    <message>
        <source>The %1 leaves its entry as it is.</source>
        <translation>%1 lässt den Eintrag, wie er ist.</translation>
    </message>
    <message>
        <source>The %1 keeps no entry of this connection.</source>
        <translation>%1 behält keinen Eintrag zu dieser Verbindung.</translation>
    </message>
    <message>
        <source>%1 passes the %2.</source>
        <translation>%1 geht durch %2.</translation>
    </message>
    <message>
        <source>%1 is dropped by the %2.</source>
        <translation>%1 wird von %2 verworfen.</translation>
    </message>
    <message>
        <source>%1 is rejected by the %2.</source>
        <translation>%1 wird von %2 abgewiesen.</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>The %1 sends no keepalive probe now.</source>
        <translation>%1 sendet jetzt keine Keepalive-Probe.</translation>
    </message>
    <message>
        <source>The %1 lets its keepalive timer run on.</source>
        <translation>%1 lässt den Keepalive-Timer weiterlaufen.</translation>
    </message>
    <message>
        <source>The %1 halves its retransmission timeout.</source>
        <translation>%1 halbiert die Wartezeit für Wiederholungen.</translation>
    </message>
    <message>
        <source>The %1 keeps only a small record of the connection from now on.</source>
        <translation>%1 behält von jetzt an nur einen kleinen Eintrag zur Verbindung.</translation>
    </message>
    <message>
        <source>The %1 takes note that its process reads no more.</source>
        <translation>%1 merkt sich, dass der Prozess nichts mehr liest.</translation>
    </message>
    <message>
        <source>The %1 lets `close()` wait.</source>
        <translation>%1 lässt `close()` warten.</translation>
    </message>
    <message>
        <source>The %1 sends no ICMP message this time.</source>
        <translation>%1 sendet diesmal keine ICMP-Nachricht.</translation>
    </message>
    <message>
        <source>The %1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The %1 does nothing.</source>
        <translation>%1 tut nichts.</translation>
    </message>
    <message>
        <source>The %1 no longer listens on port %2.</source>
        <translation>%1 lauscht nicht mehr auf Port %2.</translation>
    </message>
    <message>
        <source>A RST ends the connection at the %1; it was in %2.</source>
        <translation>Ein RST beendet die Verbindung bei %1; sie war in %2.</translation>
    </message>
    <message>
        <source>The connection is gone at the %1; it was in %2.</source>
        <translation>Die Verbindung ist bei %1 weg; sie war in %2.</translation>
    </message>
    <message>
        <source>Its process gets %1.</source>
        <translation>Der Prozess bekommt %1.</translation>
    </message>
    <message>
        <source>A process</source>
        <translation>Ein Prozess</translation>
    </message>
    <message>
        <source>The process `%1`</source>
        <translation>Der Prozess `%1`</translation>
    </message>
    <message>
        <source>%1 on the %2 holds the connection now.</source>
        <translation>%1 auf %2 hält jetzt die Verbindung.</translation>
    </message>
    <message>
        <source>The connection waits at the %1 until a process calls `accept()`.</source>
        <translation>Die Verbindung wartet bei %1, bis ein Prozess `accept()` aufruft.</translation>
    </message>
    <message>
        <source>No process of the %1 holds the socket any more. Its kernel goes on alone.</source>
        <translation>Kein Prozess von %1 hält den Socket noch. Der Kernel macht allein weiter.</translation>
    </message>
    <message>
        <source>%1 starts on the %2.</source>
        <translation>%1 startet auf %2.</translation>
    </message>
    <message>
        <source>%1 on the %2 exits.</source>
        <translation>%1 auf %2 endet.</translation>
    </message>
    <message>
        <source>%1 on the %2 is killed.</source>
        <translation>%1 auf %2 wird gewaltsam beendet.</translation>
    </message>
    <message>
        <source>%1 on the %2 is stopped; it makes no more calls.</source>
        <translation>%1 auf %2 wird angehalten und macht keine Aufrufe mehr.</translation>
    </message>
    <message>
        <source>%1 on the %2 goes on.</source>
        <translation>%1 auf %2 läuft weiter.</translation>
    </message>
    <message>
        <source>The process `%1` calls %2</source>
        <translation>Der Prozess `%1` ruft %2 auf</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 and waits.</source>
        <translation>%1 und wartet.</translation>
    </message>
    <message>
        <source>The process `%1` ends while it waits in %2.</source>
        <translation>Der Prozess `%1` endet, während er in %2 wartet.</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back after %3: %4.</source>
        <translation>%1 des Prozesses `%2` kehrt nach %3 zurück: %4.</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <translation>der Aufruf scheitert mit %1</translation>
    </message>
    <message>
        <source>0 bytes, nothing more will come</source>
        <translation>0 Bytes, es kommt nichts mehr</translation>
    </message>
    <message>
        <source>it gets %1</source>
        <translation>der Prozess bekommt %1</translation>
    </message>
    <message>
        <source>the kernel takes %1</source>
        <translation>der Kernel übernimmt %1</translation>
    </message>
    <message>
        <source>it gets the connection with %1</source>
        <translation>der Prozess bekommt die Verbindung mit %1</translation>
    </message>
    <message>
        <source>the connection is open</source>
        <translation>die Verbindung ist offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The %1 forgets the connection from %2.</source>
        <translation>%1 vergisst die Verbindung von %2.</translation>
    </message>
    <message>
        <source>The %1 notes the connection as %2. It forgets it after %3 without a packet.</source>
        <translation>%1 notiert die Verbindung als %2 und vergisst sie nach %3 ohne Paket.</translation>
    </message>
    <message>
        <source>%1 is held up on the cable %2: it arrives %3 later.</source>
        <translation>%1 wird auf dem Kabel %2 aufgehalten und kommt %3 später an.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its IP header flips.</source>
        <translation>%1 ändert sich auf dem Kabel %2: Ein Bit des IP-Kopfes kippt.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its header flips.</source>
        <translation>%1 ändert sich auf dem Kabel %2: Ein Bit des Kopfes kippt.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its data flips.</source>
        <translation>%1 ändert sich auf dem Kabel %2: Ein Bit der Daten kippt.</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back at once: %3.</source>
        <translation>%1 des Prozesses `%2` kehrt sofort zurück: %3.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>read each time it is needed</source>
        <translation>wird bei jedem Gebrauch gelesen</translation>
    </message>
    <message>
        <source>read when a socket is created</source>
        <translation>wird gelesen, wenn ein Socket entsteht</translation>
    </message>
    <message>
        <source>read when a SYN timer runs out: none runs now</source>
        <translation>wird gelesen, wenn ein SYN-Timer abläuft: jetzt läuft keiner</translation>
    </message>
    <message>
        <source>read when a SYN, ACK timer runs out: none runs now</source>
        <translation>wird gelesen, wenn ein SYN,ACK-Timer abläuft: jetzt läuft keiner</translation>
    </message>
    <message>
        <source>read when a retransmission timer runs out: none runs now</source>
        <translation>wird gelesen, wenn ein Wiederholungstimer abläuft: jetzt läuft keiner</translation>
    </message>
    <message>
        <source>read on entering `FIN_WAIT_2` without a process</source>
        <translation>wird beim Eintritt in `FIN_WAIT_2` ohne Prozess gelesen</translation>
    </message>
    <message>
        <source>read on entering `TIME_WAIT`</source>
        <translation>wird beim Eintritt in `TIME_WAIT` gelesen</translation>
    </message>
    <message>
        <source>read when a keepalive timer runs out: none runs now</source>
        <translation>wird gelesen, wenn ein Keepalive-Timer abläuft: jetzt läuft keiner</translation>
    </message>
    <message>
        <source>read at the next packet of a connection; until then the old timeout runs</source>
        <translation>wird beim nächsten Paket einer Verbindung gelesen; bis dahin läuft die alte Frist</translation>
    </message>
    <message>
        <source>read when a connection is opened</source>
        <translation>wird gelesen, wenn eine Verbindung entsteht</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>halbe Sekunden</translation>
    </message>
    <message>
        <source>× 15 s</source>
        <translation>× 15 s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>recorded on the system itself</source>
        <translation>am System selbst aufgezeichnet</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>assumed: no source was found</source>
        <translation>angenommen: keine Quelle gefunden</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>Von %1 bis %2; voreingestellt %3.</translation>
    </message>
    <message>
        <source>%1: %2, cannot be changed.</source>
        <translation>%1: %2, nicht änderbar.</translation>
    </message>
    <message>
        <source>%1 has nothing like it.</source>
        <translation>%1 hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>Quelle: %1 (%2).</translation>
    </message>
    <message>
        <source>acts as %1</source>
        <translation>wirkt als %1</translation>
    </message>
    <message>
        <source>changed, default %1</source>
        <translation>geändert, voreingestellt %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>read when the %1&apos;s %2 runs out, in %3</source>
        <translation>wird gelesen, wenn der %2 von %1 abläuft, in %3</translation>
    </message>
    <message>
        <source>acts on entering `%1`: not now</source>
        <translation>wirkt beim Eintritt in `%1`: jetzt nicht</translation>
    </message>
    <message>
        <source>matters only in `%1`: not now</source>
        <translation>zählt nur in `%1`: jetzt nicht</translation>
    </message>
    <message>
        <source>acts on entering `%1`: still to come</source>
        <translation>wirkt beim Eintritt in `%1`: steht noch bevor</translation>
    </message>
    <message>
        <source>read when a socket is created: only for new connections</source>
        <translation>wird gelesen, wenn ein Socket entsteht: nur für neue Verbindungen</translation>
    </message>
    <message>
        <source>this socket has a value of its own: `%1`</source>
        <translation>dieser Socket hat einen eigenen Wert: `%1`</translation>
    </message>
    <message>
        <source>off: this socket has no `SO_KEEPALIVE`</source>
        <translation>aus: dieser Socket hat kein `SO_KEEPALIVE`</translation>
    </message>
    <message>
        <source>no connection yet: the next one reads it</source>
        <translation>noch keine Verbindung: die nächste liest es</translation>
    </message>
    <message>
        <source>How often `connect()` sends its SYN again before it gives up. It acts in `SYN_SENT`. 6 gives up after 127 s, or 131 s if the first four retries come 1 s apart.</source>
        <translation>Wie oft `connect()` sein SYN wiederholt, bevor es aufgibt. Wirkt in `SYN_SENT`. Mit 6 gibt es nach 127 s auf, oder nach 131 s, wenn die ersten vier Wiederholungen 1 s auseinanderliegen.</translation>
    </message>
    <message>
        <source>How many SYN retries come 1 s apart before the gaps begin to double. They are added to `tcp_syn_retries`. It acts in `SYN_SENT`; 0 is what older kernels do.</source>
        <translation>Wie viele SYN-Wiederholungen 1 s auseinanderliegen, bevor die Abstände sich verdoppeln. Sie kommen zu `tcp_syn_retries` hinzu. Wirkt in `SYN_SENT`; 0 ist das Verhalten älterer Kernel.</translation>
    </message>
    <message>
        <source>How often a SYN, ACK is sent again before the half-open connection is dropped. It acts in `SYN_RECV`. 5 drops it after 63 s.</source>
        <translation>Wie oft ein SYN, ACK wiederholt wird, bevor die halb offene Verbindung verworfen wird. Wirkt in `SYN_RECV`. Mit 5 geschieht das nach 63 s.</translation>
    </message>
    <message>
        <source>After how many unanswered retransmissions the kernel doubts its route and looks for another. It ends nothing.</source>
        <translation>Nach wie vielen unbeantworteten Wiederholungen der Kernel an seiner Route zweifelt und eine andere sucht. Beendet wird damit nichts.</translation>
    </message>
    <message>
        <source>How long a connection that a process holds goes on to send unacknowledged bytes again. Linux turns the number into a time: 15 means at least 924.6 s, not fifteen tries.</source>
        <translation>Wie lange eine Verbindung, die ein Prozess hält, unbestätigte Bytes wiederholt. Linux macht aus der Zahl eine Zeit: 15 bedeutet mindestens 924,6 s, nicht fünfzehn Versuche.</translation>
    </message>
    <message>
        <source>How long a connection that no process holds goes on to send its last bytes and its FIN again. It acts in `FIN_WAIT_1`, `CLOSING` and `LAST_ACK`. 0 means 8, which takes more than 100 s.</source>
        <translation>Wie lange eine Verbindung, die kein Prozess hält, ihre letzten Bytes und ihr FIN wiederholt. Wirkt in `FIN_WAIT_1`, `CLOSING` und `LAST_ACK`. 0 steht für 8, das dauert mehr als 100 s.</translation>
    </message>
    <message>
        <source>How long a closed socket waits in `FIN_WAIT_2` for the other end&apos;s FIN. It acts only while no process holds the socket. It is not the length of `TIME_WAIT`; that is 60 s and cannot be set.</source>
        <translation>Wie lange ein geschlossener Socket in `FIN_WAIT_2` auf das FIN der Gegenseite wartet. Wirkt nur, solange kein Prozess den Socket hält. Es ist nicht die Länge von `TIME_WAIT`; die ist 60 s und nicht einstellbar.</translation>
    </message>
    <message>
        <source>How long a connection must be silent before its first keepalive probe. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPIDLE` overrides it.</source>
        <translation>Wie lange eine Verbindung still sein muss, bevor ihre erste Keepalive-Probe kommt. Wirkt nur auf Sockets mit `SO_KEEPALIVE`; `TCP_KEEPIDLE` geht vor.</translation>
    </message>
    <message>
        <source>The gap between two keepalive probes without an answer. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPINTVL` overrides it.</source>
        <translation>Der Abstand zwischen zwei unbeantworteten Keepalive-Proben. Wirkt nur auf Sockets mit `SO_KEEPALIVE`; `TCP_KEEPINTVL` geht vor.</translation>
    </message>
    <message>
        <source>How many keepalive probes in a row may stay without an answer before the connection ends with a RST and `ETIMEDOUT`. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPCNT` overrides it.</source>
        <translation>Wie viele Keepalive-Proben in Folge ohne Antwort bleiben dürfen, bevor die Verbindung mit einem RST und `ETIMEDOUT` endet. Wirkt nur auf Sockets mit `SO_KEEPALIVE`; `TCP_KEEPCNT` geht vor.</translation>
    </message>
    <message>
        <source>The longest retransmission timeout: doubling stops here.</source>
        <translation>Die längste Wiederholungszeit: Hier hört die Verdopplung auf.</translation>
    </message>
    <message>
        <source>The shortest retransmission timeout, however fast the path is.</source>
        <translation>Die kürzeste Wiederholungszeit, wie schnell der Weg auch ist.</translation>
    </message>
    <message>
        <source>Whether segments carry timestamps. They measure the round trip and unmask old duplicates. Both ends agree on them in the handshake.</source>
        <translation>Ob Segmente Zeitstempel tragen. Sie messen die Rundreise und entlarven alte Duplikate. Beide Seiten einigen sich im Handshake darauf.</translation>
    </message>
    <message>
        <source>Whether ACKs may name the blocks that have arrived beyond a gap. Both ends agree on it in the handshake.</source>
        <translation>Ob ACKs die Blöcke nennen dürfen, die jenseits einer Lücke angekommen sind. Beide Seiten einigen sich im Handshake darauf.</translation>
    </message>
    <message>
        <source>Whether an ACK names bytes that have arrived twice.</source>
        <translation>Ob ein ACK Bytes nennt, die zweimal angekommen sind.</translation>
    </message>
    <message>
        <source>Whether windows may be larger than 65535 bytes. Both ends agree on it in the handshake.</source>
        <translation>Ob Fenster größer als 65535 Bytes sein dürfen. Beide Seiten einigen sich im Handshake darauf.</translation>
    </message>
    <message>
        <source>Whether the kernel answers SYNs with cookies when the queue is full. 0 never, 1 when it is full, 2 always.</source>
        <translation>Ob der Kernel SYNs mit Cookies beantwortet, wenn die Warteschlange voll ist. 0 nie, 1 wenn sie voll ist, 2 immer.</translation>
    </message>
    <message>
        <source>How many half-open connections the kernel remembers for a listening socket. It acts when a SYN arrives.</source>
        <translation>Wie viele halb offene Verbindungen der Kernel sich für einen lauschenden Socket merkt. Wirkt, wenn ein SYN ankommt.</translation>
    </message>
    <message>
        <source>What happens to a complete handshake when the accept queue is full. 0: the ACK is ignored and tried again later; 1: it is answered with a RST.</source>
        <translation>Was mit einem abgeschlossenen Handshake geschieht, wenn die Accept-Warteschlange voll ist. 0: Das ACK wird nicht beachtet und später noch einmal versucht; 1: Es wird mit einem RST beantwortet.</translation>
    </message>
    <message>
        <source>Whether `connect()` may choose a local port that is still in `TIME_WAIT`. 0 no, 1 yes, 2 only on the loopback. It needs timestamps and does not act on ports that the program chose itself.</source>
        <translation>Ob `connect()` einen eigenen Port wählen darf, der noch in `TIME_WAIT` ist. 0 nein, 1 ja, 2 nur auf dem Loopback. Braucht Zeitstempel und wirkt nicht auf Ports, die das Programm selbst gewählt hat.</translation>
    </message>
    <message>
        <source>How long a port must have been in `TIME_WAIT` before `tcp_tw_reuse` lets it be used again.</source>
        <translation>Wie lange ein Port in `TIME_WAIT` gewesen sein muss, bevor `tcp_tw_reuse` ihn wieder benutzen lässt.</translation>
    </message>
    <message>
        <source>What a RST does to `TIME_WAIT`. 0: it ends the wait at once; 1: it is ignored.</source>
        <translation>Was ein RST mit `TIME_WAIT` macht. 0: Es beendet das Warten sofort; 1: Es wird nicht beachtet.</translation>
    </message>
    <message>
        <source>How many connections may be in `TIME_WAIT` at once. Any more are forgotten at once.</source>
        <translation>Wie viele Verbindungen zugleich in `TIME_WAIT` sein dürfen. Alle weiteren werden sofort vergessen.</translation>
    </message>
    <message>
        <source>How many connections without a process the kernel keeps. Any more are reset at once.</source>
        <translation>Wie viele Verbindungen ohne Prozess der Kernel behält. Alle weiteren werden sofort zurückgesetzt.</translation>
    </message>
    <message>
        <source>How many challenge ACKs the whole host sends in a second.</source>
        <translation>Wie viele Challenge-ACKs der ganze Host in einer Sekunde sendet.</translation>
    </message>
    <message>
        <source>The shortest time between two answers of one socket to segments that do not fit.</source>
        <translation>Die kürzeste Zeit zwischen zwei Antworten eines Sockets auf Segmente, die nicht passen.</translation>
    </message>
    <message>
        <source>Whether the kernel sends tail loss probes. 0 no, 3 yes.</source>
        <translation>Ob der Kernel Tail Loss Probes sendet. 0 nein, 3 ja.</translation>
    </message>
    <message>
        <source>How many bytes of one socket may wait in the host&apos;s own queue to the cable.</source>
        <translation>Wie viele Bytes eines Sockets in der Warteschlange des Hosts zum Kabel warten dürfen.</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s receive buffer. It limits the window that is offered.</source>
        <translation>Die Größe des Empfangspuffers eines neuen Sockets. Sie begrenzt das angebotene Fenster.</translation>
    </message>
    <message>
        <source>The size to which a receive buffer may grow by itself.</source>
        <translation>Die Größe, bis zu der ein Empfangspuffer von selbst wachsen darf.</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s send buffer. When it is full, `send()` has to wait.</source>
        <translation>Die Größe des Sendepuffers eines neuen Sockets. Ist er voll, muss `send()` warten.</translation>
    </message>
    <message>
        <source>The size to which a send buffer may grow by itself.</source>
        <translation>Die Größe, bis zu der ein Sendepuffer von selbst wachsen darf.</translation>
    </message>
    <message>
        <source>The largest backlog that `listen()` can get. A queue holds one connection more than its backlog.</source>
        <translation>Der größte Backlog, den `listen()` bekommen kann. Eine Warteschlange fasst eine Verbindung mehr als ihr Backlog.</translation>
    </message>
    <message>
        <source>The first port that `connect()` may choose by itself.</source>
        <translation>Der erste Port, den `connect()` von sich aus wählen darf.</translation>
    </message>
    <message>
        <source>The last port that `connect()` may choose by itself.</source>
        <translation>Der letzte Port, den `connect()` von sich aus wählen darf.</translation>
    </message>
    <message>
        <source>How long an ARP answer counts as confirmed: half of this to one and a half times this, chosen at random.</source>
        <translation>Wie lange eine ARP-Antwort als bestätigt gilt: die Hälfte bis zum Anderthalbfachen davon, zufällig gewählt.</translation>
    </message>
    <message>
        <source>How long the kernel waits for a sign of life from TCP before it asks for a stale hardware address again.</source>
        <translation>Wie lange der Kernel auf ein Lebenszeichen von TCP wartet, bevor er eine veraltete Hardwareadresse erneut erfragt.</translation>
    </message>
    <message>
        <source>The gap between two ARP requests for the same address.</source>
        <translation>Der Abstand zwischen zwei ARP-Anfragen nach derselben Adresse.</translation>
    </message>
    <message>
        <source>How many ARP requests go to the known hardware address before it counts as lost.</source>
        <translation>Wie viele ARP-Anfragen an die bekannte Hardwareadresse gehen, bevor sie als verloren gilt.</translation>
    </message>
    <message>
        <source>How many ARP requests are broadcast before the address counts as unreachable.</source>
        <translation>Wie viele ARP-Anfragen als Broadcast gehen, bevor die Adresse als unerreichbar gilt.</translation>
    </message>
    <message>
        <source>How long an unused hardware address is kept before it may be thrown away.</source>
        <translation>Wie lange eine unbenutzte Hardwareadresse behalten wird, bevor sie weggeworfen werden darf.</translation>
    </message>
    <message>
        <source>Whether the firewall takes up a connection in its middle. 1 yes, 0 only from its SYN on.</source>
        <translation>Ob die Firewall eine Verbindung mittendrin aufnimmt. 1 ja, 0 nur von ihrem SYN an.</translation>
    </message>
    <message>
        <source>Whether the firewall believes segments outside of the window. 1: only a RST outside of it counts as invalid.</source>
        <translation>Ob die Firewall Segmenten außerhalb des Fensters glaubt. 1: Nur ein RST außerhalb gilt als ungültig.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a SYN without an answer.</source>
        <translation>Wie lange die Firewall sich ein SYN ohne Antwort merkt.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection whose SYN, ACK has passed but whose last ACK has not.</source>
        <translation>Wie lange die Firewall sich eine Verbindung merkt, deren SYN, ACK durchgegangen ist, deren letztes ACK aber nicht.</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection on which nothing passes.</source>
        <translation>Wie lange die Firewall sich eine bestehende Verbindung merkt, auf der nichts durchgeht.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the first FIN, until that FIN is acknowledged.</source>
        <translation>Wie lange die Firewall sich eine Verbindung nach dem ersten FIN merkt, bis dieses FIN bestätigt ist.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection of which one side has closed.</source>
        <translation>Wie lange die Firewall sich eine Verbindung merkt, von der eine Seite geschlossen hat.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the second FIN, until that FIN is acknowledged.</source>
        <translation>Wie lange die Firewall sich eine Verbindung nach dem zweiten FIN merkt, bis dieses FIN bestätigt ist.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after both FINs are acknowledged.</source>
        <translation>Wie lange die Firewall sich eine Verbindung merkt, nachdem beide FINs bestätigt sind.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after a RST.</source>
        <translation>Wie lange die Firewall sich eine Verbindung nach einem RST merkt.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection once it has seen too many retransmissions.</source>
        <translation>Wie lange die Firewall sich eine Verbindung merkt, sobald sie zu viele Wiederholungen gesehen hat.</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection whose last bytes nobody has acknowledged.</source>
        <translation>Wie lange die Firewall sich eine bestehende Verbindung merkt, deren letzte Bytes niemand bestätigt hat.</translation>
    </message>
    <message>
        <source>How many retransmissions without an answer make the firewall shorten its timeout.</source>
        <translation>Wie viele unbeantwortete Wiederholungen die Firewall ihre Frist verkürzen lassen.</translation>
    </message>
    <message>
        <source>How long the end that closed first remembers the connection, in `TIME_WAIT`. Some systems let you choose it, others have it compiled in.</source>
        <translation>Wie lange die Seite, die zuerst geschlossen hat, sich die Verbindung in `TIME_WAIT` merkt. Manche Systeme lassen es wählen, andere haben es fest eingebaut.</translation>
    </message>
    <message>
        <source>The first retransmission timeout, as long as no round trip was measured. It times the first SYN.</source>
        <translation>Die erste Wiederholungszeit, solange keine Rundreise gemessen ist. Sie gilt für das erste SYN.</translation>
    </message>
    <message>
        <source>The retransmission timeout for data if the SYN was lost and nothing was measured.</source>
        <translation>Die Wiederholungszeit für Daten, wenn das SYN verloren ging und nichts gemessen ist.</translation>
    </message>
    <message>
        <source>What is added to every computed retransmission timeout.</source>
        <translation>Was zu jeder berechneten Wiederholungszeit hinzukommt.</translation>
    </message>
    <message>
        <source>How long `connect()` may take in all. 0 means that only the number of SYNs counts.</source>
        <translation>Wie lange `connect()` insgesamt dauern darf. 0 bedeutet, dass nur die Zahl der SYNs zählt.</translation>
    </message>
    <message>
        <source>How long unacknowledged bytes are sent again before the connection ends. The RFC calls it R2. 0 means that their number counts.</source>
        <translation>Wie lange unbestätigte Bytes wiederholt werden, bevor die Verbindung endet. Der RFC nennt es R2. 0 bedeutet, dass ihre Zahl zählt.</translation>
    </message>
    <message>
        <source>The shortest delay of an acknowledgment, where the delay adapts itself.</source>
        <translation>Die kürzeste Verzögerung einer Bestätigung, wo die Verzögerung sich anpasst.</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for something to travel with.</source>
        <translation>Wie lange eine Bestätigung auf etwas warten darf, mit dem sie reisen kann.</translation>
    </message>
    <message>
        <source>How long keepalive probes may stay without an answer before the connection ends. 0 means that their number counts.</source>
        <translation>Wie lange Keepalive-Proben ohne Antwort bleiben dürfen, bevor die Verbindung endet. 0 bedeutet, dass ihre Zahl zählt.</translation>
    </message>
    <message>
        <source>Above this an orphan&apos;s time in `FIN_WAIT_2` runs in two parts.</source>
        <translation>Darüber läuft die Zeit einer verwaisten Verbindung in `FIN_WAIT_2` in zwei Teilen.</translation>
    </message>
    <message>
        <source>Which limit an orphan in `FIN_WAIT_2` has. 1: the one for this state; 0: that of an unanswered keepalive, which is longer.</source>
        <translation>Welche Grenze eine verwaiste Verbindung in `FIN_WAIT_2` hat. 1: die für diesen Zustand; 0: die eines unbeantworteten Keepalive, die länger ist.</translation>
    </message>
    <message>
        <source>After how long in `FIN_WAIT_2` a connection without a process is probed. It goes on as long as the peer answers. 0 means never.</source>
        <translation>Nach welcher Zeit in `FIN_WAIT_2` eine Verbindung ohne Prozess geprüft wird. Sie bleibt, solange die Gegenseite antwortet. 0 bedeutet nie.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recv-Q</source>
        <translation>Recv-Q</translation>
    </message>
    <message>
        <source>Send-Q</source>
        <translation>Send-Q</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>eigene Adresse</translation>
    </message>
    <message>
        <source>peer address</source>
        <translation>Adresse der Gegenseite</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>Timer</translation>
    </message>
</context>
<context>
    <name>StateFigure</name>
    <message>
        <source>listen(): waits for a SYN</source>
        <translation>listen(): wartet auf ein SYN</translation>
    </message>
    <message>
        <source>connect(): sends SYN</source>
        <translation>connect(): sendet SYN</translation>
    </message>
    <message>
        <source>receives SYN, sends SYN,ACK</source>
        <translation>empfängt SYN, sendet SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN while its own is on its way, sends SYN,ACK</source>
        <translation>empfängt SYN, während das eigene unterwegs ist, sendet SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN,ACK, sends ACK</source>
        <translation>empfängt SYN,ACK, sendet ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its SYN</source>
        <translation>empfängt das ACK für sein SYN</translation>
    </message>
    <message>
        <source>close(): sends FIN</source>
        <translation>close(): sendet FIN</translation>
    </message>
    <message>
        <source>receives ACK and FIN at once, sends ACK</source>
        <translation>empfängt ACK und FIN zugleich, sendet ACK</translation>
    </message>
    <message>
        <source>receives FIN, sends ACK</source>
        <translation>empfängt FIN, sendet ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its FIN</source>
        <translation>empfängt das ACK für sein FIN</translation>
    </message>
    <message>
        <source>receives FIN before the ACK of its own, sends ACK</source>
        <translation>empfängt FIN vor dem ACK für das eigene, sendet ACK</translation>
    </message>
    <message>
        <source>receives FIN and the ACK of its own at once, sends ACK</source>
        <translation>empfängt FIN und das ACK für das eigene zugleich, sendet ACK</translation>
    </message>
    <message>
        <source>2 MSL are over</source>
        <translation>2 MSL sind um</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>noch keine Verbindung</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>a reset, a time-out or an error ends the connection</source>
        <translation>ein Reset, ein Timeout oder ein Fehler beendet die Verbindung</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Nothing has happened yet. The right arrow key shows what happens next.</source>
        <translation>Noch ist nichts geschehen. Die rechte Pfeiltaste zeigt, was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>Here the picture ends.</source>
        <translation>Hier endet das Bild.</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>One event back (left arrow)</source>
        <translation>Ein Ereignis zurück (linke Pfeiltaste)</translation>
    </message>
    <message>
        <source>Play, or stop (P)</source>
        <translation>Abspielen oder anhalten (P)</translation>
    </message>
    <message>
        <source>The next event (right arrow, Space, Page Down)</source>
        <translation>Das nächste Ereignis (rechte Pfeiltaste, Leertaste, Bild ab)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as in &lt;html lang&gt;</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The run has %1 events. A page to step through holds at most %2. Choose a shorter part of the run.</source>
        <translation>Der Lauf hat %1 Ereignisse. Eine Seite zum Durchgehen fasst höchstens %2. Wählen Sie einen kürzeren Teil des Laufs.</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>TCP-Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Here the picture begins. The right arrow key shows what happens next.</source>
        <translation>Hier beginnt das Bild. Die rechte Pfeiltaste zeigt, was als Nächstes geschieht.</translation>
    </message>
</context>
<context>
    <name>ThingDetails</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>no socket any more</source>
        <translation>kein Socket mehr</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1, Port %2 nach %3</translation>
    </message>
    <message>
        <source>has not been started</source>
        <translation>ist nicht gestartet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits in %1</source>
        <translation>wartet in %1</translation>
    </message>
    <message>
        <source>waits in a system call</source>
        <translation>wartet in einem Systemaufruf</translation>
    </message>
    <message>
        <source>is stopped (SIGSTOP); its kernel goes on without it</source>
        <translation>ist angehalten (SIGSTOP); sein Kernel macht ohne ihn weiter</translation>
    </message>
    <message>
        <source>has exited</source>
        <translation>ist zu Ende</translation>
    </message>
    <message>
        <source>was killed</source>
        <translation>wurde gewaltsam beendet</translation>
    </message>
    <message>
        <source>Process %1 on the %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>It %1. Process number: %2.</source>
        <translation>Er %1. Prozessnummer: %2.</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Er %1.</translation>
    </message>
    <message>
        <source>Descriptor %1: %2</source>
        <translation>Deskriptor %1: %2</translation>
    </message>
    <message>
        <source>Beside it: %1 %2.</source>
        <translation>Daneben: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has power.</source>
        <translation>Der Strom ist an.</translation>
    </message>
    <message>
        <source>It has no power. It sends nothing and remembers nothing.</source>
        <translation>Ohne Strom. Nichts wird gesendet, nichts behalten.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>kein Träger</translation>
    </message>
    <message>
        <source>Process %1 %2.</source>
        <translation>Prozess %1 %2.</translation>
    </message>
    <message>
        <source>Sockets: %1.</source>
        <translation>Sockets: %1.</translation>
    </message>
    <message>
        <source>ARP cache of the %1</source>
        <translation>ARP-Cache von %1</translation>
    </message>
    <message>
        <source>It is empty: the first packet to a neighbour waits for an answer to “who has this address?”.</source>
        <translation>Er ist leer: Das erste Paket an einen Nachbarn wartet auf die Antwort auf „Wer hat diese Adresse?“.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1; packets that wait for it: %2</source>
        <translation>%1; Pakete, die darauf warten: %2</translation>
    </message>
    <message>
        <source>What the %1 remembers</source>
        <translation>Woran %1 sich erinnert</translation>
    </message>
    <message>
        <source>It knows no connection.</source>
        <translation>Keine Verbindung ist bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2: %3, forgotten in %4</source>
        <translation>%1 nach %2: %3, vergessen in %4</translation>
    </message>
    <message>
        <source>It drops what matches.</source>
        <translation>Sie verwirft, was passt.</translation>
    </message>
    <message>
        <source>It delays what matches by %1 more.</source>
        <translation>Sie verzögert, was passt, um weitere %1.</translation>
    </message>
    <message>
        <source>It doubles what matches.</source>
        <translation>Sie verdoppelt, was passt.</translation>
    </message>
    <message>
        <source>A packet needs %1 each way.</source>
        <translation>Ein Paket braucht %1 in jeder Richtung.</translation>
    </message>
    <message>
        <source>%1 of the %2 has no carrier.</source>
        <translation>%1 von %2 hat keinen Träger.</translation>
    </message>
    <message>
        <source>It is a black hole: packets vanish, and the link lights stay on.</source>
        <translation>Es ist ein schwarzes Loch: Pakete verschwinden, und die Lämpchen leuchten weiter.</translation>
    </message>
    <message>
        <source>It loses %1 % of the packets.</source>
        <translation>Es verliert %1 % der Pakete.</translation>
    </message>
    <message>
        <source>Rule %1 has taken %2.</source>
        <translation>Regel %1 hat %2 genommen.</translation>
    </message>
    <message>
        <source>Packets on it now: %1.</source>
        <translation>Pakete jetzt darauf: %1.</translation>
    </message>
    <message>
        <source>The %1 has no socket</source>
        <translation>%1 hat keinen Socket</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Zustand: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged: %1. Not read: %2.</source>
        <translation>Nicht bestätigt: %1. Nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>The %1 runs out in %2.</source>
        <translation>Es läuft ab in %2: %1.</translation>
    </message>
    <message>
        <source>Sockets of this host: %1. The table has all of them.</source>
        <translation>Sockets dieses Hosts: %1. Die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>When it runs out, the kernel %1.</source>
        <translation>Wenn er abläuft, gilt: Der Kernel %1.</translation>
    </message>
    <message>
        <source>It flips a bit in what matches.</source>
        <translation>Sie kippt ein Bit in dem, was passt.</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>Kabel %1</translation>
    </message>
</context>
<context>
    <name>Toml</name>
    <message>
        <source>in a string</source>
        <translation>in einer Zeichenkette</translation>
    </message>
    <message>
        <source>in a character that is written as its number</source>
        <translation>in einem Zeichen, das als Nummer geschrieben ist</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>in einem Kommentar</translation>
    </message>
    <message>
        <source>in a number</source>
        <translation>in einer Zahl</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>in einem Datum</translation>
    </message>
    <message>
        <source>in a time of day</source>
        <translation>in einer Uhrzeit</translation>
    </message>
    <message>
        <source>in a key</source>
        <translation>in einem Schlüssel</translation>
    </message>
    <message>
        <source>in the header of a table</source>
        <translation>im Kopf einer Tabelle</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>in einer Liste</translation>
    </message>
    <message>
        <source>in a table in braces</source>
        <translation>in einer Tabelle in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>ein Bruch</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>die Minute</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>die Sekunde</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a line feed must follow a carriage return</source>
        <translation>auf einen Wagenrücklauf muss ein Zeilenvorschub folgen</translation>
    </message>
    <message>
        <source>a key cannot begin with &apos;%1&apos;</source>
        <translation>ein Schlüssel kann nicht mit &apos;%1&apos; beginnen</translation>
    </message>
    <message>
        <source>a line cannot begin with &apos;%1&apos;</source>
        <translation>eine Zeile kann nicht mit &apos;%1&apos; beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand here: nothing but a comment may follow on this line</source>
        <translation>&apos;%1&apos; kann hier nicht stehen: Auf dieser Zeile darf nur noch ein Kommentar folgen</translation>
    </message>
    <message>
        <source>the value must end before &apos;%1&apos;</source>
        <translation>der Wert muss vor &apos;%1&apos; enden</translation>
    </message>
    <message>
        <source>a value must stand here, not &apos;%1&apos;</source>
        <translation>hier muss ein Wert stehen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value or &apos;%1&apos; must stand here, not a comma</source>
        <translation>hier muss ein Wert oder &apos;%1&apos; stehen, kein Komma</translation>
    </message>
    <message>
        <source>a comma or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>hier muss ein Komma oder &apos;%1&apos; stehen, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not a comma</source>
        <translation>hier muss ein Schlüssel oder &apos;%1&apos; stehen, kein Komma</translation>
    </message>
    <message>
        <source>a key must follow the comma, not &apos;%1&apos;</source>
        <translation>auf das Komma muss ein Schlüssel folgen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>hier muss ein Schlüssel oder &apos;%1&apos; stehen, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a space or &apos;T&apos; must stand between date and time of day, not &apos;%1&apos;</source>
        <translation>zwischen Datum und Uhrzeit muss ein Leerzeichen oder &apos;T&apos; stehen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a space must stand here, not &apos;%1&apos;</source>
        <translation>hier muss ein Leerzeichen stehen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a hexadecimal digit must stand here, not &apos;%1&apos;</source>
        <translation>hier muss eine hexadezimale Ziffer stehen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an exponent must stand here, not &apos;%2&apos;</source>
        <translation>hier muss ein Exponent stehen, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the year needs four digits; here stands &apos;%1&apos;</source>
        <translation>das Jahr braucht vier Ziffern; hier steht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 needs two digits; here stands &apos;%2&apos;</source>
        <translation>%1 braucht zwei Ziffern; hier steht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the hour must be between 0 and 23, not %1</source>
        <translation>die Stunde muss zwischen 0 und 23 liegen, nicht bei %1</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>hier muss &apos;%1&apos; stehen, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%3&apos;</source>
        <translation>hier muss eine Ziffer stehen, nicht &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%1&apos;</source>
        <translation>hier muss eine Ziffer stehen, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the exponent is missing</source>
        <translation>der Exponent fehlt</translation>
    </message>
    <message>
        <source>an underscore must stand between two digits</source>
        <translation>ein Unterstrich muss zwischen zwei Ziffern stehen</translation>
    </message>
    <message>
        <source>a value cannot begin with an underscore</source>
        <translation>ein Wert kann nicht mit einem Unterstrich beginnen</translation>
    </message>
    <message>
        <source>a number cannot begin with 0</source>
        <translation>eine Zahl kann nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit into 64 bits</source>
        <translation>&apos;%1&apos; passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value</source>
        <translation>&apos;%1&apos; ist kein Wert</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>das ist kein Wert; ein Text braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>a number can have %1 digits at most</source>
        <translation>eine Zahl kann höchstens %1 Ziffern haben</translation>
    </message>
    <message>
        <source>a number can have %1 characters at most</source>
        <translation>eine Zahl kann höchstens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>a time can have %1 digits after the point at most</source>
        <translation>eine Zeit kann höchstens %1 Ziffern nach dem Punkt haben</translation>
    </message>
    <message>
        <source>lists and tables can lie %1 deep at most</source>
        <translation>Listen und Tabellen können höchstens %1 tief ineinander liegen</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; means nothing in a string; a backslash is written &apos;\\&apos;</source>
        <translation>&apos;\%1&apos; bedeutet in einer Zeichenkette nichts; ein Backslash wird &apos;\\&apos; geschrieben</translation>
    </message>
    <message>
        <source>no character has such a number</source>
        <translation>kein Zeichen hat eine solche Nummer</translation>
    </message>
    <message>
        <source>nothing may follow a backslash that ends a line</source>
        <translation>auf einen Backslash, der eine Zeile beendet, darf nichts folgen</translation>
    </message>
    <message>
        <source>a key cannot have several lines</source>
        <translation>ein Schlüssel kann nicht mehrere Zeilen haben</translation>
    </message>
    <message>
        <source>a table must have a name</source>
        <translation>eine Tabelle muss einen Namen haben</translation>
    </message>
    <message>
        <source>no space may stand within &apos;[[&apos; and &apos;]]&apos;</source>
        <translation>in &apos;[[&apos; und &apos;]]&apos; darf kein Leerzeichen stehen</translation>
    </message>
    <message>
        <source>there is a table &apos;%1&apos; already</source>
        <translation>es gibt schon eine Tabelle &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1 and cannot be %3 too</source>
        <translation>&apos;%2&apos; gibt es schon als %1 und kann nicht auch %3 sein</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1</source>
        <translation>&apos;%2&apos; gibt es schon als %1</translation>
    </message>
    <message>
        <source>it is there already as %1 and cannot have keys</source>
        <translation>es gibt es schon als %1 und kann keine Schlüssel haben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be added to a table in braces</source>
        <translation>&apos;%1&apos; kann zu einer Tabelle in geschweiften Klammern nicht hinzukommen</translation>
    </message>
    <message>
        <source>of the control characters only a tab can stand here</source>
        <translation>von den Steuerzeichen kann hier nur ein Tabulator stehen</translation>
    </message>
    <message>
        <source>the closing quote is missing on this line, or a control character stands in the string</source>
        <translation>auf dieser Zeile fehlt das schließende Anführungszeichen, oder in der Zeichenkette steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8</source>
        <translation>diese Bytes sind kein UTF-8</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>a call to return</source>
        <translation>die Rückkehr eines Aufrufs</translation>
    </message>
    <message>
        <source>%1 to return</source>
        <translation>die Rückkehr von %1</translation>
    </message>
    <message>
        <source>nothing that could come</source>
        <translation>nichts, was kommen könnte</translation>
    </message>
    <message>
        <source>a SYN from anybody</source>
        <translation>ein SYN von irgendwem</translation>
    </message>
    <message>
        <source>a segment of the other end</source>
        <translation>ein Segment der Gegenseite</translation>
    </message>
    <message>
        <source>the other end, which has no such connection any more</source>
        <translation>die Gegenseite, die keine solche Verbindung mehr hat</translation>
    </message>
    <message>
        <source>its program to accept it</source>
        <translation>dass sein Programm sie annimmt</translation>
    </message>
    <message>
        <source>its program to read, write or close</source>
        <translation>dass sein Programm liest, schreibt oder schließt</translation>
    </message>
    <message>
        <source>the time of its next call</source>
        <translation>die Zeit seines nächsten Aufrufs</translation>
    </message>
    <message>
        <source>a signal: it is stopped, or has nothing more to do</source>
        <translation>ein Signal: angehalten, oder es ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>The kernel %1.</source>
        <translation>Der Kernel %1.</translation>
    </message>
    <message>
        <source>The program makes its next call.</source>
        <translation>Das Programm macht seinen nächsten Aufruf.</translation>
    </message>
    <message>
        <source>The call returns, with or without a result.</source>
        <translation>Der Aufruf kehrt zurück, mit oder ohne Ergebnis.</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4</source>
        <translation>%1 liefert %2 bei %3, in %4</translation>
    </message>
    <message>
        <source>%1 returns 0, the end of the stream, at %2, in %3</source>
        <translation>%1 liefert 0, das Ende des Stroms, bei %2, in %3</translation>
    </message>
    <message>
        <source>%1 returns with nothing at %2, in %3: its own time-out</source>
        <translation>%1 kehrt bei %2 ohne etwas zurück, in %3: die eigene Zeitgrenze</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4: its own time-out</source>
        <translation>%1 liefert %2 bei %3, in %4: die eigene Zeitgrenze</translation>
    </message>
    <message>
        <source>%1 reports an error or a hang-up at %2, in %3</source>
        <translation>%1 meldet bei %2 einen Fehler oder ein Auflegen, in %3</translation>
    </message>
    <message>
        <source>the kernel ends it by a reset at %1, in %2</source>
        <translation>der Kernel beendet es bei %1 mit einem Reset, in %2</translation>
    </message>
    <message>
        <source>the kernel gives it up with %1 at %2, in %3</source>
        <translation>der Kernel gibt es bei %2 mit %1 auf, in %3</translation>
    </message>
    <message>
        <source>the kernel forgets it at %1, in %2</source>
        <translation>der Kernel vergisst es bei %1, in %2</translation>
    </message>
    <message>
        <source>On the %1: %2.</source>
        <translation>Auf %1: %2.</translation>
    </message>
    <message>
        <source>The program %1 on the %2: %3.</source>
        <translation>Das Programm %1 auf %2: %3.</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1, Port %2 nach %3</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1, gehalten von %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>looking ahead …</source>
        <translation>sieht voraus …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not within the next %1</source>
        <translation>nicht innerhalb der nächsten %1</translation>
    </message>
    <message>
        <source>cannot be told: the engine broke a rule of its own</source>
        <translation>nicht zu sagen: Die Engine hat eine ihrer eigenen Regeln verletzt</translation>
    </message>
    <message>
        <source>no program; %1</source>
        <translation>kein Programm; %1</translation>
    </message>
    <message>
        <source>never: nothing here asks after the other end</source>
        <translation>nie: Nichts hier fragt nach der Gegenseite</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>socket or process</source>
        <translation>Socket oder Prozess</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>its program notices</source>
        <translation>sein Programm merkt es</translation>
    </message>
    <message>
        <source>what happens first</source>
        <translation>was zuerst geschieht</translation>
    </message>
    <message>
        <source>If nobody acts, this comes first. %1</source>
        <translation>Wenn niemand handelt, kommt dies zuerst. %1</translation>
    </message>
    <message>
        <source>Looking ahead on a copy of the run …</source>
        <translation>Sieht auf einer Kopie des Laufs voraus …</translation>
    </message>
    <message>
        <source>If nobody acts, no program will ever notice anything more.</source>
        <translation>Wenn niemand handelt, wird kein Programm je noch etwas merken.</translation>
    </message>
    <message>
        <source>If nobody acts, no program notices anything within the next %1. Further it was not looked ahead.</source>
        <translation>Wenn niemand handelt, merkt innerhalb der nächsten %1 kein Programm etwas. Weiter wurde nicht vorausgesehen.</translation>
    </message>
    <message>
        <source>It cannot be told who will notice: the engine broke a rule of its own.</source>
        <translation>Es ist nicht zu sagen, wer es merkt: Die Engine hat eine ihrer eigenen Regeln verletzt.</translation>
    </message>
    <message>
        <source>and %1 more sockets, which wait longer</source>
        <translation>und %1 weitere Sockets, die länger warten</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>Write a setting or a system: server.tcp_fin_timeout=30, client=freebsd, aix.</source>
        <translation>Schreiben Sie eine Einstellung oder ein System: server.tcp_fin_timeout=30, client=freebsd, aix.</translation>
    </message>
</context>
<context>
    <name>teardown::Announcer</name>
    <message>
        <source>Very many events up to %1.</source>
        <translation>Sehr viele Ereignisse bis %1.</translation>
    </message>
    <message>
        <source>Events up to %1: %2. The last one: %3</source>
        <translation>Ereignisse bis %1: %2. Das letzte: %3</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Zurück bei %1.</translation>
    </message>
</context>
<context>
    <name>teardown::Bookmarks</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>teardown::BufferPanel</name>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>No socket has a buffer now.</source>
        <translation>Kein Socket hat jetzt einen Puffer.</translation>
    </message>
    <message>
        <source>%1 B unacknowledged</source>
        <translation>%1 B unbestätigt</translation>
    </message>
    <message>
        <source>%1 B unsent</source>
        <translation>%1 B ungesendet</translation>
    </message>
    <message>
        <source>%1 B unread</source>
        <translation>%1 B ungelesen</translation>
    </message>
    <message>
        <source>%1 connections wait</source>
        <translation>%1 Verbindungen warten</translation>
    </message>
    <message>
        <source>%1, of %2 B; window %3 B</source>
        <translation>%1, von %2 B; Fenster %3 B</translation>
    </message>
    <message>
        <source>%1, the backlog is %2</source>
        <translation>%1, der Backlog ist %2</translation>
    </message>
</context>
<context>
    <name>teardown::CableBar</name>
    <message>
        <source>Dela&amp;y each way</source>
        <translation>&amp;Verzögerung je Richtung</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>L&amp;oss in per cent</source>
        <translation>Verl&amp;ust in Prozent</translation>
    </message>
    <message>
        <source>Cable %1:</source>
        <translation>Kabel %1:</translation>
    </message>
</context>
<context>
    <name>teardown::CableFields</name>
    <message>
        <source>Delay each way</source>
        <translation>Verzögerung je Richtung</translation>
    </message>
    <message>
        <source>Loss in per cent</source>
        <translation>Verlust in Prozent</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>teardown::CableForm</name>
    <message>
        <source>What departs from now on needs %1, and overtakes what is on the way: that keeps its time.</source>
        <translation>Was von jetzt an abgeht, braucht %1 und überholt, was unterwegs ist: Das behält seine Zeit.</translation>
    </message>
    <message>
        <source>What departs from now on needs %1; what is on the way keeps its time.</source>
        <translation>Was von jetzt an abgeht, braucht %1; was unterwegs ist, behält seine Zeit.</translation>
    </message>
    <message>
        <source>Nothing is lost by chance any more.</source>
        <translation>Nichts geht mehr zufällig verloren.</translation>
    </message>
    <message>
        <source>All that departs from now on is lost, and the link lights stay on.</source>
        <translation>Alles, was von jetzt an abgeht, geht verloren, und die Lämpchen leuchten weiter.</translation>
    </message>
    <message>
        <source>Of what departs from now on, %1 is lost by chance.</source>
        <translation>Von dem, was von jetzt an abgeht, gehen %1 zufällig verloren.</translation>
    </message>
    <message>
        <source>Write a delay from 0 s to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>Schreiben Sie eine Verzögerung von 0 s bis 24 h, etwa 200 ms oder 1.5 s.</translation>
    </message>
    <message>
        <source>Write a loss from 0 to 100 %, such as 2.5.</source>
        <translation>Schreiben Sie einen Verlust von 0 bis 100 %, etwa 2.5.</translation>
    </message>
</context>
<context>
    <name>teardown::CallHelper</name>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>Port, or address:port</source>
        <translation>Port oder Adresse:Port</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>New descriptor</source>
        <translation>Neuer Deskriptor</translation>
    </message>
    <message>
        <source>Machine:port</source>
        <translation>Maschine:Port</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read, write oder both</translation>
    </message>
    <message>
        <source>in, out, err, hup, rdhup</source>
        <translation>in, out, err, hup, rdhup</translation>
    </message>
    <message>
        <source>For at most (may be empty)</source>
        <translation>Höchstens so lange (kann leer sein)</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>&amp;Add below</source>
        <translation>Darunter ein&amp;fügen</translation>
    </message>
    <message>
        <source>Re&amp;place the line</source>
        <translation>Die Zeile er&amp;setzen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>Every (a time, may be empty)</source>
        <translation>Alle (eine Zeit, kann leer sein)</translation>
    </message>
    <message>
        <source>Handled by the thread (may be empty)</source>
        <translation>Ausgeführt vom Thread (kann leer sein)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>until end of file</source>
        <translation>bis zum Dateiende</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>so viele Male</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Build a line from its parts:</source>
        <translation>Eine Zeile aus ihren Teilen bauen:</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1
⚠ %2</source>
        <translation>%1
⚠ %2</translation>
    </message>
    <message>
        <source>The line is not right yet: %1</source>
        <translation>Die Zeile stimmt noch nicht: %1</translation>
    </message>
    <message>
        <source>Put this line below the one that the cursor is in</source>
        <translation>Diese Zeile unter die setzen, in der die Schreibmarke steht</translation>
    </message>
    <message>
        <source>Put this line in the place of the one that the cursor is in</source>
        <translation>Diese Zeile an die Stelle derer setzen, in der die Schreibmarke steht</translation>
    </message>
</context>
<context>
    <name>teardown::CallModel</name>
    <message>
        <source>never returned: the process was killed</source>
        <translation>nie zurückgekehrt: Der Prozess wurde gewaltsam beendet</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLadders</name>
    <message>
        <source>Captured connections as sequence diagrams</source>
        <translation>Aufgezeichnete Verbindungen als Sequenzdiagramme</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>states are inferred</source>
        <translation>Zustände sind erschlossen</translation>
    </message>
    <message>
        <source>Choose a connection above.</source>
        <translation>Wählen Sie oben eine Verbindung.</translation>
    </message>
    <message>
        <source>Segment %1 of %2: %3</source>
        <translation>Segment %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLoader</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureWindow</name>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Read a capture (pcap, pcapng) in this window</source>
        <translation>Einen Mitschnitt (pcap, pcapng) in diesem Fenster lesen</translation>
    </message>
    <message>
        <source>&amp;Merge with the other end…</source>
        <translation>Mit der &amp;Gegenseite vereinen …</translation>
    </message>
    <message>
        <source>Read a second capture, taken at the other end, and make one of both</source>
        <translation>Einen zweiten, am anderen Ende aufgenommenen Mitschnitt lesen und aus beiden einen machen</translation>
    </message>
    <message>
        <source>&amp;Compare with the run</source>
        <translation>Mit dem &amp;Lauf vergleichen</translation>
    </message>
    <message>
        <source>Put the run of the main window beside the chosen connection, and list where they differ</source>
        <translation>Den Lauf des Hauptfensters neben die gewählte Verbindung stellen und auflisten, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Use what has been read so far</source>
        <translation>Benutzen, was bis jetzt gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Find a connection</source>
        <translation>Verbindung &amp;suchen</translation>
    </message>
    <message>
        <source>Go to the field that filters the connections</source>
        <translation>Zum Feld gehen, das die Verbindungen filtert</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>How much of the capture has been read</source>
        <translation>Wie viel vom Mitschnitt gelesen ist</translation>
    </message>
    <message>
        <source>Filter: address, port, ending</source>
        <translation>Filter: Adresse, Port, Ende</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Die Verbindungen filtern</translation>
    </message>
    <message>
        <source>Show only connections that ended so</source>
        <translation>Nur Verbindungen zeigen, die so endeten</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dauert</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>wie sie endete</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>beendet von</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Verbindungen des Mitschnitts</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>ack</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>Segments of the connection</source>
        <translation>Segmente der Verbindung</translation>
    </message>
    <message>
        <source>What is remarkable in the connection</source>
        <translation>Was an der Verbindung auffällt</translation>
    </message>
    <message>
        <source>Where capture and run differ</source>
        <translation>Wo Mitschnitt und Lauf sich unterscheiden</translation>
    </message>
    <message>
        <source>How the connection ended</source>
        <translation>Wie die Verbindung endete</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Merge with a capture</source>
        <translation>Mit einem Mitschnitt vereinen</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Einen Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The two captures have no packet in common. They cannot be merged.</source>
        <translation>Die beiden Mitschnitte haben kein Paket gemeinsam. Sie lassen sich nicht vereinen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 — Capture</source>
        <translation>%1 — Mitschnitt</translation>
    </message>
    <message>
        <source>No capture is open. Open one, or drop it on this window.</source>
        <translation>Kein Mitschnitt ist offen. Öffnen Sie einen, oder ziehen Sie ihn auf dieses Fenster.</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5.</source>
        <translation>%1: Rahmen %2, TCP-Segmente %3, Verbindungen %4, %5.</translation>
    </message>
    <message>
        <source>All endings</source>
        <translation>Alle Enden</translation>
    </message>
    <message>
        <source>the run, as captured there</source>
        <translation>der Lauf, wie dort aufgezeichnet</translation>
    </message>
    <message>
        <source>Only the first %1 of the chosen connections are drawn.</source>
        <translation>Nur die ersten %1 der gewählten Verbindungen sind gezeichnet.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Capture and run do not differ: the same segments and states at the same times, up to 50 ms.</source>
        <translation>Mitschnitt und Lauf unterscheiden sich nicht: dieselben Segmente und Zustände zu denselben Zeiten, bis auf 50 ms.</translation>
    </message>
    <message>
        <source>Differences between capture and run: %1. Times count from the first packet; less than 50 ms is no difference.</source>
        <translation>Unterschiede zwischen Mitschnitt und Lauf: %1. Zeiten zählen vom ersten Paket an; weniger als 50 ms ist kein Unterschied.</translation>
    </message>
    <message>
        <source>The client sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>Der Client sendete %1 Segmente und %2. Wiederholt: %3. Proben: %4. Doppelte ACKs: %5. RST: %6.</translation>
    </message>
    <message>
        <source>The server sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>Der Server sendete %1 Segmente und %2. Wiederholt: %3. Proben: %4. Doppelte ACKs: %5. RST: %6.</translation>
    </message>
    <message>
        <source>Choose a connection to see how it ended.</source>
        <translation>Wählen Sie eine Verbindung, um zu sehen, wie sie endete.</translation>
    </message>
    <message>
        <source>What this capture cannot know</source>
        <translation>Was dieser Mitschnitt nicht wissen kann</translation>
    </message>
    <message>
        <source>Go to packet %1</source>
        <translation>Zu Paket %1 gehen</translation>
    </message>
    <message>
        <source>The run has no TCP connection to compare with.</source>
        <translation>Der Lauf hat keine TCP-Verbindung zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>A capture is being read.</source>
        <translation>Ein Mitschnitt wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Open a capture with a connection first.</source>
        <translation>Öffnen Sie zuerst einen Mitschnitt mit einer Verbindung.</translation>
    </message>
    <message>
        <source>Answer the question in the main window first.</source>
        <translation>Beantworten Sie zuerst die Frage im Hauptfenster.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>&amp;Export the diagrams…</source>
        <translation>&amp;Diagramme exportieren…</translation>
    </message>
    <message>
        <source>Write all diagrams that are shown into one file, below one another: SVG, PNG or PDF</source>
        <translation>Alle gezeigten Diagramme untereinander in eine Datei schreiben: SVG, PNG oder PDF</translation>
    </message>
    <message>
        <source>Export the diagrams</source>
        <translation>Die Diagramme exportieren</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>PDF auf Seiten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>teardown::ChartsPanel</name>
    <message>
        <source>Intervals of retransmissions and probes</source>
        <translation>Abstände der Wiederholungen und Proben</translation>
    </message>
    <message>
        <source>Sequence numbers over time</source>
        <translation>Sequenznummern über der Zeit</translation>
    </message>
    <message>
        <source>States of both ends</source>
        <translation>Zustände beider Seiten</translation>
    </message>
    <message>
        <source>Sockets of the client by state</source>
        <translation>Sockets des Clients nach Zustand</translation>
    </message>
    <message>
        <source>Sockets of the server by state</source>
        <translation>Sockets des Servers nach Zustand</translation>
    </message>
    <message>
        <source>How long after the attempt before. On this scale a doubling is always one step up.</source>
        <translation>Wie lange nach dem Versuch davor. Auf dieser Skala ist eine Verdopplung immer eine Stufe nach oben.</translation>
    </message>
    <message>
        <source>What was sent, sent again and acknowledged. Flat: nothing gets through.</source>
        <translation>Was gesendet, wiederholt und bestätigt wurde. Waagerecht: Nichts kommt durch.</translation>
    </message>
    <message>
        <source>How long the newest connection of each end was in which state.</source>
        <translation>Wie lange die neueste Verbindung jeder Seite in welchem Zustand war.</translation>
    </message>
    <message>
        <source>How many sockets the kernel keeps in each state.</source>
        <translation>Wie viele Sockets der Kernel in jedem Zustand behält.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>%1: probes</source>
        <translation>%1: Proben</translation>
    </message>
    <message>
        <source>%1: sent again</source>
        <translation>%1: wiederholt</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Nothing has been sent again, and no probe has followed another one.</source>
        <translation>Nichts wurde wiederholt, und keine Probe ist auf eine andere gefolgt.</translation>
    </message>
    <message>
        <source>%1: acknowledged</source>
        <translation>%1: bestätigt</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: gesendet</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>What a detector costs, and when it notices</source>
        <translation>Was ein Detektor kostet, und wann er es merkt</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>nothing breaks</source>
        <translation>nichts geht kaputt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>nicht innerhalb von %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>segments an hour</source>
        <translation>Segmente je Stunde</translation>
    </message>
    <message>
        <source>bytes an hour</source>
        <translation>Bytes je Stunde</translation>
    </message>
    <message>
        <source>noticed after</source>
        <translation>bemerkt nach</translation>
    </message>
    <message>
        <source>who notices, counted from the break</source>
        <translation>wer es merkt, vom Bruch an gezählt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Measured: %1 of %2 runs.</source>
        <translation>Gemessen: %1 von %2 Läufen.</translation>
    </message>
    <message>
        <source>No detector is needed: nothing breaks in this scenario and its variants once there is a connection.</source>
        <translation>Kein Detektor nötig: In diesem Szenario und seinen Varianten geht nichts kaputt, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>There is no detector: nobody notices the break in any of these runs.</source>
        <translation>Es gibt keinen Detektor: In keinem dieser Läufe merkt jemand den Bruch.</translation>
    </message>
    <message>
        <source>Measured from runs. Cost: all that both ends send while all is well. At the upper edge: nobody notices.</source>
        <translation>An Läufen gemessen. Kosten: alles, was beide Seiten senden, solange alles gut ist. Am oberen Rand: Niemand merkt es.</translation>
    </message>
    <message>
        <source>%1: nobody notices</source>
        <translation>%1: niemand merkt es</translation>
    </message>
    <message>
        <source>The run on the screen</source>
        <translation>Der gezeigte Lauf</translation>
    </message>
    <message>
        <source>In this run nobody notices.</source>
        <translation>In diesem Lauf merkt es niemand.</translation>
    </message>
    <message>
        <source>This run is not on the screen. Double-click its line in the table to open it.</source>
        <translation>Dieser Lauf ist nicht auf dem Bildschirm. Doppelklicken Sie seine Zeile in der Tabelle, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The run on the screen has not come there yet: %1</source>
        <translation>Der Lauf auf dem Bildschirm ist noch nicht so weit: %1</translation>
    </message>
</context>
<context>
    <name>teardown::ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>teardown::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a scenario or a saved run</source>
        <translation>Ein Szenario oder einen gespeicherten Lauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the scenario with everything that you did</source>
        <translation>Das Szenario mit allem speichern, was Sie getan haben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the run under another name</source>
        <translation>Den Lauf unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Start &amp;afresh</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Throw away what you did and open the scenario again</source>
        <translation>Verwerfen, was Sie getan haben, und das Szenario neu öffnen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Next &amp;variant</source>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <source>Open the next variant of this scenario</source>
        <translation>Die nächste Variante dieses Szenarios öffnen</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Previous va&amp;riant</source>
        <translation>Vorige Va&amp;riante</translation>
    </message>
    <message>
        <source>Open the variant of this scenario before this one</source>
        <translation>Die Variante dieses Szenarios vor dieser öffnen</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Export diagram as S&amp;VG…</source>
        <translation>Diagramm als S&amp;VG exportieren …</translation>
    </message>
    <message>
        <source>Write the diagram to an SVG file</source>
        <translation>Das Diagramm in eine SVG-Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export diagram as &amp;PNG…</source>
        <translation>Diagramm als &amp;PNG exportieren …</translation>
    </message>
    <message>
        <source>Write the diagram to a PNG file</source>
        <translation>Das Diagramm in eine PNG-Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Go back to the history without your last act</source>
        <translation>Zur Geschichte ohne Ihre letzte Handlung zurückkehren</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Es noch einmal tun</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected event as text</source>
        <translation>Das ausgewählte Ereignis als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Find a scenario</source>
        <translation>Szenario &amp;finden</translation>
    </message>
    <message>
        <source>Search the library of scenarios</source>
        <translation>In der Bibliothek der Szenarien suchen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Let time run, or stop it</source>
        <translation>Die Zeit laufen lassen oder anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Go to the next thing that happens</source>
        <translation>Zum nächsten Ereignis gehen</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go to the thing that happened before</source>
        <translation>Zum Ereignis davor gehen</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>Go to the start of the run</source>
        <translation>Zum Anfang des Laufs gehen</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Go to the last thing that happens if you do nothing</source>
        <translation>Zum letzten Ereignis gehen, das ohne Ihr Zutun geschieht</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Skip &amp;idle time</source>
        <translation>&amp;Leerlauf überspringen</translation>
    </message>
    <message>
        <source>Race through time in which nothing happens</source>
        <translation>Durch Zeiten eilen, in denen nichts geschieht</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Explain the selected event, or the last one, by the chain of its causes</source>
        <translation>Das ausgewählte oder letzte Ereignis durch die Kette seiner Ursachen erklären</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Go to the &amp;cause</source>
        <translation>Zur &amp;Ursache</translation>
    </message>
    <message>
        <source>Select what led to the selected event</source>
        <translation>Auswählen, was zum ausgewählten Ereignis geführt hat</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the &amp;effect</source>
        <translation>Zur Wir&amp;kung</translation>
    </message>
    <message>
        <source>Select what the selected event led to</source>
        <translation>Auswählen, wozu das ausgewählte Ereignis geführt hat</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Next change of state</source>
        <translation>&amp;Nächster Zustandswechsel</translation>
    </message>
    <message>
        <source>Change of state before</source>
        <translation>Voriger Zustandswechsel</translation>
    </message>
    <message>
        <source>Next re&amp;transmission or probe</source>
        <translation>Nächste W&amp;iederholung oder Probe</translation>
    </message>
    <message>
        <source>Retransmission or probe before</source>
        <translation>Vorige Wiederholung oder Probe</translation>
    </message>
    <message>
        <source>Next &amp;loss</source>
        <translation>Nächster Ver&amp;lust</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Voriger Verlust</translation>
    </message>
    <message>
        <source>Select it, without moving the time</source>
        <translation>Auswählen, ohne die Zeit zu bewegen</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened up to this moment.</source>
        <translation>Bis zu diesem Zeitpunkt ist nichts dergleichen geschehen.</translation>
    </message>
    <message>
        <source>Power goes at once: nothing is sent, nothing is remembered</source>
        <translation>Der Strom ist sofort weg: Nichts wird gesendet, nichts behalten</translation>
    </message>
    <message>
        <source>SIGKILL: the process is gone, its kernel closes for it</source>
        <translation>SIGKILL: Der Prozess ist weg, sein Kernel schließt für ihn</translation>
    </message>
    <message>
        <source>Run the program again</source>
        <translation>Das Programm noch einmal starten</translation>
    </message>
    <message>
        <source>The process closes its descriptor</source>
        <translation>Der Prozess schließt seinen Deskriptor</translation>
    </message>
    <message>
        <source>The process says that it will send no more, and goes on reading</source>
        <translation>Der Prozess sagt, dass er nichts mehr sendet, und liest weiter</translation>
    </message>
    <message>
        <source>The process writes 100 bytes</source>
        <translation>Der Prozess schreibt 100 Bytes</translation>
    </message>
    <message>
        <source>The host&apos;s own cable: its kernel sees the carrier go</source>
        <translation>Das eigene Kabel des Hosts: Sein Kernel sieht, dass der Träger weg ist</translation>
    </message>
    <message>
        <source>Packets vanish on the cable and the link lights stay on: nobody is told</source>
        <translation>Pakete verschwinden auf dem Kabel, und die Lämpchen leuchten weiter: Niemand erfährt es</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Take the selected packet off the cable</source>
        <translation>Das ausgewählte Paket vom Kabel nehmen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Das Diagramm größer zeigen</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Das Diagramm kleiner zeigen</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show the diagram in its normal size</source>
        <translation>Das Diagramm in normaler Größe zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fold idle time</source>
        <translation>Leerlauf &amp;falten</translation>
    </message>
    <message>
        <source>Draw long idle time as a tear with its length in words</source>
        <translation>Lange Zeit ohne Ereignis als Riss mit ihrer Länge in Worten zeichnen</translation>
    </message>
    <message>
        <source>&amp;True to scale</source>
        <translation>&amp;Maßstabsgetreu</translation>
    </message>
    <message>
        <source>Draw time as long as it is</source>
        <translation>Zeit so lang zeichnen, wie sie ist</translation>
    </message>
    <message>
        <source>One &amp;row per event</source>
        <translation>Eine &amp;Zeile je Ereignis</translation>
    </message>
    <message>
        <source>Draw events at even distances</source>
        <translation>Ereignisse in gleichen Abständen zeichnen</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Put two lines of history, variants or systems side by side and list where they differ</source>
        <translation>Zwei Linien der Geschichte, Varianten oder Systeme nebeneinanderstellen und auflisten, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Every record in the table</source>
        <translation>&amp;Jede Aufzeichnung in der Tabelle</translation>
    </message>
    <message>
        <source>List also frames between the machines, timers that are armed, and the like</source>
        <translation>Auch Rahmen zwischen den Maschinen, gestellte Timer und dergleichen auflisten</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>The strongest colours on black</source>
        <translation>Die kräftigsten Farben auf Schwarz</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides: playback jumps from event to event</source>
        <translation>Nichts gleitet: Das Abspielen springt von Ereignis zu Ereignis</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Only the diagram, large, for a room; Escape leaves</source>
        <translation>Nur das Diagramm, groß, für einen Raum; Escape verlässt sie</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Start the lesson with questions</source>
        <translation>Lektion mit Fragen &amp;beginnen</translation>
    </message>
    <message>
        <source>The run begins again, and stops to ask what comes next</source>
        <translation>Der Lauf beginnt neu und hält an, um zu fragen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Questions off</source>
        <translation>Fragen &amp;aus</translation>
    </message>
    <message>
        <source>Leave the questions; the run goes on freely</source>
        <translation>Die Fragen verlassen; der Lauf geht frei weiter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Show the &amp;explanation</source>
        <translation>&amp;Erklärung zeigen</translation>
    </message>
    <message>
        <source>Read what explains the run; ends the questions</source>
        <translation>Lesen, was den Lauf erklärt; beendet die Fragen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Lock the controls</source>
        <translation>Bedienung &amp;sperren</translation>
    </message>
    <message>
        <source>Nobody can change the run: for showing it to a class</source>
        <translation>Niemand kann den Lauf ändern: um ihn einer Klasse zu zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Mark answer &amp;%1</source>
        <translation>Antwort &amp;%1 ankreuzen</translation>
    </message>
    <message>
        <source>Mark this answer to the question</source>
        <translation>Diese Antwort auf die Frage ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Give the answer, or go on</source>
        <translation>Ant&amp;wort geben oder weiter</translation>
    </message>
    <message>
        <source>Give the marked answer, or go on to the next question</source>
        <translation>Die angekreuzte Antwort geben oder zur nächsten Frage gehen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>&amp;Nächste Lektion</translation>
    </message>
    <message>
        <source>Open the next scenario of the learning path</source>
        <translation>Das nächste Szenario des Lernpfads öffnen</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>&amp;Vorige Lektion</translation>
    </message>
    <message>
        <source>Open the scenario before this one</source>
        <translation>Das Szenario vor diesem öffnen</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Clear my progress…</source>
        <translation>Meinen Fortschritt &amp;löschen …</translation>
    </message>
    <message>
        <source>Forget which questions you have answered</source>
        <translation>Vergessen, welche Fragen Sie beantwortet haben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every command with its key</source>
        <translation>Jeden Befehl mit seiner Taste auflisten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Show the three hints of the first start</source>
        <translation>Die drei Hinweise des ersten Starts zeigen</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;About TCP Teardown Explorer</source>
        <translation>Ü&amp;ber TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This is the start of the run.</source>
        <translation>Dies ist der Anfang des Laufs.</translation>
    </message>
    <message>
        <source>Nothing more will happen unless you do something.</source>
        <translation>Nichts geschieht mehr, wenn Sie nichts tun.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Play again from the start</source>
        <translation>&amp;Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>This is the slowest.</source>
        <translation>Langsamer geht es nicht.</translation>
    </message>
    <message>
        <source>This is the fastest.</source>
        <translation>Schneller geht es nicht.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing led to it: the scenario begins with it.</source>
        <translation>Nichts hat dazu geführt: Das Szenario beginnt damit.</translation>
    </message>
    <message>
        <source>It has led to nothing so far.</source>
        <translation>Es hat bis jetzt zu nichts geführt.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>You have not done anything yet.</source>
        <translation>Sie haben noch nichts getan.</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 did not come before this moment.</source>
        <translation>%1 kam vor diesem Zeitpunkt nicht.</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Noch ein Segment</translation>
    </message>
    <message>
        <source>Another state change</source>
        <translation>Noch ein Zustandswechsel</translation>
    </message>
    <message>
        <source>To the next &amp;segment</source>
        <translation>Zum nächsten &amp;Segment</translation>
    </message>
    <message>
        <source>Go to the next segment that a host sends</source>
        <translation>Zum nächsten Segment gehen, das ein Host sendet</translation>
    </message>
    <message>
        <source>To the segment &amp;before</source>
        <translation>Zum Segment &amp;davor</translation>
    </message>
    <message>
        <source>Go to the last segment that was sent before this moment</source>
        <translation>Zum letzten Segment gehen, das vor diesem Zeitpunkt gesendet wurde</translation>
    </message>
    <message>
        <source>To the next state &amp;change</source>
        <translation>Zum nächsten Zustands&amp;wechsel</translation>
    </message>
    <message>
        <source>Go to the next change of a connection&apos;s state</source>
        <translation>Zum nächsten Zustandswechsel einer Verbindung gehen</translation>
    </message>
    <message>
        <source>To the state change b&amp;efore</source>
        <translation>Zum Zustandswechsel dav&amp;or</translation>
    </message>
    <message>
        <source>Go to the last change of state before this moment</source>
        <translation>Zum letzten Zustandswechsel vor diesem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>Laufen &amp;bis …</translation>
    </message>
    <message>
        <source>Run until a state, a segment, an error or a time</source>
        <translation>Laufen bis zu einem Zustand, einem Segment, einem Fehler oder einer Zeit</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>Diesen Zeitpunkt &amp;merken</translation>
    </message>
    <message>
        <source>Set a bookmark at the moment on the screen, or take it away</source>
        <translation>Am gezeigten Zeitpunkt ein Lesezeichen setzen oder wegnehmen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>Zum nächsten Lesezeichen gehen</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Go to the bookmark before this moment</source>
        <translation>Zum Lesezeichen vor diesem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>Zu Lesezeichen &amp;%1</translation>
    </message>
    <message>
        <source>Go to this bookmark</source>
        <translation>Zu diesem Lesezeichen gehen</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>&amp;Mitschnitt öffnen …</translation>
    </message>
    <message>
        <source>See how the connections of a capture (pcap, pcapng) ended</source>
        <translation>Sehen, wie die Verbindungen eines Mitschnitts (pcap, pcapng) endeten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>To the &amp;machines and cables</source>
        <translation>Zu &amp;Maschinen und Kabeln</translation>
    </message>
    <message>
        <source>Walk through the machines, processes and cables with the arrow keys; Enter opens one</source>
        <translation>Mit den Pfeiltasten durch Maschinen, Prozesse und Kabel gehen; Enter öffnet eines</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Figure and notes</source>
        <translation>Abbildung und Notizen</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Neues Szenario …</translation>
    </message>
    <message>
        <source>Build a scenario of your own in forms</source>
        <translation>Ein eigenes Szenario in Formularen bauen</translation>
    </message>
    <message>
        <source>&amp;Edit this scenario…</source>
        <translation>Dieses Szenario &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Change settings, programs, faults and all the rest in forms or as text</source>
        <translation>Einstellungen, Programme, Störungen und alles Übrige in Formularen oder als Text ändern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>System &amp;calls</source>
        <translation>System&amp;aufrufe</translation>
    </message>
    <message>
        <source>Draw what programs ask their kernel for</source>
        <translation>Zeichnen, worum Programme ihren Kernel bitten</translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation>&amp;Timer</translation>
    </message>
    <message>
        <source>Draw timers beside the lifelines</source>
        <translation>Timer neben den Lebenslinien zeichnen</translation>
    </message>
    <message>
        <source>&amp;ARP</source>
        <translation>&amp;ARP</translation>
    </message>
    <message>
        <source>Draw ARP requests and replies</source>
        <translation>ARP-Anfragen und -Antworten zeichnen</translation>
    </message>
    <message>
        <source>&amp;ICMP</source>
        <translation>&amp;ICMP</translation>
    </message>
    <message>
        <source>Draw ICMP messages</source>
        <translation>ICMP-Nachrichten zeichnen</translation>
    </message>
    <message>
        <source>&amp;Bare ACKs</source>
        <translation>&amp;Bloße ACKs</translation>
    </message>
    <message>
        <source>Draw segments that only acknowledge</source>
        <translation>Segmente zeichnen, die nur bestätigen</translation>
    </message>
    <message>
        <source>&amp;Retransmissions</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Draw segments that are sent again</source>
        <translation>Wiederholte Segmente zeichnen</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>Draw keepalive and window probes</source>
        <translation>Keepalive- und Fensterproben zeichnen</translation>
    </message>
    <message>
        <source>&amp;Entries of the firewall</source>
        <translation>&amp;Einträge der Firewall</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s own state of the connection</source>
        <translation>Den eigenen Zustand der Firewall für die Verbindung zeichnen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Draw the author&apos;s notes</source>
        <translation>Die Notizen des Autors zeichnen</translation>
    </message>
    <message>
        <source>Lifeline of the client</source>
        <translation>Lebenslinie des Clients</translation>
    </message>
    <message>
        <source>Draw the client&apos;s lifeline</source>
        <translation>Die Lebenslinie des Clients zeichnen</translation>
    </message>
    <message>
        <source>Lifeline of the router</source>
        <translation>Lebenslinie des Routers</translation>
    </message>
    <message>
        <source>Draw the router&apos;s lifeline</source>
        <translation>Die Lebenslinie des Routers zeichnen</translation>
    </message>
    <message>
        <source>Lifeline of the firewall</source>
        <translation>Lebenslinie der Firewall</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s lifeline</source>
        <translation>Die Lebenslinie der Firewall zeichnen</translation>
    </message>
    <message>
        <source>Lifeline of the server</source>
        <translation>Lebenslinie des Servers</translation>
    </message>
    <message>
        <source>Draw the server&apos;s lifeline</source>
        <translation>Die Lebenslinie des Servers zeichnen</translation>
    </message>
    <message>
        <source>&amp;Sequence numbers</source>
        <translation>&amp;Sequenznummern</translation>
    </message>
    <message>
        <source>Write sequence numbers and bytes beside the flags</source>
        <translation>Sequenznummern und Bytes neben die Flags schreiben</translation>
    </message>
    <message>
        <source>TCP &amp;options</source>
        <translation>TCP-&amp;Optionen</translation>
    </message>
    <message>
        <source>Write TCP options beside the flags</source>
        <translation>TCP-Optionen neben die Flags schreiben</translation>
    </message>
    <message>
        <source>Absolute n&amp;umbers</source>
        <translation>Absol&amp;ute Nummern</translation>
    </message>
    <message>
        <source>Write sequence numbers as they are on the wire</source>
        <translation>Sequenznummern schreiben, wie sie auf der Leitung stehen</translation>
    </message>
    <message>
        <source>Number the arro&amp;ws</source>
        <translation>P&amp;feile nummerieren</translation>
    </message>
    <message>
        <source>Give each arrow a number, to speak about it</source>
        <translation>Jedem Pfeil eine Nummer geben, um über ihn zu sprechen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Say below the diagram what lines, signs and colours mean</source>
        <translation>Unter dem Diagramm sagen, was Linien, Zeichen und Farben bedeuten</translation>
    </message>
    <message>
        <source>Show all that is &amp;hidden</source>
        <translation>Alles &amp;Verborgene zeigen</translation>
    </message>
    <message>
        <source>Draw all machines, connections and kinds of things again</source>
        <translation>Alle Maschinen, Verbindungen und Arten von Dingen wieder zeichnen</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>&amp;Notiz zu diesem Ereignis …</translation>
    </message>
    <message>
        <source>Write beside the selected event what you want to say about it</source>
        <translation>Neben das ausgewählte Ereignis schreiben, was Sie dazu sagen wollen</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>Take the note away from the selected event</source>
        <translation>Die Notiz vom ausgewählten Ereignis wegnehmen</translation>
    </message>
    <message>
        <source>Figure &amp;settings…</source>
        <translation>Einstellungen der &amp;Abbildung …</translation>
    </message>
    <message>
        <source>Choose how the diagram looks in documents; saved with the scenario</source>
        <translation>Wählen, wie das Diagramm in Dokumenten aussieht; wird mit dem Szenario gespeichert</translation>
    </message>
    <message>
        <source>The figure &amp;begins at this event</source>
        <translation>Die Abbildung &amp;beginnt bei diesem Ereignis</translation>
    </message>
    <message>
        <source>Documents show nothing before the selected event</source>
        <translation>Dokumente zeigen nichts vor dem ausgewählten Ereignis</translation>
    </message>
    <message>
        <source>The figure &amp;ends at this event</source>
        <translation>Die Abbildung &amp;endet bei diesem Ereignis</translation>
    </message>
    <message>
        <source>Documents show nothing after the selected event</source>
        <translation>Dokumente zeigen nichts nach dem ausgewählten Ereignis</translation>
    </message>
    <message>
        <source>The figure shows what is in &amp;view</source>
        <translation>Die Abbildung zeigt, was zu &amp;sehen ist</translation>
    </message>
    <message>
        <source>Documents show the time that the window shows now</source>
        <translation>Dokumente zeigen die Zeit, die das Fenster jetzt zeigt</translation>
    </message>
    <message>
        <source>The figure shows the &amp;whole run</source>
        <translation>Die Abbildung zeigt den &amp;ganzen Lauf</translation>
    </message>
    <message>
        <source>Documents show the run from its start to its end</source>
        <translation>Dokumente zeigen den Lauf von Anfang bis Ende</translation>
    </message>
    <message>
        <source>&amp;Use this view as the figure</source>
        <translation>Diese Ansicht als Abbildung &amp;nehmen</translation>
    </message>
    <message>
        <source>Documents show what the diagram shows now</source>
        <translation>Dokumente zeigen, was das Diagramm jetzt zeigt</translation>
    </message>
    <message>
        <source>&amp;Announce events</source>
        <translation>Ereignisse &amp;ansagen</translation>
    </message>
    <message>
        <source>A screen reader is told what happens while the run goes on</source>
        <translation>Ein Bildschirmleser erfährt, was geschieht, während der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Export diagram as P&amp;DF…</source>
        <translation>Diagramm als P&amp;DF exportieren …</translation>
    </message>
    <message>
        <source>Write the diagram to a PDF file, on pages that can be printed</source>
        <translation>Das Diagramm in eine PDF-Datei schreiben, auf druckbaren Seiten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>&amp;Export run as…</source>
        <translation>&amp;Lauf exportieren als …</translation>
    </message>
    <message>
        <source>Write the run as an animation, a page to step through, text, a capture or input of another program</source>
        <translation>Den Lauf als Animation, als Seite zum Durchgehen, als Text, als Mitschnitt oder für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>Das Diagramm drucken</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>Show the pages as they are printed</source>
        <translation>Die Seiten zeigen, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the diagram as a picture, for documents and chats</source>
        <translation>Das Diagramm als Bild kopieren, für Dokumente und Chats</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;text</source>
        <translation>Diagramm als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the diagram as lines of text, for mails and code</source>
        <translation>Das Diagramm als Textzeilen kopieren, für Mails und Code</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Hold the selected packet up, so that others can overtake it</source>
        <translation>Das ausgewählte Paket aufhalten, damit andere es überholen können</translation>
    </message>
    <message>
        <source>Delay this packet…</source>
        <translation>Dieses Paket verzögern …</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>A copy of the selected packet follows it</source>
        <translation>Eine Kopie des ausgewählten Pakets folgt ihm</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>A bit of the selected packet changes: its receiver finds the checksum wrong</source>
        <translation>Ein Bit des ausgewählten Pakets ändert sich: Sein Empfänger findet die Prüfsumme falsch</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>A bit of the selected packet&apos;s IP header changes: the next machine finds the checksum wrong</source>
        <translation>Ein Bit im IP-Kopf des ausgewählten Pakets ändert sich: Die nächste Maschine findet die Prüfsumme falsch</translation>
    </message>
    <message>
        <source>&amp;Forge a segment…</source>
        <translation>Ein Segment &amp;fälschen …</translation>
    </message>
    <message>
        <source>Send a segment that pretends to come from somebody else</source>
        <translation>Ein Segment senden, das angeblich von jemand anderem kommt</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speak %1 from now on</source>
        <translation>Von jetzt an %1 sprechen</translation>
    </message>
    <message>
        <source>As a firewall does that restarts, or whose table is full: the hosts are not told</source>
        <translation>Wie eine Firewall, die neu startet oder deren Tabelle voll ist: Die Rechner erfahren nichts davon</translation>
    </message>
    <message>
        <source>The next packet must ask for the hardware address of its neighbour again</source>
        <translation>Vor dem nächsten Paket muss wieder nach der Hardware-Adresse des Nachbarn gefragt werden</translation>
    </message>
    <message>
        <source>SIGSTOP: the process does nothing more, its kernel goes on; SIGCONT wakes it</source>
        <translation>SIGSTOP: Der Prozess tut nichts mehr, sein Kernel macht weiter; SIGCONT weckt ihn</translation>
    </message>
    <message>
        <source>As an operator does it: the processes end first, and their kernel says so to the other end</source>
        <translation>Wie ein Betreuer es tut: Zuerst enden die Prozesse, und ihr Kernel sagt es der anderen Seite</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>Diese Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Vergessen, welche Dateien geöffnet wurden; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No file has been opened or saved yet.</source>
        <translation>Noch ist keine Datei geöffnet oder gespeichert worden.</translation>
    </message>
    <message>
        <source>Set how long packets need on the cable, and how many are lost</source>
        <translation>Festlegen, wie lange Pakete auf dem Kabel brauchen und wie viele verloren gehen</translation>
    </message>
    <message>
        <source>Change the cable %1…</source>
        <translation>Kabel %1 ändern…</translation>
    </message>
    <message>
        <source>Let what no rule matches pass</source>
        <translation>Durchlassen, worauf keine Regel passt</translation>
    </message>
    <message>
        <source>Its rules still decide on what they match</source>
        <translation>Über alles andere entscheiden weiter die Regeln</translation>
    </message>
    <message>
        <source>Drop what no rule matches</source>
        <translation>Verwerfen, worauf keine Regel passt</translation>
    </message>
    <message>
        <source>It is gone, and nobody is told</source>
        <translation>Es ist weg, und niemand erfährt es</translation>
    </message>
    <message>
        <source>Reject what no rule matches</source>
        <translation>Abweisen, worauf keine Regel passt</translation>
    </message>
    <message>
        <source>It is gone, and its sender is told so by an ICMP message</source>
        <translation>Es ist weg, und eine ICMP-Nachricht sagt es dem Absender</translation>
    </message>
</context>
<context>
    <name>teardown::CompareWindow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The run on the left</source>
        <translation>Der Lauf links</translation>
    </message>
    <message>
        <source>The run on the right</source>
        <translation>Der Lauf rechts</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The two runs do not differ: the same segments, states and results at the same times.</source>
        <translation>Die beiden Läufe unterscheiden sich nicht: dieselben Segmente, Zustände und Ergebnisse zu denselben Zeiten.</translation>
    </message>
    <message>
        <source>Differences: %1. The first one is at %2.</source>
        <translation>Unterschiede: %1. Der erste liegt bei %2.</translation>
    </message>
    <message>
        <source>What is different on the right</source>
        <translation>Was rechts anders ist</translation>
    </message>
    <message>
        <source>server.tcp_fin_timeout=30, client=freebsd, aix</source>
        <translation>server.tcp_fin_timeout=30, client=freebsd, aix</translation>
    </message>
    <message>
        <source>On the right, the same as on the left &amp;with</source>
        <translation>Rechts dasselbe wie links, &amp;mit</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>teardown::DelayBar</name>
    <message>
        <source>&amp;Hold the packet up for</source>
        <translation>Das Paket auf&amp;halten für</translation>
    </message>
    <message>
        <source>Hold it up</source>
        <translation>Aufhalten</translation>
    </message>
    <message>
        <source>Write a time up to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>Schreiben Sie eine Zeit bis 24 h, wie 200 ms oder 1.5 s.</translation>
    </message>
    <message>
        <source>It comes out of the cable at %1.</source>
        <translation>Es kommt bei %1 aus dem Kabel.</translation>
    </message>
</context>
<context>
    <name>teardown::DiagramView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Packets between the machines, time running downwards. The arrow keys walk from event to event.</source>
        <translation>Pakete zwischen den Maschinen, die Zeit läuft nach unten. Die Pfeiltasten gehen von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Events up to %1</source>
        <translation>Ereignisse bis %1</translation>
    </message>
    <message>
        <source>The same events as in the table of events</source>
        <translation>Dieselben Ereignisse wie in der Tabelle der Ereignisse</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Zu diesem Zeitpunkt gehen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Select this event in all views</source>
        <translation>Dieses Ereignis in allen Ansichten auswählen</translation>
    </message>
    <message>
        <source>Take the run to the moment of this event</source>
        <translation>Den Lauf zum Zeitpunkt dieses Ereignisses bringen</translation>
    </message>
    <message>
        <source>Explain this event by the chain of its causes</source>
        <translation>Dieses Ereignis durch die Kette seiner Ursachen erklären</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
</context>
<context>
    <name>teardown::EditorPage</name>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>A program is a list of system calls that a process makes, one after the other.</source>
        <translation>Ein Programm ist eine Liste von Systemaufrufen, die ein Prozess nacheinander macht.</translation>
    </message>
    <message>
        <source>What people and faults do from outside, and when: kill a process, pull a cable, drop frames ...</source>
        <translation>Was Menschen und Störungen von außen tun, und wann: einen Prozess beenden, ein Kabel ziehen, Rahmen verwerfen ...</translation>
    </message>
    <message>
        <source>A variant is the same scenario with something changed.</source>
        <translation>Eine Variante ist dasselbe Szenario mit einer Änderung.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Interfaces: %1. They are the same in every scenario.</source>
        <translation>Schnittstellen: %1. Sie sind in jedem Szenario gleich.</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>Weg und Kabel</translation>
    </message>
    <message>
        <source>The path sets the outer cables together; what a cable says itself goes first.</source>
        <translation>Der Weg legt die äußeren Kabel zusammen fest; was ein Kabel selbst sagt, geht vor.</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>Kabel %1</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Was herauskommen muss</translation>
    </message>
    <message>
        <source>“tcp-teardown check” compares a run with it. What is not said is not compared.</source>
        <translation>„tcp-teardown check“ vergleicht einen Lauf damit. Was nicht gesagt ist, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Fill in from the &amp;run</source>
        <translation>Aus dem &amp;Lauf ausfüllen</translation>
    </message>
    <message>
        <source>Run the scenario to its end and write down what came out</source>
        <translation>Das Szenario bis zum Ende laufen lassen und aufschreiben, was herauskam</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What it changes stands in the text, in the form of the rest of the file.</source>
        <translation>Was sie ändert, steht im Text, in der Form der übrigen Datei.</translation>
    </message>
    <message>
        <source>Show it in the &amp;text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Go to this variant in the text</source>
        <translation>Zu dieser Variante im Text gehen</translation>
    </message>
    <message>
        <source>&amp;Add a program …</source>
        <translation>&amp;Programm hinzufügen …</translation>
    </message>
    <message>
        <source>A process that runs a program</source>
        <translation>Ein Prozess, der ein Programm ausführt</translation>
    </message>
    <message>
        <source>&amp;Add a step …</source>
        <translation>&amp;Schritt hinzufügen …</translation>
    </message>
    <message>
        <source>Something that happens at a moment</source>
        <translation>Etwas, das zu einem Zeitpunkt geschieht</translation>
    </message>
    <message>
        <source>&amp;Add a variant</source>
        <translation>&amp;Variante hinzufügen</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>Dasselbe mit einer Änderung</translation>
    </message>
    <message>
        <source>Cable %1: %2 to %3</source>
        <translation>Kabel %1: %2 nach %3</translation>
    </message>
</context>
<context>
    <name>teardown::EventModel</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>teardown::EventPanel</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What has happened up to now</source>
        <translation>Was bis jetzt geschehen ist</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>What the programs asked their kernels for</source>
        <translation>Worum die Programme ihre Kernel gebeten haben</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Every socket at this moment, as ss shows it</source>
        <translation>Jeder Socket zu diesem Zeitpunkt, wie ss ihn zeigt</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Who will notice, and when</source>
        <translation>Wer es merkt, und wann</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>What waits in the queues of each socket</source>
        <translation>Was in den Warteschlangen jedes Sockets wartet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Every header field and byte of the selected packet</source>
        <translation>Jedes Kopffeld und jedes Byte des ausgewählten Pakets</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>What a ladder cannot show</source>
        <translation>Was eine Leiter nicht zeigen kann</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Zustandsautomat</translation>
    </message>
    <message>
        <source>The state machine of RFC 9293, both ends on it, and the way each took</source>
        <translation>Der Zustandsautomat aus RFC 9293, beide Seiten darauf und der Weg, den jede nahm</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>What the firewall remembers, and what it does to the next packet</source>
        <translation>Woran die Firewall sich erinnert und was sie mit dem nächsten Paket tut</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What ss, netstat, ip, conntrack, sysctl and strace print on a host</source>
        <translation>Was ss, netstat, ip, conntrack, sysctl und strace auf einem Host ausgeben</translation>
    </message>
    <message>
        <source>tcpdump</source>
        <translation>tcpdump</translation>
    </message>
    <message>
        <source>What tcpdump prints at a capture point</source>
        <translation>Was tcpdump an einem Mitschnittpunkt ausgibt</translation>
    </message>
</context>
<context>
    <name>teardown::Explorer</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>teardown::ExportDesk</name>
    <message>
        <source>Animation for slides and tickets (*.gif)</source>
        <translation>Animation für Folien und Tickets (*.gif)</translation>
    </message>
    <message>
        <source>Animation for browsers (*.apng)</source>
        <translation>Animation für Browser (*.apng)</translation>
    </message>
    <message>
        <source>Page to step through with the keyboard (*.html)</source>
        <translation>Seite zum Durchgehen mit der Tastatur (*.html)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>PDF auf Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Text: ladder (*.txt)</source>
        <translation>Text: Leiter (*.txt)</translation>
    </message>
    <message>
        <source>Text as tcpdump prints it on the client (*.tcpdump)</source>
        <translation>Text, wie tcpdump ihn auf dem Client ausgibt (*.tcpdump)</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng)</source>
        <translation>Mitschnitt für Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>PlantUML (*.puml)</source>
        <translation>PlantUML (*.puml)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ (*.tex)</source>
        <translation>LaTeX mit TikZ (*.tex)</translation>
    </message>
    <message>
        <source>Every record as comma separated values (*.csv)</source>
        <translation>Jede Aufzeichnung als kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Every record as JSON lines (*.jsonl)</source>
        <translation>Jede Aufzeichnung als JSON-Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>packetdrill script of the client (*.pkt)</source>
        <translation>packetdrill-Skript des Clients (*.pkt)</translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation>Als SVG exportieren</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Als PNG exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Den Lauf exportieren</translation>
    </message>
    <message>
        <source>The run is written …</source>
        <translation>Der Lauf wird geschrieben …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The diagram is too high for a PNG picture. Export it as SVG or PDF.</source>
        <translation>Das Diagramm ist für ein PNG-Bild zu hoch. Exportieren Sie es als SVG oder PDF.</translation>
    </message>
    <message>
        <source>The ending “%1” of the file&apos;s name says no form that a run can be written in.</source>
        <translation>Die Endung „%1“ des Dateinamens nennt keine Form, in der ein Lauf geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Copied as SVG; it is too high for other pictures.</source>
        <translation>Als SVG kopiert; für andere Bilder ist es zu hoch.</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture.</source>
        <translation>Das Diagramm ist als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied the diagram as text.</source>
        <translation>Das Diagramm ist als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>teardown::ExportPart</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>The part that the figure settings say</source>
        <translation>Der Teil, den die Einstellungen der Abbildung nennen</translation>
    </message>
    <message>
        <source>The whole run up to this moment</source>
        <translation>Der ganze Lauf bis zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>The time that the diagram shows now</source>
        <translation>Die Zeit, die das Diagramm jetzt zeigt</translation>
    </message>
    <message>
        <source>What lies between two events or bookmarks</source>
        <translation>Was zwischen zwei Ereignissen oder Lesezeichen liegt</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dieser Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Part of the run:</source>
        <translation>&amp;Teil des Laufs:</translation>
    </message>
    <message>
        <source>Si&amp;ze of PNG pictures, pixels for one of the diagram:</source>
        <translation>&amp;Größe von PNG-Bildern, Pixel für eines des Diagramms:</translation>
    </message>
    <message>
        <source>Selected: %1, %2: %3</source>
        <translation>Ausgewählt: %1, %2: %3</translation>
    </message>
    <message>
        <source>Bookmark: %1, %2</source>
        <translation>Lesezeichen: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a moment, where, what happens</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>teardown::FigureDesk</name>
    <message>
        <source>The note is deleted. Undo brings it back.</source>
        <translation>Die Notiz ist gelöscht. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The figure now looks like the view. Save keeps that in the scenario.</source>
        <translation>Die Abbildung sieht jetzt aus wie die Ansicht. Speichern behält das im Szenario.</translation>
    </message>
    <message>
        <source>Exports now show this part of the run. Save keeps that in the scenario.</source>
        <translation>Exporte zeigen jetzt diesen Teil des Laufs. Speichern behält das im Szenario.</translation>
    </message>
    <message>
        <source>other connections</source>
        <translation>andere Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Nichts ist verborgen.</translation>
    </message>
    <message>
        <source>Nothing is selected. Click an arrow or a mark first.</source>
        <translation>Nichts ist ausgewählt. Klicken Sie zuerst auf einen Pfeil oder eine Marke.</translation>
    </message>
    <message>
        <source>&amp;Note on this event: change…</source>
        <translation>&amp;Notiz zu diesem Ereignis: ändern …</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>&amp;Notiz zu diesem Ereignis …</translation>
    </message>
    <message>
        <source>There is no note on this event.</source>
        <translation>Zu diesem Ereignis gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation>&amp;Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>figure settings</source>
        <translation>Einstellungen der Abbildung</translation>
    </message>
    <message>
        <source>deletion of the note</source>
        <translation>Löschen der Notiz</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>teardown::FigureDialog</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Absolute numbers</source>
        <translation>Absolute Nummern</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>Sequenznummern</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>TCP-Optionen</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>Bare ACKs</source>
        <translation>Bloße ACKs</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Entries of the firewall</source>
        <translation>Einträge der Firewall</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>Einstellungen der Abbildung</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>Lifelines:</source>
        <translation>Lebenslinien:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Gezeigt:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Bildunterschrift:</translation>
    </message>
    <message>
        <source>Title and caption are in:</source>
        <translation>Titel und Unterschrift sind auf:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>those with a note</source>
        <translation>die mit einer Notiz</translation>
    </message>
    <message>
        <source>idle time folded</source>
        <translation>Leerlauf gefaltet</translation>
    </message>
    <message>
        <source>to scale</source>
        <translation>maßstabsgetreu</translation>
    </message>
    <message>
        <source>one row per event</source>
        <translation>eine Zeile je Ereignis</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as the page around it</source>
        <translation>wie die Seite ringsum</translation>
    </message>
    <message>
        <source>as the program speaks</source>
        <translation>wie das Programm spricht</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>B&amp;reite:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>&amp;Numbered arrows:</source>
        <translation>&amp;Nummerierte Pfeile:</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Vergrößerung:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language of the figure:</source>
        <translation>S&amp;prache der Abbildung:</translation>
    </message>
    <message>
        <source>the start; or a time, such as 1.5 s</source>
        <translation>der Anfang; oder eine Zeit, wie 1.5 s</translation>
    </message>
    <message>
        <source>the end; or a time, such as 1 min</source>
        <translation>das Ende; oder eine Zeit, wie 1 min</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>B&amp;is:</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a number and a unit, such as 1.5 s.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie eine Zahl und eine Einheit, wie 1.5 s.</translation>
    </message>
    <message>
        <source>The figure is too high for a preview. Choose a shorter part of the run.</source>
        <translation>Die Abbildung ist für eine Vorschau zu hoch. Wählen Sie einen kürzeren Teil des Laufs.</translation>
    </message>
</context>
<context>
    <name>teardown::FilterNotice</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden (%n): %1</source>
        <translation>
            <numerusform>Verborgen (%n): %1</numerusform>
            <numerusform>Verborgen (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teardown::FirewallPanel</name>
    <message>
        <source>Connections that it remembers</source>
        <translation>Verbindungen, an die sie sich erinnert</translation>
    </message>
    <message>
        <source>The next packet of each end, if it came now</source>
        <translation>Das nächste Paket jeder Seite, wenn es jetzt käme</translation>
    </message>
    <message>
        <source>Rules, the first that matches decides</source>
        <translation>Regeln, die erste passende entscheidet</translation>
    </message>
    <message>
        <source>No firewall stands between the hosts of this scenario.</source>
        <translation>In diesem Szenario steht keine Firewall zwischen den Hosts.</translation>
    </message>
    <message>
        <source>The firewall remembers no connection at this moment.</source>
        <translation>Die Firewall kennt in diesem Moment keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>teardown::ForgeWindow</name>
    <message>
        <source>Forge a segment</source>
        <translation>Ein Segment fälschen</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Vorgefertigt</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Pretends to be</source>
        <translation>Gibt sich aus als</translation>
    </message>
    <message>
        <source>Another source address</source>
        <translation>Andere Quelladresse</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>Bytes an Daten</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>&amp;Timestamps as the connection has them now</source>
        <translation>Zeits&amp;tempel, wie die Verbindung sie jetzt hat</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>&amp;Ready-made</source>
        <translation>&amp;Vorgefertigt</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>&amp;Gesendet von</translation>
    </message>
    <message>
        <source>&amp;Pretends to be</source>
        <translation>Gibt sich &amp;aus als</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Ports: from, to</source>
        <translation>Ports: von, an</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Se&amp;quence number</source>
        <translation>Se&amp;quenznummer</translation>
    </message>
    <message>
        <source>&amp;Acknowledgment number</source>
        <translation>B&amp;estätigungsnummer</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Bytes of data</source>
        <translation>&amp;Bytes an Daten</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>%1 counts from</source>
        <translation>%1 zählt von</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>from the initial number</source>
        <translation>von der Anfangsnummer</translation>
    </message>
    <message>
        <source>from what is expected (RCV.NXT)</source>
        <translation>von dem, was erwartet wird (RCV.NXT)</translation>
    </message>
    <message>
        <source>from what was sent (SND.NXT)</source>
        <translation>von dem, was gesendet ist (SND.NXT)</translation>
    </message>
    <message>
        <source>own numbers</source>
        <translation>eigene Nummern</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 4294967295.</source>
        <translation>Schreiben Sie eine ganze Zahl von 0 bis 4294967295.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 1 or -100.</source>
        <translation>Schreiben Sie eine ganze Zahl, wie 1 oder -100.</translation>
    </message>
    <message>
        <source>The %1 has no connection between these ports to count from.</source>
        <translation>%1 hat zwischen diesen Ports keine Verbindung, von der sich zählen ließe.</translation>
    </message>
    <message>
        <source>Write an IPv4 address, such as 198.51.100.7.</source>
        <translation>Schreiben Sie eine IPv4-Adresse, wie 198.51.100.7.</translation>
    </message>
    <message>
        <source>A field is not right yet.</source>
        <translation>Ein Feld stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Not said while a lesson asks questions.</source>
        <translation>Wird nicht gesagt, solange eine Lektion Fragen stellt.</translation>
    </message>
</context>
<context>
    <name>teardown::HistoryPanel</name>
    <message>
        <source>Lines of history</source>
        <translation>Linien der Geschichte</translation>
    </message>
    <message>
        <source>line of history</source>
        <translation>Linie der Geschichte</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>beginnt bei</translation>
    </message>
    <message>
        <source>What happened with and without your acts. Enter shows a line, F2 renames it.</source>
        <translation>Was mit und ohne Ihre Handlungen geschah. Enter zeigt eine Linie, F2 benennt sie um.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>M marks the moment on the screen. Enter goes to a bookmark, F2 renames it, Delete takes it away.</source>
        <translation>M merkt den gezeigten Zeitpunkt. Enter geht zu einem Lesezeichen, F2 benennt es um, Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>There is no such bookmark. M marks the moment on the screen.</source>
        <translation>Es gibt kein solches Lesezeichen. M merkt den gezeigten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Go to &amp;%1: %2</source>
        <translation>Zu &amp;%1: %2</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>Zu Lesezeichen &amp;%1</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>goes on in the line below</source>
        <translation>geht in der Linie darunter weiter</translation>
    </message>
</context>
<context>
    <name>teardown::HostPanel</name>
    <message>
        <source>What the tools on a host print</source>
        <translation>Was die Werkzeuge auf einem Host ausgeben</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>%1 has nothing that it could show.</source>
        <translation>%1 hat hier nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 ist aus.</translation>
    </message>
</context>
<context>
    <name>teardown::LessonCard</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>&lt;b&gt;Question %1 of %2&lt;/b&gt; at %3</source>
        <translation>&lt;b&gt;Frage %1 von %2&lt;/b&gt; bei %3</translation>
    </message>
    <message>
        <source>The run goes on to this moment and stops there.</source>
        <translation>Der Lauf geht bis zu diesem Zeitpunkt weiter und hält dort an.</translation>
    </message>
    <message>
        <source>You said: %1. Watch what happens.</source>
        <translation>Sie sagten: %1. Sehen Sie, was geschieht.</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Diese Antwort geben</translation>
    </message>
    <message>
        <source>Mark an answer with the mouse or its number, then press Enter.</source>
        <translation>Kreuzen Sie eine Antwort mit der Maus oder ihrer Nummer an und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ That is what happens.</source>
        <translation>✓ Das geschieht.</translation>
    </message>
    <message>
        <source>✗ Something else happens.</source>
        <translation>✗ Es geschieht etwas anderes.</translation>
    </message>
    <message>
        <source>In the run as you changed it this does not come about.</source>
        <translation>In dem Lauf, wie Sie ihn geändert haben, kommt es nicht dazu.</translation>
    </message>
    <message>
        <source>You have changed the run, and what it gives now is not among the answers. It does not count.</source>
        <translation>Sie haben den Lauf geändert, und was er jetzt ergibt, ist nicht unter den Antworten. Es zählt nicht.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>nothing of the kind</source>
        <translation>nichts dergleichen</translation>
    </message>
    <message>
        <source>not what the lesson is about</source>
        <translation>nicht das, worum es in der Lektion geht</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Without your changes: </source>
        <translation>Ohne Ihre Änderungen: </translation>
    </message>
    <message>
        <source>Read the explanation</source>
        <translation>Die Erklärung lesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>teardown::LessonDesk</name>
    <message>
        <source>Clear your progress?</source>
        <translation>Ihren Fortschritt löschen?</translation>
    </message>
    <message>
        <source>The program forgets which questions you have answered and which lessons you have done.</source>
        <translation>Das Programm vergisst, welche Fragen Sie beantwortet und welche Lektionen Sie abgeschlossen haben.</translation>
    </message>
    <message>
        <source>There is no lesson after this one.</source>
        <translation>Nach dieser kommt keine Lektion mehr.</translation>
    </message>
    <message>
        <source>There is no lesson before this one.</source>
        <translation>Vor dieser kommt keine Lektion.</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario.</source>
        <translation>Zu diesem Szenario gibt es keine Lektion.</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Es ist keine Frage offen.</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>Sie wird schon gezeigt.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>Die Frage hat keine solche Antwort.</translation>
    </message>
</context>
<context>
    <name>teardown::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Start the lesson with questions</source>
        <translation>Lektion mit Fragen beginnen</translation>
    </message>
    <message>
        <source>Only show the explanation</source>
        <translation>Nur die Erklärung zeigen</translation>
    </message>
    <message>
        <source>Take the lesson again</source>
        <translation>Lektion wiederholen</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>Nächste Lektion: %1</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario. It runs freely: play it, break it, ask why.</source>
        <translation>Zu diesem Szenario gibt es keine Lektion. Es läuft frei: Spielen Sie es ab, machen Sie etwas kaputt, fragen Sie warum.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message numerus="yes">
        <source>The lesson stops %n time(s) before something decisive and asks what comes next.</source>
        <translation>
            <numerusform>Die Lektion hält %n-mal vor etwas Entscheidendem an und fragt, was als Nächstes kommt.</numerusform>
            <numerusform>Die Lektion hält %n-mal vor etwas Entscheidendem an und fragt, was als Nächstes kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ nicht so</translation>
    </message>
    <message>
        <source>did not count</source>
        <translation>zählte nicht</translation>
    </message>
    <message>
        <source>%1 of %2 answers were right.</source>
        <translation>%1 von %2 Antworten waren richtig.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
</context>
<context>
    <name>teardown::LibraryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>Szenarien suchen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>✓ lesson done, %1 of %2 right</source>
        <translation>✓ Lektion abgeschlossen, %1 von %2 richtig</translation>
    </message>
    <message>
        <source>◦ lesson begun, %1 of %2 right so far</source>
        <translation>◦ Lektion begonnen, bisher %1 von %2 richtig</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Weiterlernen</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier anfangen</translation>
    </message>
</context>
<context>
    <name>teardown::LineField</name>
    <message>
        <source>Something must stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>“%1” is no time; write a number and a unit, such as 1.5 s.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie eine Zahl und eine Einheit, wie 1.5 s.</translation>
    </message>
</context>
<context>
    <name>teardown::ListingPanel</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
</context>
<context>
    <name>teardown::MainWindow</name>
    <message>
        <source>⚡ Break it</source>
        <translation>⚡ Kaputt machen</translation>
    </message>
    <message>
        <source>Everything that you can do to the hosts and the cables now</source>
        <translation>Alles, was Sie mit den Hosts und Kabeln jetzt tun können</translation>
    </message>
    <message>
        <source>Show or fold away “%1” (%2)</source>
        <translation>„%1“ zeigen oder einklappen (%2)</translation>
    </message>
    <message>
        <source>Show or fold away “%1”</source>
        <translation>„%1“ zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>&amp;Break something</source>
        <translation>Etwas &amp;kaputt machen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The engine broke a rule of its own and stopped here: %1. Please save the run and report it.</source>
        <translation>Die Engine hat eine ihrer eigenen Regeln verletzt und hier angehalten: %1. Bitte speichern Sie den Lauf und melden Sie das.</translation>
    </message>
    <message>
        <source>skipping idle time</source>
        <translation>überspringt Leerlauf</translation>
    </message>
    <message>
        <source>playing at %1</source>
        <translation>spielt mit %1</translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>eine Frage wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>nothing more will happen unless you act</source>
        <translation>nichts geschieht mehr, wenn Sie nichts tun</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1[*] — TCP Teardown Explorer</source>
        <translation>%1[*] — TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ein Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown);;All files (*)</source>
        <translation>Szenarien (*.teardown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Den Lauf speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>Szenarien (*.teardown)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save what you did?</source>
        <translation>Speichern, was Sie getan haben?</translation>
    </message>
    <message>
        <source>You changed “%1”. Its run can be saved and seen again exactly.</source>
        <translation>Sie haben „%1“ geändert. Der Lauf lässt sich speichern und genau so wieder ansehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Break it:&lt;/b&gt; right-click a host or a cable, or press &lt;b&gt;K&lt;/b&gt; to kill the server&apos;s process. &amp;nbsp; &lt;b&gt;Time:&lt;/b&gt; &lt;b&gt;Space&lt;/b&gt; plays and stops, &lt;b&gt;.&lt;/b&gt; and &lt;b&gt;,&lt;/b&gt; step. &amp;nbsp; &lt;b&gt;Why?&lt;/b&gt; Click an arrow and read the causes on the right, or press &lt;b&gt;W&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Kaputt machen:&lt;/b&gt; Klicken Sie mit der rechten Maustaste auf einen Host oder ein Kabel, oder drücken Sie &lt;b&gt;K&lt;/b&gt;, um den Prozess des Servers gewaltsam zu beenden. &amp;nbsp; &lt;b&gt;Zeit:&lt;/b&gt; &lt;b&gt;Leertaste&lt;/b&gt; spielt ab und hält an, &lt;b&gt;.&lt;/b&gt; und &lt;b&gt;,&lt;/b&gt; gehen schrittweise. &amp;nbsp; &lt;b&gt;Warum?&lt;/b&gt; Klicken Sie auf einen Pfeil und lesen Sie rechts die Ursachen, oder drücken Sie &lt;b&gt;W&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>About TCP Teardown Explorer</source>
        <translation>Über TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;See how TCP connections end, and break them. Every segment comes from a simulated kernel that is checked against recordings of a real one.&lt;p&gt;Licence: GPL-3.0-or-later</source>
        <translation>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;Sehen Sie, wie TCP-Verbindungen enden, und machen Sie sie kaputt. Jedes Segment kommt aus einem simulierten Kernel, der gegen Aufzeichnungen eines echten geprüft ist.&lt;p&gt;Lizenz: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scenario has no variants.</source>
        <translation>Dieses Szenario hat keine Varianten.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lines of history and bookmarks</source>
        <translation>Linien der Geschichte und Lesezeichen</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>You acted on the run, so it does not follow any more. “Run it” begins it again.</source>
        <translation>Sie haben in den Lauf eingegriffen, also folgt er nicht mehr. „Laufen lassen“ beginnt ihn neu.</translation>
    </message>
    <message>
        <source>This run is too long to follow each change. “Run it” begins it again.</source>
        <translation>Dieser Lauf ist zu lang, um jeder Änderung zu folgen. „Laufen lassen“ beginnt ihn neu.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Einen Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Zule&amp;tzt geöffnet</translation>
    </message>
    <message>
        <source>The files that were opened last, newest first</source>
        <translation>Die zuletzt geöffneten Dateien, die neueste zuerst</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is taken out of the list.</source>
        <translation>%1 gibt es nicht mehr. Die Datei ist aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>teardown::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
</context>
<context>
    <name>teardown::Minimap</name>
    <message>
        <source>The whole run; click to go there</source>
        <translation>Der ganze Lauf; ein Klick führt dorthin</translation>
    </message>
    <message>
        <source>Map of the whole run</source>
        <translation>Karte des ganzen Laufs</translation>
    </message>
    <message>
        <source>The diagram shows %1 to %2 of %3.</source>
        <translation>Das Diagramm zeigt %1 bis %2 von %3.</translation>
    </message>
</context>
<context>
    <name>teardown::NoteDialog</name>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>Notiz zu einem Ereignis</translation>
    </message>
    <message>
        <source>where there is room</source>
        <translation>wo Platz ist</translation>
    </message>
    <message>
        <source>left of the lifelines</source>
        <translation>links der Lebenslinien</translation>
    </message>
    <message>
        <source>right of the lifelines</source>
        <translation>rechts der Lebenslinien</translation>
    </message>
    <message>
        <source>Event:</source>
        <translation>Ereignis:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Worte:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ort:</translation>
    </message>
</context>
<context>
    <name>teardown::NumberField</name>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What it counts from</source>
        <translation>Wovon es zählt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>teardown::Outline</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>Teile des Szenarios</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>Weg und Kabel</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Was herauskommen muss</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>teardown::ProgramField</name>
    <message>
        <source>Change a program</source>
        <translation>Ein Programm ändern</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ Line %1: %2</source>
        <translation>⚠ Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>teardown::Progress</name>
    <message>
        <source>Your progress in %1 cannot be read: %2</source>
        <translation>Ihr Fortschritt in %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file with your progress is damaged. It is kept as %1, and a new one begins.</source>
        <translation>Die Datei mit Ihrem Fortschritt ist beschädigt. Sie bleibt als %1 erhalten, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>The file with your progress, %1, is damaged.</source>
        <translation>Die Datei mit Ihrem Fortschritt, %1, ist beschädigt.</translation>
    </message>
    <message>
        <source>Your progress cannot be kept in %1: %2</source>
        <translation>Ihr Fortschritt kann nicht in %1 aufbewahrt werden: %2</translation>
    </message>
</context>
<context>
    <name>teardown::QuestionBar</name>
    <message>
        <source>Put away (Escape)</source>
        <translation>Wegräumen (Escape)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
</context>
<context>
    <name>teardown::RuleEditor</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>What the firewall does with what the chosen rule matches</source>
        <translation>Was die Firewall mit dem tut, worauf die gewählte Regel passt</translation>
    </message>
    <message>
        <source>The firewall does without the chosen rule (Del)</source>
        <translation>Die Firewall kommt ohne die gewählte Regel aus (Entf)</translation>
    </message>
    <message>
        <source>Choose a rule to change it while the run goes on.</source>
        <translation>Wählen Sie eine Regel, um sie zu ändern, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>This says what happens to the rest. It can be changed, not taken away.</source>
        <translation>Hier steht, was mit dem Rest geschieht. Das lässt sich ändern, nicht entfernen.</translation>
    </message>
    <message>
        <source>Holds for what reaches the firewall from now on; what it remembers stays.</source>
        <translation>Gilt für alles, was die Firewall von jetzt an erreicht; was sie sich gemerkt hat, bleibt.</translation>
    </message>
</context>
<context>
    <name>teardown::RunUntilBar</name>
    <message>
        <source>FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO</source>
        <translation>FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>Laufen &amp;bis</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>teardown::ScenarioEditor</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Dort&amp;hin</translation>
    </message>
    <message>
        <source>%1[*] — edit the scenario</source>
        <translation>%1[*] — Szenario bearbeiten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>It cannot run yet: %1</source>
        <translation>Es kann noch nicht laufen: %1</translation>
    </message>
    <message>
        <source>Run the scenario as it is now in the main window</source>
        <translation>Das Szenario, wie es jetzt ist, im Hauptfenster laufen lassen</translation>
    </message>
    <message>
        <source>✓ It can run.</source>
        <translation>✓ Es kann laufen.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ %1. The forms wait until the text can be read.</source>
        <translation>⚠ %1. Die Formulare warten, bis der Text lesbar ist.</translation>
    </message>
    <message>
        <source>the scenario itself</source>
        <translation>das Szenario selbst</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Den Text ändern</translation>
    </message>
    <message>
        <source>Fill in what came out</source>
        <translation>Ausfüllen, was herauskam</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Einen Teil entfernen</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Einen Teil verschieben</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>Szenarien (*.teardown)</translation>
    </message>
    <message>
        <source>The scenario is not saved</source>
        <translation>Das Szenario ist nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1. It cannot run yet.</source>
        <translation>Gespeichert: %1. Es kann noch nicht laufen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the scenario?</source>
        <translation>Das Szenario speichern?</translation>
    </message>
    <message>
        <source>You changed “%1” and did not save it.</source>
        <translation>Sie haben „%1“ geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>&amp;Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>&amp;Programm hinzufügen</translation>
    </message>
    <message>
        <source>On the %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>The scenario itself or one of its variants runs in the main window</source>
        <translation>Das Szenario selbst oder eine seiner Varianten läuft im Hauptfenster</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Ein Programm hinzufügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the scenario to its file</source>
        <translation>Das Szenario in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write the scenario to another file</source>
        <translation>Das Szenario in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close the editor; the run goes on</source>
        <translation>Den Editor schließen; der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>&amp;Variante hinzufügen</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>Dasselbe mit einer Änderung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take away the program, step or variant that is chosen</source>
        <translation>Das gewählte Programm, den Schritt oder die Variante wegnehmen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Put it before the one above</source>
        <translation>Vor das darüber setzen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Put it behind the one below</source>
        <translation>Hinter das darunter setzen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>▶ &amp;Run it</source>
        <translation>▶ &amp;Laufen lassen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Run a&amp;long</source>
        <translation>Mit&amp;laufen</translation>
    </message>
    <message>
        <source>The main window runs every change at once, and stays at its moment</source>
        <translation>Das Hauptfenster lässt jede Änderung sofort laufen und bleibt bei seinem Zeitpunkt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe</translation>
    </message>
    <message>
        <source>To the &amp;parts</source>
        <translation>Zu den &amp;Teilen</translation>
    </message>
    <message>
        <source>The list of parts on the left</source>
        <translation>Die Liste der Teile links</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>Zum Te&amp;xt</translation>
    </message>
    <message>
        <source>The scenario as text on the right</source>
        <translation>Das Szenario als Text rechts</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>To what is &amp;wrong</source>
        <translation>Zum &amp;Fehler</translation>
    </message>
    <message>
        <source>The field or the line that cannot be read</source>
        <translation>Das Feld oder die Zeile, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>A server that listens, and a client that writes and waits. Add a step to break it.</source>
        <translation>Ein Server, der lauscht, und ein Client, der schreibt und wartet. Fügen Sie einen Schritt hinzu, um es kaputt zu machen.</translation>
    </message>
    <message>
        <source>What you did stands among the steps. Variants and comments of the file are left out.</source>
        <translation>Was Sie getan haben, steht unter den Schritten. Varianten und Kommentare der Datei sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>teardown::ScrubBar</name>
    <message>
        <source>Position in the run</source>
        <translation>Stelle im Lauf</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Home and End to the ends.</source>
        <translation>Links und Rechts gehen von Ereignis zu Ereignis, Pos1 und Ende zu den Enden.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>%1: points: %2, the last at %3 with %4.</source>
        <translation>%1: Punkte: %2, der letzte bei %3 mit %4.</translation>
    </message>
    <message>
        <source>The chart is empty at this moment.</source>
        <translation>Die Kurve ist zu diesem Zeitpunkt leer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>teardown::SegmentPanel</name>
    <message>
        <source>Header fields of the selected packet</source>
        <translation>Kopffelder des ausgewählten Pakets</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Bytes of the selected packet</source>
        <translation>Bytes des ausgewählten Pakets</translation>
    </message>
    <message>
        <source>Select an arrow, or a row of the table that is about a packet.</source>
        <translation>Wählen Sie einen Pfeil oder eine Tabellenzeile, die von einem Paket handelt.</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paket %1: %2</translation>
    </message>
</context>
<context>
    <name>teardown::SettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 has nothing like it</source>
        <translation>%1 hat nichts dergleichen</translation>
    </message>
    <message>
        <source>compiled into %1</source>
        <translation>in %1 fest eingebaut</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zur Voreinstellung, %1</translation>
    </message>
</context>
<context>
    <name>teardown::SettingTable</name>
    <message>
        <source>Search the kernel settings</source>
        <translation>Die Kernel-Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings: a name, or a word of what they do</source>
        <translation>Einstellungen suchen: ein Name oder ein Wort dessen, was sie tun</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gesetzt auf</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::ShortcutWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was er tut</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Event before, next event</source>
        <translation>Ereignis davor, nächstes Ereignis</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Es auswählen</translation>
    </message>
    <message>
        <source>Cause, effect</source>
        <translation>Ursache, Wirkung</translation>
    </message>
    <message>
        <source>Select what led to the selected event, or what it led to</source>
        <translation>Auswählen, was zum gewählten Ereignis geführt hat oder wozu es geführt hat</translation>
    </message>
    <message>
        <source>First and last event</source>
        <translation>Erstes und letztes Ereignis</translation>
    </message>
    <message>
        <source>Go there in time</source>
        <translation>In der Zeit dorthin gehen</translation>
    </message>
    <message>
        <source>The moment becomes that of the selected event</source>
        <translation>Der Zeitpunkt wird der des gewählten Ereignisses</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>Die Auswahl aufheben</translation>
    </message>
    <message>
        <source>In a presentation, with a clicker</source>
        <translation>In einer Vorführung, mit einem Presenter</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Show one more event</source>
        <translation>Ein Ereignis mehr zeigen</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Ereignis davor</translation>
    </message>
    <message>
        <source>Take the last event away</source>
        <translation>Das letzte Ereignis wegnehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
</context>
<context>
    <name>teardown::StageHead</name>
    <message>
        <source>Machines and their states</source>
        <translation>Maschinen und ihre Zustände</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>teardown::StateMachineView</name>
    <message>
        <source>State machine of both ends</source>
        <translation>Zustandsautomat beider Seiten</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 (taken: %2)</source>
        <translation>%1 (genommen: %2)</translation>
    </message>
</context>
<context>
    <name>teardown::StoryPanel</name>
    <message>
        <source>What is happening</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Chain of causes, the last effect first</source>
        <translation>Kette der Ursachen, die letzte Wirkung zuerst</translation>
    </message>
    <message>
        <source>Select an arrow, a state or a row of the table, or press W.</source>
        <translation>Wählen Sie einen Pfeil, einen Zustand oder eine Tabellenzeile, oder drücken Sie W.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>Warum „%1“?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The chain goes on. Select its last event to see what led to that.</source>
        <translation>Die Kette geht weiter. Wählen Sie ihr letztes Ereignis, um zu sehen, was dazu führte.</translation>
    </message>
</context>
<context>
    <name>teardown::TableForm</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove number %1 of “%2”</source>
        <translation>Nummer %1 von „%2“ entfernen</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::TcpdumpPanel</name>
    <message>
        <source>What tcpdump prints</source>
        <translation>Was tcpdump ausgibt</translation>
    </message>
    <message>
        <source>Capture point</source>
        <translation>Mitschnittpunkt</translation>
    </message>
    <message>
        <source>Where tcpdump runs: it sees what leaves and enters there</source>
        <translation>Wo tcpdump läuft: Es sieht, was dort abgeht und ankommt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>classic, as in books</source>
        <translation>klassisch, wie in Büchern</translation>
    </message>
    <message>
        <source>absolute numbers</source>
        <translation>absolute Nummern</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire (tcpdump -S)</source>
        <translation>Sequenznummern, wie sie auf der Leitung stehen (tcpdump -S)</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of hosts instead of addresses</source>
        <translation>Namen der Hosts statt Adressen</translation>
    </message>
    <message>
        <source>only TCP</source>
        <translation>nur TCP</translation>
    </message>
    <message>
        <source>Leave out ARP and ICMP (the filter “tcp”)</source>
        <translation>ARP und ICMP weglassen (der Filter „tcp“)</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1, nur %2</translation>
    </message>
</context>
<context>
    <name>teardown::TextView</name>
    <message>
        <source>The scenario as text</source>
        <translation>Das Szenario als Text</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>teardown::ThingCard</name>
    <message>
        <source>Show in “%1”</source>
        <translation>In „%1“ zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>teardown::TopologyStrip</name>
    <message>
        <source>Machines and cables</source>
        <translation>Maschinen und Kabel</translation>
    </message>
    <message>
        <source>The arrow keys walk through machines, processes and cables. Enter opens one.</source>
        <translation>Die Pfeiltasten gehen durch Maschinen, Prozesse und Kabel. Enter öffnet eines.</translation>
    </message>
</context>
<context>
    <name>teardown::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Simulated seconds for each second on the clock</source>
        <translation>Simulierte Sekunden je Sekunde auf der Uhr</translation>
    </message>
    <message>
        <source>Line of history</source>
        <translation>Linie der Geschichte</translation>
    </message>
    <message>
        <source>Lines of history: what happened with and without your acts</source>
        <translation>Linien der Geschichte: was mit und ohne Ihre Handlungen geschah</translation>
    </message>
    <message>
        <source>There is one line of history. Do something, and the one without it stays here.</source>
        <translation>Es gibt eine Linie der Geschichte. Tun Sie etwas, und die ohne Ihre Tat bleibt hier.</translation>
    </message>
</context>
<context>
    <name>teardown::TuningPanel</name>
    <message>
        <source>Host to tune</source>
        <translation>Host, der eingestellt wird</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>Wessen Einstellungen dies sind</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>✓ %1 Effect: %2.</source>
        <translation>✓ %1 Wirkung: %2.</translation>
    </message>
</context>
<context>
    <name>teardown::TwoDiagrams</name>
    <message>
        <source>Two runs side by side; the list below tells where they differ</source>
        <translation>Zwei Läufe nebeneinander; die Liste darunter sagt, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>erster Unterschied</translation>
    </message>
</context>
<context>
    <name>teardown::ValueField</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>A time with its unit: ns, us, ms, s, min or h. For example 1.5 s.</source>
        <translation>Eine Zeit mit Einheit: ns, us, ms, s, min oder h. Zum Beispiel 1.5 s.</translation>
    </message>
    <message>
        <source>Letters of the flags: S SYN, F FIN, R RST, P PSH, A ACK, U URG. For example SA.</source>
        <translation>Buchstaben der Flags: S SYN, F FIN, R RST, P PSH, A ACK, U URG. Zum Beispiel SA.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Words with commas between them: %1.</source>
        <translation>Wörter mit Kommas dazwischen: %1.</translation>
    </message>
    <message>
        <source>How many, or the flags of each with commas between them, such as S, A, PA.</source>
        <translation>Wie viele, oder die Flags eines jeden mit Kommas dazwischen, wie S, A, PA.</translation>
    </message>
    <message>
        <source>A number, the name of an error such as EPIPE, “killed”, or “blocks”.</source>
        <translation>Eine Zahl, der Name eines Fehlers wie EPIPE, „killed“ oder „blocks“.</translation>
    </message>
    <message>
        <source>A whole number, and what it counts from.</source>
        <translation>Eine ganze Zahl, und wovon sie zählt.</translation>
    </message>
</context>
<context>
    <name>teardown::VariantBar</name>
    <message>
        <source>Variant of the scenario</source>
        <translation>Variante des Szenarios</translation>
    </message>
    <message>
        <source>The same scenario with something changed; the run begins again</source>
        <translation>Dasselbe Szenario mit einer Änderung; der Lauf beginnt neu</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variante</translation>
    </message>
    <message>
        <source>The scenario itself</source>
        <translation>Das Szenario selbst</translation>
    </message>
</context>
<context>
    <name>teardown::WaitingPanel</name>
    <message>
        <source>What everything waits for, and who will notice</source>
        <translation>Worauf alles wartet, und wer es merkt</translation>
    </message>
</context>
</TS>
