<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>todas las tramas</translation>
    </message>
    <message>
        <source>IP packets</source>
        <translation>paquetes IP</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>segments with only %1</source>
        <translation>segmentos solo con %1</translation>
    </message>
    <message>
        <source>segments with %1</source>
        <translation>segmentos con %1</translation>
    </message>
    <message>
        <source>all but plain %1</source>
        <translation>todo menos %1 a secas</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>%1 del puerto %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 de al menos %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2 towards the server</source>
        <translation>%1 en %2 hacia el servidor</translation>
    </message>
    <message>
        <source>%1 on %2 towards the client</source>
        <translation>%1 en %2 hacia el cliente</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (una vez)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>route</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>prohibit route</source>
        <translation>ruta prohibit</translation>
    </message>
    <message>
        <source>blackhole route</source>
        <translation>ruta blackhole</translation>
    </message>
    <message>
        <source>unreachable route</source>
        <translation>ruta unreachable</translation>
    </message>
    <message>
        <source>segment without flags</source>
        <translation>segmento sin indicadores</translation>
    </message>
    <message>
        <source>Kill the process %1</source>
        <translation>Matar el proceso %1</translation>
    </message>
    <message>
        <source>Stop the process %1 (SIGSTOP)</source>
        <translation>Detener el proceso %1 (SIGSTOP)</translation>
    </message>
    <message>
        <source>Let the process %1 go on (SIGCONT)</source>
        <translation>Reanudar el proceso %1 (SIGCONT)</translation>
    </message>
    <message>
        <source>Start the process %1</source>
        <translation>Arrancar el proceso %1</translation>
    </message>
    <message>
        <source>Cut the power of the %1</source>
        <translation>Cortar la corriente de %1</translation>
    </message>
    <message>
        <source>Switch the %1 on</source>
        <translation>Encender %1</translation>
    </message>
    <message>
        <source>Shut the %1 down</source>
        <translation>Apagar %1 con orden</translation>
    </message>
    <message>
        <source>Plug in %1 of the %2</source>
        <translation>Enchufar %1 de %2</translation>
    </message>
    <message>
        <source>Unplug %1 of the %2</source>
        <translation>Desenchufar %1 de %2</translation>
    </message>
    <message>
        <source>Set %1 of the %2 up</source>
        <translation>Activar %1 de %2</translation>
    </message>
    <message>
        <source>Set %1 of the %2 down</source>
        <translation>Desactivar %1 de %2</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Delay %1 by %2</source>
        <translation>Retrasar %1 en %2</translation>
    </message>
    <message>
        <source>Double %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>End the rule %1</source>
        <translation>Terminar la regla %1</translation>
    </message>
    <message>
        <source>Turn the cable %1 into a black hole</source>
        <translation>Convertir el cable %1 en un agujero negro</translation>
    </message>
    <message>
        <source>End the black hole on the cable %1</source>
        <translation>Terminar el agujero negro del cable %1</translation>
    </message>
    <message>
        <source>Set the cable %1 to %2 delay and %3 loss</source>
        <translation>Poner el cable %1 a %2 de retardo y %3 de pérdida</translation>
    </message>
    <message>
        <source>Take this packet off its cable</source>
        <translation>Quitar este paquete de su cable</translation>
    </message>
    <message>
        <source>Set %1 of the %2 to %3</source>
        <translation>Poner %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Add a %1 to %2 on the %3</source>
        <translation>Añadir en %3: %1 hacia %2</translation>
    </message>
    <message>
        <source>Delete the route to %1 on the %2</source>
        <translation>Borrar en %2 la ruta hacia %1</translation>
    </message>
    <message>
        <source>Replace the route to %1 on the %2 by a %3</source>
        <translation>Sustituir en %2 la ruta hacia %1 por: %3</translation>
    </message>
    <message>
        <source>Fix the hardware address of %1 on the %2</source>
        <translation>Fijar en %2 la dirección física de %1</translation>
    </message>
    <message>
        <source>Change the firewall rules of the %1</source>
        <translation>Cambiar las reglas de cortafuegos de %1</translation>
    </message>
    <message>
        <source>Make the %1 forget all connections</source>
        <translation>Hacer que %1 olvide todas las conexiones</translation>
    </message>
    <message>
        <source>Forge a segment (%1) from the %2 to the %3</source>
        <translation>Falsificar un segmento (%1) de %2 para %3</translation>
    </message>
    <message>
        <source>Let %1 call %2</source>
        <translation>Hacer que %1 llame a %2</translation>
    </message>
    <message>
        <source>You killed the process `%1`.</source>
        <translation>Usted mató el proceso `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` is killed.</source>
        <translation>Se mata el proceso `%1`.</translation>
    </message>
    <message>
        <source>You stopped the process `%1`.</source>
        <translation>Usted detuvo el proceso `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` is stopped.</source>
        <translation>Se detiene el proceso `%1`.</translation>
    </message>
    <message>
        <source>You let the process `%1` go on.</source>
        <translation>Usted reanudó el proceso `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` goes on.</source>
        <translation>El proceso `%1` continúa.</translation>
    </message>
    <message>
        <source>You started the process `%1`.</source>
        <translation>Usted arrancó el proceso `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` is started.</source>
        <translation>Se arranca el proceso `%1`.</translation>
    </message>
    <message>
        <source>You cut the power of the %1.</source>
        <translation>Usted cortó la corriente de %1.</translation>
    </message>
    <message>
        <source>The %1 loses its power.</source>
        <translation>%1 se queda sin corriente.</translation>
    </message>
    <message>
        <source>You switched the %1 on.</source>
        <translation>Usted encendió %1.</translation>
    </message>
    <message>
        <source>The %1 starts again.</source>
        <translation>%1 vuelve a arrancar.</translation>
    </message>
    <message>
        <source>You shut the %1 down.</source>
        <translation>Usted apagó %1 con orden.</translation>
    </message>
    <message>
        <source>The operator shuts the %1 down.</source>
        <translation>El operador apaga %1 con orden.</translation>
    </message>
    <message>
        <source>You plugged in `%1` of the %2.</source>
        <translation>Usted enchufó el cable en `%1` de %2.</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is plugged in.</source>
        <translation>Se enchufa el cable en `%1` de %2.</translation>
    </message>
    <message>
        <source>You unplugged `%1` of the %2.</source>
        <translation>Usted desenchufó el cable en `%1` de %2.</translation>
    </message>
    <message>
        <source>The cable at `%1` of the %2 is pulled out.</source>
        <translation>Se desenchufa el cable en `%1` de %2.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 up.</source>
        <translation>Usted activó `%1` de %2.</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set up.</source>
        <translation>Se activa la interfaz `%1` de %2.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 down.</source>
        <translation>Usted desactivó `%1` de %2.</translation>
    </message>
    <message>
        <source>The interface `%1` of the %2 is set down.</source>
        <translation>Se desactiva la interfaz `%1` de %2.</translation>
    </message>
    <message>
        <source>You set a rule that drops %1.</source>
        <translation>Usted puso una regla que descarta: %1.</translation>
    </message>
    <message>
        <source>From now on a rule drops %1.</source>
        <translation>Desde ahora una regla descarta: %1.</translation>
    </message>
    <message>
        <source>You set a rule that delays %1 by %2.</source>
        <translation>Usted puso una regla que retrasa en %2: %1.</translation>
    </message>
    <message>
        <source>From now on a rule delays %1 by %2.</source>
        <translation>Desde ahora una regla retrasa en %2: %1.</translation>
    </message>
    <message>
        <source>You set a rule that doubles %1.</source>
        <translation>Usted puso una regla que duplica: %1.</translation>
    </message>
    <message>
        <source>From now on a rule doubles %1.</source>
        <translation>Desde ahora una regla duplica: %1.</translation>
    </message>
    <message>
        <source>You ended the rule `%1`.</source>
        <translation>Usted terminó la regla `%1`.</translation>
    </message>
    <message>
        <source>The rule `%1` ends.</source>
        <translation>La regla `%1` termina.</translation>
    </message>
    <message>
        <source>You turned the cable %1 into a black hole: it swallows every packet and tells nobody.</source>
        <translation>Usted convirtió el cable %1 en un agujero negro: se traga todos los paquetes y no avisa a nadie.</translation>
    </message>
    <message>
        <source>From now on the cable %1 is a black hole: it swallows every packet and tells nobody.</source>
        <translation>Desde ahora el cable %1 es un agujero negro: se traga todos los paquetes y no avisa a nadie.</translation>
    </message>
    <message>
        <source>You ended the black hole on the cable %1.</source>
        <translation>Usted terminó el agujero negro del cable %1.</translation>
    </message>
    <message>
        <source>The black hole on the cable %1 ends.</source>
        <translation>El agujero negro del cable %1 termina.</translation>
    </message>
    <message>
        <source>You set the cable %1 to %2 delay and %3 loss.</source>
        <translation>Usted puso el cable %1 a %2 de retardo y %3 de pérdida.</translation>
    </message>
    <message>
        <source>From now on the cable %1 has %2 delay and %3 loss.</source>
        <translation>Desde ahora el cable %1 tiene %2 de retardo y %3 de pérdida.</translation>
    </message>
    <message>
        <source>You took a packet off its cable.</source>
        <translation>Usted quitó un paquete de su cable.</translation>
    </message>
    <message>
        <source>A packet is taken off its cable.</source>
        <translation>Se quita un paquete de su cable.</translation>
    </message>
    <message>
        <source>You set `%1` of the %2 to %3.</source>
        <translation>Usted puso `%1` de %2 a %3.</translation>
    </message>
    <message>
        <source>The operator sets `%1` of the %2 to %3.</source>
        <translation>El operador pone `%1` de %2 a %3.</translation>
    </message>
    <message>
        <source>You deleted the route to `%1` on the %2.</source>
        <translation>Usted borró en %2 la ruta hacia `%1`.</translation>
    </message>
    <message>
        <source>The operator deletes the route to `%1` on the %2.</source>
        <translation>El operador borra en %2 la ruta hacia `%1`.</translation>
    </message>
    <message>
        <source>You set a %1 to `%2` on the %3.</source>
        <translation>Usted puso en %3: %1 hacia `%2`.</translation>
    </message>
    <message>
        <source>The operator sets a %1 to `%2` on the %3.</source>
        <translation>El operador pone en %3: %1 hacia `%2`.</translation>
    </message>
    <message>
        <source>You emptied the neighbour cache of the %1.</source>
        <translation>Usted vació la caché de vecinos de %1.</translation>
    </message>
    <message>
        <source>The neighbour cache of the %1 is emptied.</source>
        <translation>Se vacía la caché de vecinos de %1.</translation>
    </message>
    <message>
        <source>You fixed the hardware address of `%1` on the %2.</source>
        <translation>Usted fijó en %2 la dirección física de `%1`.</translation>
    </message>
    <message>
        <source>The hardware address of `%1` is fixed on the %2.</source>
        <translation>Se fija en %2 la dirección física de `%1`.</translation>
    </message>
    <message>
        <source>You made the %1 forget all connections.</source>
        <translation>Usted hizo que %1 olvidara todas las conexiones.</translation>
    </message>
    <message>
        <source>The %1 is made to forget all connections.</source>
        <translation>Se hace que %1 olvide todas las conexiones.</translation>
    </message>
    <message>
        <source>You forged a segment (%1) that pretends to come from the %2.</source>
        <translation>Usted falsificó un segmento (%1) que finge venir de %2.</translation>
    </message>
    <message>
        <source>Somebody forges a segment (%1) that pretends to come from the %2.</source>
        <translation>Alguien falsifica un segmento (%1) que finge venir de %2.</translation>
    </message>
    <message>
        <source>You made the process `%1` call `%2`.</source>
        <translation>Usted hizo que el proceso `%1` llamara a `%2`.</translation>
    </message>
    <message>
        <source>The process `%1` is made to call `%2`.</source>
        <translation>Se hace que el proceso `%1` llame a `%2`.</translation>
    </message>
    <message>
        <source>%1 (one in %2)</source>
        <translation>%1 (uno de cada %2)</translation>
    </message>
    <message>
        <source>Corrupt %1</source>
        <translation>Corromper %1</translation>
    </message>
    <message>
        <source>Hold this packet up for %1</source>
        <translation>Retener este paquete durante %1</translation>
    </message>
    <message>
        <source>Duplicate this packet</source>
        <translation>Duplicar este paquete</translation>
    </message>
    <message>
        <source>Corrupt the IP header of this packet</source>
        <translation>Corromper la cabecera IP de este paquete</translation>
    </message>
    <message>
        <source>Corrupt the TCP header of this packet</source>
        <translation>Corromper la cabecera TCP de este paquete</translation>
    </message>
    <message>
        <source>Corrupt this packet</source>
        <translation>Corromper este paquete</translation>
    </message>
    <message>
        <source>You set a rule that corrupts %1.</source>
        <translation>Usted puso una regla que corrompe: %1.</translation>
    </message>
    <message>
        <source>From now on a rule corrupts %1.</source>
        <translation>Desde ahora una regla corrompe: %1.</translation>
    </message>
    <message>
        <source>You held a packet up for %1.</source>
        <translation>Usted retuvo un paquete durante %1.</translation>
    </message>
    <message>
        <source>A packet is held up for %1.</source>
        <translation>Se retiene un paquete durante %1.</translation>
    </message>
    <message>
        <source>You duplicated a packet on its cable.</source>
        <translation>Usted duplicó un paquete en su cable.</translation>
    </message>
    <message>
        <source>A packet is duplicated on its cable.</source>
        <translation>Se duplica un paquete en su cable.</translation>
    </message>
    <message>
        <source>You changed a bit of a packet on its cable.</source>
        <translation>Usted cambió un bit de un paquete en su cable.</translation>
    </message>
    <message>
        <source>A bit of a packet changes on its cable.</source>
        <translation>Cambia un bit de un paquete en su cable.</translation>
    </message>
    <message>
        <source>%1 on the cable %2</source>
        <translation>%1 en el cable %2</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the server</source>
        <translation>%1 en el cable %2 hacia el servidor</translation>
    </message>
    <message>
        <source>%1 on the cable %2 towards the client</source>
        <translation>%1 en el cable %2 hacia el cliente</translation>
    </message>
    <message>
        <source>Kill the process</source>
        <translation>Matar el proceso</translation>
    </message>
    <message>
        <source>Stop the process (SIGSTOP)</source>
        <translation>Detener el proceso (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start the process</source>
        <translation>Arrancar el proceso</translation>
    </message>
    <message>
        <source>Empty the ARP cache of the %1</source>
        <translation>Vaciar la caché ARP de %1</translation>
    </message>
    <message>
        <source>Let the process call %1</source>
        <translation>Hacer que el proceso llame a %1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>se descarta</translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>You changed the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>Usted cambió las reglas de cortafuegos de %1: ahora su número es %2, y lo que no encaja en ninguna %3.</translation>
    </message>
    <message>
        <source>The operator changes the firewall rules of the %1: their number is %2 now, and what none of them matches %3.</source>
        <translation>El operador cambia las reglas de cortafuegos de %1: ahora su número es %2, y lo que no encaja en ninguna %3.</translation>
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
        <translation>cola de envío</translation>
    </message>
    <message>
        <source>%1 sent and not acknowledged, %2 not sent yet, of %3. The other end takes %4.</source>
        <translation>%1 enviados y sin confirmar, %2 aún sin enviar, de %3. El otro extremo acepta %4.</translation>
    </message>
    <message>
        <source>receive queue</source>
        <translation>cola de recepción</translation>
    </message>
    <message>
        <source>%1 not read by the program, of %2. %3 are offered to the other end.</source>
        <translation>%1 que el programa no ha leído, de %2. Al otro extremo se le ofrecen %3.</translation>
    </message>
    <message>
        <source>accept queue</source>
        <translation>cola de accept</translation>
    </message>
    <message>
        <source>%1 connections wait for accept(), the backlog is %2.</source>
        <translation>%1 conexiones esperan a accept(), el backlog es %2.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5 s</source>
        <translation>%1: tramas %2, segmentos TCP %3, conexiones %4, %5 s</translation>
    </message>
    <message>
        <source>only the first %1 frames are used: %2</source>
        <translation>solo se usan las primeras %1 tramas: %2</translation>
    </message>
    <message>
        <source>%1 packets were captured at several places and count once</source>
        <translation>%1 paquetes se capturaron en varios lugares y cuentan una vez</translation>
    </message>
    <message>
        <source>%1 frames were cut before the end of their TCP header and are left out</source>
        <translation>%1 tramas se cortaron antes del final de su cabecera TCP y quedan fuera</translation>
    </message>
    <message>
        <source>%1 frames contradict themselves and are left out</source>
        <translation>%1 tramas se contradicen y quedan fuera</translation>
    </message>
    <message>
        <source>%1 TCP headers were cut; their options are used as far as they go</source>
        <translation>%1 cabeceras TCP se cortaron; sus opciones se usan hasta donde llegan</translation>
    </message>
    <message>
        <source>%1 frames have %2, which is not read</source>
        <translation>%1 tramas tienen %2, que no se lee</translation>
    </message>
    <message>
        <source>from %1 s to %2 s</source>
        <translation>de %1 s a %2 s</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>cliente: %1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>servidor: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1 (%2, según %3)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>no se sabe: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>%1, %2 sent again</source>
        <translation>%1, %2 reenviados</translation>
    </message>
    <message>
        <source>%1, %2 keepalive probes</source>
        <translation>%1, %2 sondas de keepalive</translation>
    </message>
    <message>
        <source>%1, %2 window probes</source>
        <translation>%1, %2 sondas de ventana</translation>
    </message>
    <message>
        <source>%1, %2 with zero window</source>
        <translation>%1, %2 con ventana cero</translation>
    </message>
    <message>
        <source>%1, %2 duplicate ACKs</source>
        <translation>%1, %2 ACK duplicados</translation>
    </message>
    <message>
        <source>%1, %2 RST</source>
        <translation>%1, %2 RST</translation>
    </message>
    <message>
        <source>%1 packets, %2 bytes</source>
        <translation>%1 paquetes, %2 bytes</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (en el byte %2)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is compressed; unpack it first</source>
        <translation>el archivo está comprimido; descomprímalo primero</translation>
    </message>
    <message>
        <source>this is no pcap and no pcapng file</source>
        <translation>esto no es un archivo pcap ni pcapng</translation>
    </message>
    <message>
        <source>the file ends in its header</source>
        <translation>el archivo termina en su cabecera</translation>
    </message>
    <message>
        <source>the file ends in the header of a frame</source>
        <translation>el archivo termina en la cabecera de una trama</translation>
    </message>
    <message>
        <source>a frame claims to have %1 bytes</source>
        <translation>una trama dice tener %1 bytes</translation>
    </message>
    <message>
        <source>the file ends in a frame</source>
        <translation>el archivo termina en una trama</translation>
    </message>
    <message>
        <source>the file ends in the header of a section</source>
        <translation>el archivo termina en la cabecera de una sección</translation>
    </message>
    <message>
        <source>the header of a section does not tell its byte order</source>
        <translation>la cabecera de una sección no indica su orden de bytes</translation>
    </message>
    <message>
        <source>the header of a section claims to have %1 bytes</source>
        <translation>la cabecera de una sección dice tener %1 bytes</translation>
    </message>
    <message>
        <source>version %1 of pcapng is not known</source>
        <translation>la versión %1 de pcapng no se conoce</translation>
    </message>
    <message>
        <source>the file ends in the header of a block</source>
        <translation>el archivo termina en la cabecera de un bloque</translation>
    </message>
    <message>
        <source>a block claims to have %1 bytes</source>
        <translation>un bloque dice tener %1 bytes</translation>
    </message>
    <message>
        <source>the file ends in a block</source>
        <translation>el archivo termina en un bloque</translation>
    </message>
    <message>
        <source>the two lengths of a block differ</source>
        <translation>las dos longitudes de un bloque difieren</translation>
    </message>
    <message>
        <source>there are too many interfaces</source>
        <translation>hay demasiadas interfaces</translation>
    </message>
    <message>
        <source>a packet block is too short</source>
        <translation>un bloque de paquete es demasiado corto</translation>
    </message>
    <message>
        <source>a packet belongs to no interface</source>
        <translation>un paquete no pertenece a ninguna interfaz</translation>
    </message>
    <message>
        <source>a packet belongs to interface %1, which is not described</source>
        <translation>un paquete pertenece a la interfaz %1, que no está descrita</translation>
    </message>
    <message>
        <source>a packet claims to have %1 bytes</source>
        <translation>un paquete dice tener %1 bytes</translation>
    </message>
    <message>
        <source>%1 and %2 have no packet in common.</source>
        <translation>%1 y %2 no tienen ningún paquete en común.</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 less than that of %4.</source>
        <translation>%1 paquetes están en ambas. El reloj de %2 marca %3 menos que el de %4.</translation>
    </message>
    <message>
        <source>%1 packets are in both. The clock of %2 shows %3 more than that of %4.</source>
        <translation>%1 paquetes están en ambas. El reloj de %2 marca %3 más que el de %4.</translation>
    </message>
    <message>
        <source>Packets of one direction only are in both, so the way between the captures counts as offset.</source>
        <translation>Solo están en ambas paquetes de una dirección, así que el camino entre las capturas cuenta como desfase.</translation>
    </message>
    <message>
        <source>One way between the captures takes %1, if both directions take as long.</source>
        <translation>Un trayecto entre las capturas dura %1, si ambas direcciones tardan lo mismo.</translation>
    </message>
    <message>
        <source>It goes %1 parts per million fast.</source>
        <translation>Adelanta %1 partes por millón.</translation>
    </message>
    <message>
        <source>It goes %1 parts per million slow.</source>
        <translation>Atrasa %1 partes por millón.</translation>
    </message>
    <message>
        <source>%1 packets were lost between them; %2 are only in %3, %4 only in %5.</source>
        <translation>%1 paquetes se perdieron entre ellas; %2 están solo en %3, %4 solo en %5.</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>retransmisión</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>retransmisión rápida</translation>
    </message>
    <message>
        <source>needless retransmission</source>
        <translation>retransmisión innecesaria</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>fuera de orden</translation>
    </message>
    <message>
        <source>bytes before it are missing</source>
        <translation>faltan bytes anteriores</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>sonda de keepalive</translation>
    </message>
    <message>
        <source>keepalive answer</source>
        <translation>respuesta a keepalive</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>ventana cero</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>sonda de ventana</translation>
    </message>
    <message>
        <source>window probe answer</source>
        <translation>respuesta a sonda de ventana</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>actualización de ventana</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK duplicado</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>challenge ACK</translation>
    </message>
    <message>
        <source>ACK of what was not captured</source>
        <translation>ACK de algo que no se capturó</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>no hay tal conexión</translation>
    </message>
    <message>
        <source>aborts</source>
        <translation>aborta</translation>
    </message>
    <message>
        <source>came another way</source>
        <translation>llegó por otro camino</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>perdido por el camino</translation>
    </message>
    <message>
        <source>made on the way</source>
        <translation>creado por el camino</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>medio cerrada</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecida</translation>
    </message>
    <message>
        <source>half-open, then reset</source>
        <translation>medio abierta, luego restablecida</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>handshake never finished</source>
        <translation>el saludo no terminó</translation>
    </message>
    <message>
        <source>The connection began before the capture. Initial numbers, window scale and MSS are unknown.</source>
        <translation>La conexión comenzó antes de la captura. No se conocen los números iniciales, la escala de ventana ni el MSS.</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show.</source>
        <translation>La captura se hizo en un solo lugar. Los paquetes perdidos más allá no se ven.</translation>
    </message>
    <message>
        <source>Some segments were not captured.</source>
        <translation>Algunos segmentos no se capturaron.</translation>
    </message>
    <message>
        <source>Some headers were not captured whole. TCP options may be missing.</source>
        <translation>Algunas cabeceras no se capturaron enteras. Pueden faltar opciones TCP.</translation>
    </message>
    <message>
        <source>An end may hold the connection longer or shorter than the capture shows: a timer that runs out sends nothing.</source>
        <translation>Un extremo puede mantener la conexión más o menos tiempo de lo que muestra la captura: un temporizador que vence no envía nada.</translation>
    </message>
    <message>
        <source>close(), shutdown(), exit and kill send the same FIN. Which it was does not show.</source>
        <translation>close(), shutdown(), exit y kill envían el mismo FIN. No se ve cuál fue.</translation>
    </message>
    <message>
        <source>Unread data and SO_LINGER with zero send the same RST. Which it was does not show.</source>
        <translation>Los datos sin leer y SO_LINGER con cero envían el mismo RST. No se ve cuál fue.</translation>
    </message>
    <message>
        <source>The server sent nothing but SYN-ACK or RST. A full accept queue drops the last ACK of a handshake, and behind a SYN cookie is no socket, so its end may never have been ESTABLISHED or SYN_RECV.</source>
        <translation>El servidor solo envió SYN-ACK o RST. Una cola de accept llena descarta el último ACK de un saludo, y detrás de una SYN cookie no hay socket, así que su extremo quizá nunca estuvo en ESTABLISHED o SYN_RECV.</translation>
    </message>
    <message>
        <source>A state that begins or ends without a packet does not show: LISTEN, TIME_WAIT that runs out, FIN_WAIT_2 of an orphan that runs out.</source>
        <translation>Un estado que empieza o termina sin un paquete no se ve: LISTEN, TIME_WAIT que vence, FIN_WAIT_2 de un huérfano que vence.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Somebody on the way</source>
        <translation>Alguien por el camino</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>An unknown party</source>
        <translation>Un desconocido</translation>
    </message>
    <message>
        <source>%1, first by the client</source>
        <translation>%1, primero por el cliente</translation>
    </message>
    <message>
        <source>%1, first by the server</source>
        <translation>%1, primero por el servidor</translation>
    </message>
    <message>
        <source>%1, first by somebody on the way</source>
        <translation>%1, primero por alguien en el camino</translation>
    </message>
    <message>
        <source>%1, first by both</source>
        <translation>%1, primero por ambos</translation>
    </message>
    <message>
        <source>%1, first by an unknown party</source>
        <translation>%1, primero por un desconocido</translation>
    </message>
    <message>
        <source>%1 by the client</source>
        <translation>%1 por el cliente</translation>
    </message>
    <message>
        <source>%1 by the server</source>
        <translation>%1 por el servidor</translation>
    </message>
    <message>
        <source>%1 by somebody on the way</source>
        <translation>%1 por alguien en el camino</translation>
    </message>
    <message>
        <source>%1 by both</source>
        <translation>%1 por ambos</translation>
    </message>
    <message>
        <source>%1 by an unknown party</source>
        <translation>%1 por un desconocido</translation>
    </message>
    <message>
        <source>The client had closed, and the server went on sending.</source>
        <translation>El cliente había cerrado y el servidor siguió enviando.</translation>
    </message>
    <message>
        <source>The server had closed, and the client went on sending.</source>
        <translation>El servidor había cerrado y el cliente siguió enviando.</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>demostrado</translation>
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
        <translation>%1, responde a #%2</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 de #%2</translation>
    </message>
    <message>
        <source>Nothing ended it while the capture ran.</source>
        <translation>Nada la terminó mientras duró la captura.</translation>
    </message>
    <message>
        <source>Both closed at once: neither FIN acknowledges the other.</source>
        <translation>Ambos cerraron a la vez: ninguno de los FIN confirma el otro.</translation>
    </message>
    <message>
        <source>%1 closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>%1 cerró primero: su proceso llamó a close() o shutdown(), terminó o lo mataron.</translation>
    </message>
    <message>
        <source>Somebody on the way refused the SYN in the server&apos;s name: a firewall that rejects.</source>
        <translation>Alguien por el camino rechazó el SYN en nombre del servidor: un cortafuegos que rechaza.</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall rejects in the server&apos;s name.</source>
        <translation>Nadie escucha en ese puerto, o un cortafuegos rechaza en nombre del servidor.</translation>
    </message>
    <message>
        <source>Nothing answers. The path or the other host is gone, or a firewall drops.</source>
        <translation>Nada responde. El camino o el otro host ha desaparecido, o un cortafuegos descarta.</translation>
    </message>
    <message>
        <source>Keepalive probes stay without an answer. The path or the other host is gone.</source>
        <translation>Las sondas de keepalive quedan sin respuesta. El camino o el otro host ha desaparecido.</translation>
    </message>
    <message>
        <source>Window probes stay without an answer. The path or the other host is gone.</source>
        <translation>Las sondas de ventana quedan sin respuesta. El camino o el otro host ha desaparecido.</translation>
    </message>
    <message>
        <source>%1 aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>%1 aborta una conexión viva: close() con datos sin leer, SO_LINGER con cero, o su kernel desistió.</translation>
    </message>
    <message>
        <source>%1 does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>%1 ya no conoce la conexión: hubo un reinicio, o el plazo de su extremo había vencido.</translation>
    </message>
    <message>
        <source>The client was gone when the SYN-ACK came.</source>
        <translation>El cliente ya no estaba cuando llegó el SYN-ACK.</translation>
    </message>
    <message>
        <source>The RST came another way than what that end sends otherwise: a firewall or a forger made it.</source>
        <translation>El RST llegó por un camino distinto de lo demás que envía ese extremo: lo hizo un cortafuegos o un falsificador.</translation>
    </message>
    <message>
        <source>A router or firewall says that the server cannot be reached.</source>
        <translation>Un router o cortafuegos dice que no se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>%1 datagrams were put together from IP fragments</source>
        <translation>%1 datagramas se recompusieron a partir de fragmentos IP</translation>
    </message>
    <message>
        <source>%1 datagrams are left out: some of their IP fragments are missing or contradict each other</source>
        <translation>%1 datagramas quedan fuera: faltan fragmentos IP o se contradicen</translation>
    </message>
    <message>
        <source>%1 segments have a wrong checksum; their receivers drop them</source>
        <translation>%1 segmentos tienen una suma de control errónea; sus receptores los descartan</translation>
    </message>
    <message>
        <source>%1 segments were captured before the network card calculated their checksums, which therefore tell nothing</source>
        <translation>%1 segmentos se capturaron antes de que la tarjeta de red calculara sus sumas de control, que por eso no dicen nada</translation>
    </message>
    <message>
        <source>wrong checksum, dropped</source>
        <translation>suma de control errónea, descartado</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado otra vez</translation>
    </message>
    <message>
        <source>sent again fast</source>
        <translation>enviado otra vez, rápido</translation>
    </message>
    <message>
        <source>sent again needlessly</source>
        <translation>enviado otra vez sin necesidad</translation>
    </message>
    <message>
        <source>answer to a keepalive probe</source>
        <translation>respuesta a una sonda de keepalive</translation>
    </message>
    <message>
        <source>answer to a window probe</source>
        <translation>respuesta a una sonda de ventana</translation>
    </message>
    <message>
        <source>RST refuses the SYN</source>
        <translation>el RST rechaza el SYN</translation>
    </message>
    <message>
        <source>RST: no such connection</source>
        <translation>RST: no hay tal conexión</translation>
    </message>
    <message>
        <source>RST aborts</source>
        <translation>el RST aborta</translation>
    </message>
    <message>
        <source>RST came another way</source>
        <translation>el RST vino por otro camino</translation>
    </message>
    <message>
        <source>RST was ignored</source>
        <translation>el RST se pasó por alto</translation>
    </message>
    <message>
        <source>wrong checksum: its receiver drops it</source>
        <translation>suma de control errónea: su receptor lo descarta</translation>
    </message>
    <message>
        <source>The client closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>El cliente cerró primero: su proceso llamó a close() o shutdown(), terminó o lo mataron.</translation>
    </message>
    <message>
        <source>The server closed first: its process called close() or shutdown(), exited or was killed.</source>
        <translation>El servidor cerró primero: su proceso llamó a close() o shutdown(), terminó o lo mataron.</translation>
    </message>
    <message>
        <source>The client aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>El cliente aborta una conexión viva: close() con datos sin leer, SO_LINGER con cero, o su kernel se rindió.</translation>
    </message>
    <message>
        <source>The server aborts a live connection: close() with unread data, SO_LINGER with zero, or its kernel gave up.</source>
        <translation>El servidor aborta una conexión viva: close() con datos sin leer, SO_LINGER con cero, o su kernel se rindió.</translation>
    </message>
    <message>
        <source>The client does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>El cliente ya no conoce la conexión: se reinició, o su extremo había caducado.</translation>
    </message>
    <message>
        <source>The server does not know the connection any more: it was restarted, or its end had timed out.</source>
        <translation>El servidor ya no conoce la conexión: se reinició, o su extremo había caducado.</translation>
    </message>
    <message>
        <source>%1 (number %2, about packet %3)</source>
        <translation>%1 (número %2, sobre el paquete %3)</translation>
    </message>
    <message>
        <source>%1 (about packet %2)</source>
        <translation>%1 (sobre el paquete %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (número %2)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>somebody on the way</source>
        <translation>alguien en el camino</translation>
    </message>
    <message>
        <source>both</source>
        <translation>los dos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>closed by FIN</source>
        <translation>cerrada con FIN</translation>
    </message>
    <message>
        <source>half closed</source>
        <translation>medio cerrada</translation>
    </message>
    <message>
        <source>reset by RST</source>
        <translation>abortada con RST</translation>
    </message>
    <message>
        <source>half open, then reset</source>
        <translation>medio abierta, después abortada</translation>
    </message>
    <message>
        <source>never established: refused</source>
        <translation>nunca establecida: rechazada</translation>
    </message>
    <message>
        <source>never established: unreachable</source>
        <translation>nunca establecida: inalcanzable</translation>
    </message>
    <message>
        <source>never established: no answer</source>
        <translation>nunca establecida: sin respuesta</translation>
    </message>
    <message>
        <source>never established: handshake not finished</source>
        <translation>nunca establecida: saludo sin acabar</translation>
    </message>
    <message>
        <source>A guess from the packets %1.</source>
        <translation>Una conjetura a partir de los paquetes %1.</translation>
    </message>
    <message>
        <source>Likely, from the packets %1.</source>
        <translation>Probable, según los paquetes %1.</translation>
    </message>
    <message>
        <source>The packets %1 show it.</source>
        <translation>Los paquetes %1 lo muestran.</translation>
    </message>
    <message>
        <source>The capture was taken at one place. Packets that were lost beyond it do not show, and times at the other end are estimates.</source>
        <translation>La captura se tomó en un solo lugar. No se ven los paquetes perdidos más allá, y los tiempos del otro extremo son estimaciones.</translation>
    </message>
    <message>
        <source>Only the first %1 frames are used: %2</source>
        <translation>Solo se usan las primeras %1 tramas: %2</translation>
    </message>
    <message>
        <source>Packets that were captured at several places and count once: %1.</source>
        <translation>Paquetes capturados en varios lugares, que cuentan una vez: %1.</translation>
    </message>
    <message>
        <source>Datagrams that were put together from IP fragments: %1.</source>
        <translation>Datagramas recompuestos a partir de fragmentos IP: %1.</translation>
    </message>
    <message>
        <source>Datagrams that are left out because IP fragments are missing or contradict each other: %1.</source>
        <translation>Datagramas que quedan fuera porque faltan fragmentos IP o se contradicen: %1.</translation>
    </message>
    <message>
        <source>Segments with a wrong checksum, which their receivers drop: %1.</source>
        <translation>Segmentos con suma de control errónea, que sus receptores descartan: %1.</translation>
    </message>
    <message>
        <source>Segments that were captured before the network card calculated their checksums, which therefore tell nothing: %1.</source>
        <translation>Segmentos capturados antes de que la tarjeta de red calculara sus sumas de control, que por eso no dicen nada: %1.</translation>
    </message>
    <message>
        <source>Frames that were cut before the end of their TCP header and are left out: %1.</source>
        <translation>Tramas cortadas antes del final de su cabecera TCP, que quedan fuera: %1.</translation>
    </message>
    <message>
        <source>Frames that contradict themselves and are left out: %1.</source>
        <translation>Tramas que se contradicen y quedan fuera: %1.</translation>
    </message>
    <message>
        <source>TCP headers that were cut, and whose options are used as far as they go: %1.</source>
        <translation>Cabeceras TCP cortadas, cuyas opciones se usan hasta donde llegan: %1.</translation>
    </message>
    <message>
        <source>Frames of a kind of link that is not read (%1): %2.</source>
        <translation>Tramas de una clase de enlace que no se lee (%1): %2.</translation>
    </message>
    <message>
        <source>Packets match in one direction only: the clocks cannot be told from the path. Apart: %1. Packets in both: %2.</source>
        <translation>Los paquetes coinciden en un solo sentido: no se pueden separar los relojes del camino. Distancia: %1. Paquetes en ambas: %2.</translation>
    </message>
    <message>
        <source>The second clock is %1 ahead. One way takes at least %2. Packets in both: %3.</source>
        <translation>El segundo reloj adelanta %1. Un sentido tarda al menos %2. Paquetes en ambas: %3.</translation>
    </message>
    <message>
        <source>The second clock is %1 behind. One way takes at least %2. Packets in both: %3.</source>
        <translation>El segundo reloj atrasa %1. Un sentido tarda al menos %2. Paquetes en ambas: %3.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>#%1 %2 type %3 code %4 from %5</source>
        <translation>#%1 %2 type %3 code %4 de %5</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Connection %1: %2. %3
States with ? are inferred. #N is packet N of %4.</source>
        <translation>Conexión %1: %2. %3
Los estados con ? son inferidos. #N es el paquete N de %4.</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>%1 (states are inferred)</source>
        <translation>%1 (los estados son inferidos)</translation>
    </message>
    <message>
        <source>The diagrams are too high for a PNG picture. Export them as SVG or PDF.</source>
        <translation>Los diagramas son demasiado altos para una imagen PNG. Expórtelos como SVG o PDF.</translation>
    </message>
    <message>
        <source>%1   to   %2</source>
        <translation>%1   a   %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 is off.</source>
        <translation>%1 está apagado.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Muestra esto.</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; ¿quiso decir &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Usage: tcp-teardown %1 [OPTIONS]%2

%3

Options:
</source>
        <translation>Uso: tcp-teardown %1 [OPTIONS]%2

%3

Opciones:
</translation>
    </message>
    <message>
        <source>See tcp-teardown help %1.</source>
        <translation>Vea tcp-teardown help %1.</translation>
    </message>
    <message>
        <source>%1 has no option &apos;%2&apos;%3</source>
        <translation>%1 no tiene la opción &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 necesita %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than %2 takes</source>
        <translation>&apos;%1&apos; es más de lo que admite %2</translation>
    </message>
    <message>
        <source>%1: expected %2, but it was %3</source>
        <translation>%1: se esperaba %2, pero fue %3</translation>
    </message>
    <message>
        <source>the engine broke a rule of its own: %1</source>
        <translation>el motor incumplió una regla propia: %1</translation>
    </message>
    <message>
        <source>%1 as expected, %2 not</source>
        <translation>%1 según lo esperado, %2 no</translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <translation>%1, variante %2</translation>
    </message>
    <message>
        <source>(it expects nothing)</source>
        <translation>(no espera nada)</translation>
    </message>
    <message>
        <source>(no lesson)</source>
        <translation>(sin lección)</translation>
    </message>
    <message>
        <source>%1, lesson</source>
        <translation>%1, lección</translation>
    </message>
    <message>
        <source>ok  </source>
        <translation>ok  </translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>MAL </translation>
    </message>
    <message>
        <source>Simulates scenarios and their variants to the end and compares with the [expect] part of their files, and asks the
run the questions of their lessons. Without an operand: all built-in ones. FILE may also be a lesson (*.lesson);
it belongs to the built-in scenario that it names, or to that scenario&apos;s file if that is given too.
Exit status 1 if anything came out otherwise.</source>
        <translation>Simula escenarios y sus variantes hasta el final y los compara con la parte [expect] de sus archivos, y hace a la
ejecución las preguntas de sus lecciones. Sin operando: todos los incorporados. FILE también puede ser una lección (*.lesson);
pertenece al escenario incorporado que nombra, o al archivo de ese escenario si también se da.
Estado de salida 1 si algo resultó distinto.</translation>
    </message>
    <message>
        <source>Say what the run answers to each question of a lesson.</source>
        <translation>Dice qué responde la ejecución a cada pregunta de una lección.</translation>
    </message>
    <message>
        <source>simulate a scenario and write it as text or picture</source>
        <translation>simula un escenario y lo escribe como texto o imagen</translation>
    </message>
    <message>
        <source>simulate scenarios and write them for other programs and documents</source>
        <translation>simula escenarios y los escribe para otros programas y documentos</translation>
    </message>
    <message>
        <source>tell what happened to the connections of a capture</source>
        <translation>cuenta qué pasó con las conexiones de una captura</translation>
    </message>
    <message>
        <source>find where two runs or captures differ</source>
        <translation>busca en qué difieren dos ejecuciones o capturas</translation>
    </message>
    <message>
        <source>the built-in scenarios</source>
        <translation>los escenarios incorporados</translation>
    </message>
    <message>
        <source>hosts at one moment, as ss, netstat, ip, conntrack, sysctl and strace print it</source>
        <translation>los hosts en un momento, como los imprimen ss, netstat, ip, conntrack, sysctl y strace</translation>
    </message>
    <message>
        <source>what is known of an operating system, and from where</source>
        <translation>qué se sabe de un sistema operativo, y de dónde</translation>
    </message>
    <message>
        <source>simulate scenarios and compare with what they expect</source>
        <translation>simula escenarios y los compara con lo que esperan</translation>
    </message>
    <message>
        <source>the lesson on a scenario as text</source>
        <translation>la lección sobre un escenario como texto</translation>
    </message>
    <message>
        <source>the form of scenario files</source>
        <translation>la forma de los archivos de escenario</translation>
    </message>
    <message>
        <source>replay recordings of real kernels and compare</source>
        <translation>reproduce grabaciones de kernels reales y compara</translation>
    </message>
    <message>
        <source>how a command is used</source>
        <translation>cómo se usa un comando</translation>
    </message>
    <message>
        <source>TCP Teardown Explorer %1: see and break a TCP connection.

Usage: tcp-teardown [open] [FILE|ID]       open the window; see tcp-teardown help open
       tcp-teardown COMMAND [OPTIONS] ...  work without a display

Commands:
</source>
        <translation>TCP Teardown Explorer %1: ver y romper una conexión TCP.

Uso: tcp-teardown [open] [FILE|ID]       abre la ventana; vea tcp-teardown help open
     tcp-teardown COMMAND [OPTIONS] ...  trabaja sin pantalla

Comandos:
</translation>
    </message>
    <message>
        <source>FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them.
&apos;tcp-teardown help COMMAND&apos; or &apos;tcp-teardown COMMAND --help&apos; says more.
--language CODE, in front or behind a command, chooses the language: %1.
Exit status: 0 done, 1 something came out otherwise than expected, 2 wrong input.
</source>
        <translation>FILE es un archivo de escenario (*.teardown), ID un escenario incorporado como los muestra &apos;tcp-teardown list&apos;.
&apos;tcp-teardown help COMMAND&apos; o &apos;tcp-teardown COMMAND --help&apos; dice más.
--language CODE, delante o detrás de un comando, elige el idioma: %1.
Estado de salida: 0 hecho, 1 algo resultó distinto de lo esperado, 2 entrada incorrecta.
</translation>
    </message>
    <message>
        <source>there is no command, scenario or file &apos;%1&apos;%2
See tcp-teardown --help.</source>
        <translation>no hay ningún comando, escenario ni archivo &apos;%1&apos;%2
Vea tcp-teardown --help.</translation>
    </message>
    <message>
        <source>the standard output takes no more</source>
        <translation>la salida estándar no admite más</translation>
    </message>
    <message>
        <source>Compares what happened in two runs or captures: segments, states, results of system calls. A and B are each a built-in scenario (ID or ID:VARIANT), a scenario file (*.teardown) or a capture (pcap, pcapng; - is the standard input).
A run is compared with a capture as if it had been captured: its segments and the states that they show.

Exit status: 0 they are the same, 1 they differ, 2 one of them cannot be read or run.</source>
        <translation>Compara lo que pasó en dos ejecuciones o capturas: segmentos, estados, resultados de llamadas al sistema. A y B son cada uno un escenario incorporado (ID o ID:VARIANT), un archivo de escenario (*.teardown) o una captura (pcap, pcapng; - es la entrada estándar).
Una ejecución se compara con una captura como si se hubiera capturado: sus segmentos y los estados que muestran.

Estado de salida: 0 son iguales, 1 difieren, 2 uno de ellos no se puede leer o ejecutar.</translation>
    </message>
    <message>
        <source>Times count as different from here on. Else 1 ms for two runs and 50 ms with a capture.</source>
        <translation>Los tiempos cuentan como distintos a partir de aquí. Si no, 1 ms para dos ejecuciones y 50 ms con una captura.</translation>
    </message>
    <message>
        <source>Of captures only this one; can be given several times.</source>
        <translation>De las capturas, solo esta; puede darse varias veces.</translation>
    </message>
    <message>
        <source>The host where runs are captured: client or server. Else where the capture seems to have been taken.</source>
        <translation>El host en que se capturan las ejecuciones: client o server. Si no, donde parece haberse hecho la captura.</translation>
    </message>
    <message>
        <source>Only what happened, not when.</source>
        <translation>Solo qué pasó, no cuándo.</translation>
    </message>
    <message>
        <source>The differences as JSON.</source>
        <translation>Las diferencias como JSON.</translation>
    </message>
    <message>
        <source>the run cannot be compared</source>
        <translation>la ejecución no se puede comparar</translation>
    </message>
    <message>
        <source>%1 has no host &apos;%2&apos;</source>
        <translation>%1 no tiene ningún host &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1  %2: %3 (A at %4 s, B at %5 s)</source>
        <translation>%1  %2: %3 (A en %4 s, B en %5 s)</translation>
    </message>
    <message>
        <source>%1  %2: only in %3: %4</source>
        <translation>%1  %2: solo en %3: %4</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n diferencia.</numerusform>
            <numerusform>%n diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulates scenarios and writes each in one or several forms. The same run gives the same bytes. FORMAT is one of</source>
        <translation>Simula escenarios y escribe cada uno en una o varias formas. La misma ejecución da los mismos bytes. FORMAT es uno de</translation>
    </message>
    <message>
        <source>Can be given several times, with --out-dir. Else what the name of OUT says.</source>
        <translation>Puede darse varias veces, con --out-dir. Si no, lo que dice el nombre de OUT.</translation>
    </message>
    <message>
        <source>One scenario, one form: write to this file. The standard output if nothing is said.</source>
        <translation>Un escenario, una forma: escribe en este archivo. La salida estándar si no se dice nada.</translation>
    </message>
    <message>
        <source>Write DIR/ID.ENDING for each scenario and form, with -VARIANT behind the ID if one is chosen.</source>
        <translation>Escribe DIR/ID.FINAL para cada escenario y forma, con -VARIANT tras el ID si se elige una.</translation>
    </message>
    <message>
        <source>Tell on the standard output what was written, as JSON.</source>
        <translation>Dice en la salida estándar qué se escribió, como JSON.</translation>
    </message>
    <message>
        <source>several scenarios or forms need --out-dir</source>
        <translation>varios escenarios o formas necesitan --out-dir</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; cannot be made</source>
        <translation>no se puede crear la carpeta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 has no interface &apos;%2&apos;, only %3</source>
        <translation>%1 no tiene ninguna interfaz &apos;%2&apos;, solo %3</translation>
    </message>
    <message>
        <source>tcpdump, pcapng, packetdrill: at which host; client, router, firewall or server.</source>
        <translation>tcpdump, pcapng, packetdrill: en qué host; client, router, firewall o server.</translation>
    </message>
    <message>
        <source>tcpdump: only on this interface of the host.</source>
        <translation>tcpdump: solo en esta interfaz del host.</translation>
    </message>
    <message>
        <source>tcpdump: as old versions printed it, &quot;S 1:1(0) ack 2&quot;.</source>
        <translation>tcpdump: como lo imprimían las versiones antiguas, &quot;S 1:1(0) ack 2&quot;.</translation>
    </message>
    <message>
        <source>tcpdump: without windows and TCP options, as books print it.</source>
        <translation>tcpdump: sin ventanas ni opciones TCP, como lo imprimen los libros.</translation>
    </message>
    <message>
        <source>tcpdump: names of hosts instead of addresses.</source>
        <translation>tcpdump: nombres de hosts en vez de direcciones.</translation>
    </message>
    <message>
        <source>tcpdump: only TCP.</source>
        <translation>tcpdump: solo TCP.</translation>
    </message>
    <message>
        <source>tcpdump: seconds of the run instead of the host&apos;s wall clock.</source>
        <translation>tcpdump: segundos de la ejecución en vez del reloj del host.</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire.</source>
        <translation>Números de secuencia como están en el cable.</translation>
    </message>
    <message>
        <source>ladder: only ASCII characters.</source>
        <translation>ladder: solo caracteres ASCII.</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>no hay ningún host &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Lo mismo que --format json.</translation>
    </message>
    <message>
        <source>Only this one, as the list counts; can be given several times.</source>
        <translation>Solo esta, según cuenta la lista; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Two captures of the same connections, taken at both ends, become one.</source>
        <translation>Dos capturas de las mismas conexiones, hechas en ambos extremos, pasan a ser una.</translation>
    </message>
    <message>
        <source>A ladder without other characters.</source>
        <translation>Un diagrama de escalera sin otros caracteres.</translation>
    </message>
    <message>
        <source>Write to the file OUT instead of the standard output.</source>
        <translation>Escribe en el archivo OUT en vez de la salida estándar.</translation>
    </message>
    <message>
        <source>--format cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--format no puede ser &apos;%1&apos;; es uno de %2%3</translation>
    </message>
    <message>
        <source>there is no connection &apos;%1&apos;; there are %2</source>
        <translation>no hay ninguna conexión &apos;%1&apos;; hay %2</translation>
    </message>
    <message>
        <source>--merge needs two captures</source>
        <translation>--merge necesita dos capturas</translation>
    </message>
    <message>
        <source>The language of what is said: %1. Else that of the environment.</source>
        <translation>El idioma de lo que se dice: %1. Si no, el del entorno.</translation>
    </message>
    <message>
        <source>--language cannot be &apos;%1&apos;; it is one of %2%3</source>
        <translation>--language no puede ser &apos;%1&apos;; es uno de %2%3</translation>
    </message>
    <message>
        <source>, variant %1</source>
        <translation>, variante %1</translation>
    </message>
    <message>
        <source>%1%2, stop at %3: %4</source>
        <translation>%1%2, parada en %3: %4</translation>
    </message>
    <message>
        <source>, decided at %1</source>
        <translation>, se decide en %1</translation>
    </message>
    <message>
        <source>, option &quot;%1&quot;</source>
        <translation>, opción &quot;%1&quot;</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (línea %1)</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>pregunta %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>%1. At %2 in the variant %3: %4</source>
        <translation>%1. En %2 en la variante %3: %4</translation>
    </message>
    <message>
        <source>%1. At %2: %3</source>
        <translation>%1. En %2: %3</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>Un error frecuente</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>Bibliografía y grabación</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>Qué cambiar y probar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Prints the lesson on a built-in scenario: what to watch, and the questions that the window asks.</source>
        <translation>Imprime la lección sobre un escenario incorporado: qué observar, y las preguntas que hace la ventana.</translation>
    </message>
    <message>
        <source>With the answers, as a run gives them, and the explanation.</source>
        <translation>Con las respuestas, según las da una ejecución, y la explicación.</translation>
    </message>
    <message>
        <source>(start here)</source>
        <translation>(empiece aquí)</translation>
    </message>
    <message>
        <source>Lists the built-in scenarios in the order of a course.</source>
        <translation>Enumera los escenarios incorporados en el orden de un curso.</translation>
    </message>
    <message>
        <source>As JSON, for programs.</source>
        <translation>Como JSON, para programas.</translation>
    </message>
    <message>
        <source>Opens the window on a scenario; without an operand on the first one.</source>
        <translation>Abre la ventana con un escenario; sin operando, con el primero.</translation>
    </message>
    <message>
        <source>on: the lesson begins at once and asks. off: nothing is asked, the explanation is shown.</source>
        <translation>on: la lección comienza enseguida y pregunta. off: no se pregunta nada, se muestra la explicación.</translation>
    </message>
    <message>
        <source>A variant of the scenario, see tcp-teardown list.</source>
        <translation>Una variante del escenario, vea tcp-teardown list.</translation>
    </message>
    <message>
        <source>Nobody can change the run: kill, unplug and tune are closed.</source>
        <translation>Nadie puede cambiar la ejecución: matar, desenchufar y ajustar están cerrados.</translation>
    </message>
    <message>
        <source>--questions is on or off, not &apos;%1&apos;</source>
        <translation>--questions es on u off, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>no se puede escribir &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>medios segundos</translation>
    </message>
    <message>
        <source>off/on</source>
        <translation>no/sí</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>Nothing like these Linux settings: %1</source>
        <translation>Nada parecido a estos ajustes de Linux: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
Fuente: %3 (%4)
%5
Ajustes: nombre, valor por omisión, qué actúa, rango, cuán bien se conoce, fuente
%6
Comportamiento
%7</translation>
    </message>
    <message>
        <source>Changed with: %1</source>
        <translation>Se cambia con: %1</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>no hay ningún perfil &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>Shows what the engine knows of an operating system: its settings by their names and units there, the values
they have, and where that is known from. Without NAME: the systems.</source>
        <translation>Muestra lo que el motor sabe de un sistema operativo: sus ajustes con sus nombres y unidades allí, los valores
que tienen, y de dónde se sabe. Sin NAME: los sistemas.</translation>
    </message>
    <message>
        <source>Simulates a scenario and writes what happened. FORMAT is one of</source>
        <translation>Simula un escenario y escribe qué pasó. FORMAT es uno de</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; ladder if it says nothing.</source>
        <translation>Si no, lo que dice el nombre de OUT; ladder si no dice nada.</translation>
    </message>
    <message>
        <source>a sequence diagram of characters</source>
        <translation>un diagrama de secuencia hecho de caracteres</translation>
    </message>
    <message>
        <source>what tcpdump prints on one host</source>
        <translation>lo que imprime tcpdump en un host</translation>
    </message>
    <message>
        <source>every record on a line</source>
        <translation>cada registro en una línea</translation>
    </message>
    <message>
        <source>the diagram of the window</source>
        <translation>el diagrama de la ventana</translation>
    </message>
    <message>
        <source>the same as an image</source>
        <translation>lo mismo como imagen</translation>
    </message>
    <message>
        <source>for Mermaid</source>
        <translation>para Mermaid</translation>
    </message>
    <message>
        <source>for PlantUML</source>
        <translation>para PlantUML</translation>
    </message>
    <message>
        <source>for LaTeX with TikZ</source>
        <translation>para LaTeX con TikZ</translation>
    </message>
    <message>
        <source>every record as comma separated values</source>
        <translation>cada registro como valores separados por comas</translation>
    </message>
    <message>
        <source>every record as a line of JSON</source>
        <translation>cada registro como una línea de JSON</translation>
    </message>
    <message>
        <source>a capture file for Wireshark</source>
        <translation>un archivo de captura para Wireshark</translation>
    </message>
    <message>
        <source>a packetdrill script of one host&apos;s view</source>
        <translation>un guion de packetdrill con la vista de un host</translation>
    </message>
    <message>
        <source>what came out, as the [expect] part of a scenario file</source>
        <translation>lo que resultó, como la parte [expect] de un archivo de escenario</translation>
    </message>
    <message>
        <source>the whole scenario file with it</source>
        <translation>el archivo de escenario entero con ello</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from 0 to 2^63-1</source>
        <translation>&apos;%1&apos; no es un número entero de 0 a 2^63-1</translation>
    </message>
    <message>
        <source>Stop at, or go on to, this moment: &quot;90 s&quot;, 2h, 90.</source>
        <translation>Para en este momento, o sigue hasta él: &quot;90 s&quot;, 2h, 90.</translation>
    </message>
    <message>
        <source>Another kernel setting; can be given several times.</source>
        <translation>Otro ajuste del kernel; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Another seed for what is left to chance.</source>
        <translation>Otra semilla para lo que se deja al azar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a moment of the run; write for example &quot;90 s&quot;, 2h or 90</source>
        <translation>&apos;%1&apos; no es un momento de la ejecución; escriba por ejemplo &quot;90 s&quot;, 2h o 90</translation>
    </message>
    <message>
        <source>Prints the form of scenario files: a JSON Schema (draft 2020-12) for editors that check TOML, or a page to read.</source>
        <translation>Imprime la forma de los archivos de escenario: un JSON Schema (borrador 2020-12) para editores que comprueban TOML, o una página para leer.</translation>
    </message>
    <message>
        <source>The page to read.</source>
        <translation>La página para leer.</translation>
    </message>
    <message>
        <source>Shows hosts at one moment of a run as the tools of an administrator would: sockets, ARP cache, connection tracking,
settings, system calls.</source>
        <translation>Muestra hosts en un momento de una ejecución como lo harían las herramientas de un administrador: sockets, caché ARP,
seguimiento de conexiones, ajustes, llamadas al sistema.</translation>
    </message>
    <message>
        <source>The moment: &quot;61 s&quot;, 2h, 90. The end of the run if nothing is said.</source>
        <translation>El momento: &quot;61 s&quot;, 2h, 90. El final de la ejecución si no se dice nada.</translation>
    </message>
    <message>
        <source>client, router, firewall or server; can be given several times. All if nothing is said.</source>
        <translation>client, router, firewall o server; puede darse varias veces. Todos si no se dice nada.</translation>
    </message>
    <message>
        <source>%1; can be given several times. All if nothing is said.</source>
        <translation>%1; puede darse varias veces. Todas si no se dice nada.</translation>
    </message>
    <message>
        <source>there is no view &apos;%1&apos;%2</source>
        <translation>no hay ninguna vista &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
Without a display: tcp-teardown run %1 --format ladder; see tcp-teardown --help.</source>
        <translation>aquí no hay pantalla (no están definidas ni DISPLAY ni WAYLAND_DISPLAY), así que la ventana no se puede abrir.
Sin pantalla: tcp-teardown run %1 --format ladder; vea tcp-teardown --help.</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is a number from %3 to %4</source>
        <translation>--%1 no puede ser &apos;%2&apos;; es un número de %3 a %4</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; it is one of %3%4</source>
        <translation>--%1 no puede ser &apos;%2&apos;; es uno de %3%4</translation>
    </message>
    <message>
        <source>--connections cannot be &apos;%1&apos;; it is numbers from 1, such as 1,3</source>
        <translation>--connections no puede ser &apos;%1&apos;; son números desde 1, como 1,3</translation>
    </message>
    <message>
        <source>Diagrams: words below the picture.</source>
        <translation>Diagramas: palabras debajo de la imagen.</translation>
    </message>
    <message>
        <source>Diagrams: which arrows have a number: off, all, or noted.</source>
        <translation>Diagramas: qué flechas llevan número: off, all o noted.</translation>
    </message>
    <message>
        <source>Diagrams: without the author&apos;s notes; those of text also without system calls, faults and timers.</source>
        <translation>Diagramas: sin las notas del autor; los de texto, también sin llamadas al sistema, fallos y temporizadores.</translation>
    </message>
    <message>
        <source>--page cannot be &apos;%1&apos;; it is one of %2</source>
        <translation>--page no puede ser &apos;%1&apos;; es uno de %2</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not a number from %3 to %4</source>
        <translation>--%1 &apos;%2&apos; no es un número de %3 a %4</translation>
    </message>
    <message>
        <source>--frame-delay &apos;%1&apos; is not a time from 20 ms to 60 s</source>
        <translation>--frame-delay &apos;%1&apos; no es un tiempo de 20 ms a 60 s</translation>
    </message>
    <message>
        <source>pdf: a4, a4-landscape, letter, letter-landscape, or tall for one page as high as the diagram.</source>
        <translation>pdf: a4, a4-landscape, letter, letter-landscape, o tall para una sola página tan alta como el diagrama.</translation>
    </message>
    <message>
        <source>png, gif, apng: pixels for one of the diagram; 2 for png and 1 for the others if nothing is said.</source>
        <translation>png, gif, apng: píxeles por cada uno del diagrama; si no se dice nada, 2 para png y 1 para los demás.</translation>
    </message>
    <message>
        <source>gif, apng: how long each event stands.</source>
        <translation>gif, apng: cuánto se queda cada suceso.</translation>
    </message>
    <message>
        <source>gif, apng: let the packets move, with N pictures a second, instead of one picture for each event.</source>
        <translation>gif, apng: dejar que los paquetes se muevan, con N imágenes por segundo, en vez de una imagen por suceso.</translation>
    </message>
    <message>
        <source>the diagram is too long for one image; use svg or pdf, a smaller --scale, or a shorter --until</source>
        <translation>el diagrama es demasiado largo para una imagen; use svg o pdf, una --scale menor o un --until más corto</translation>
    </message>
    <message>
        <source>the same on pages, for printing</source>
        <translation>lo mismo en páginas, para imprimir</translation>
    </message>
    <message>
        <source>the same as an animation</source>
        <translation>lo mismo como animación</translation>
    </message>
    <message>
        <source>the same with all colours, for browsers</source>
        <translation>lo mismo con todos los colores, para navegadores</translation>
    </message>
    <message>
        <source>a page to step through the run with the keyboard</source>
        <translation>una página para recorrer la ejecución con el teclado</translation>
    </message>
    <message>
        <source>--json writes one object: as_expected and not_as_expected count; checks has an object for each run and lesson with kind (run, lesson),
operand, scenario, variant and passed. A run has differences, a list of what, expected and actual; a lesson has
faults, a list of variant, question, line and problem.</source>
        <translation>--json escribe un objeto: as_expected y not_as_expected cuentan; checks tiene un objeto para cada ejecución y lección con kind (run, lesson),
operand, scenario, variant y passed. Una ejecución tiene differences, una lista de what, expected y actual; una lección tiene
faults, una lista de variant, question, line y problem.</translation>
    </message>
    <message>
        <source>Pictures: so many pixels wide.</source>
        <translation>Imágenes: tantos píxeles de ancho.</translation>
    </message>
    <message>
        <source>Pictures: a family of fonts, such as serif.</source>
        <translation>Imágenes: una familia de letra, como serif.</translation>
    </message>
    <message>
        <source>Pictures: of the words along the arrows; everything else grows with it.</source>
        <translation>Imágenes: de las palabras junto a las flechas; todo lo demás crece con ellas.</translation>
    </message>
    <message>
        <source>Pictures: say below what the lines and colours mean.</source>
        <translation>Imágenes: decir debajo qué significan las líneas y los colores.</translation>
    </message>
    <message>
        <source>Pictures: show these, such as options,arp.</source>
        <translation>Imágenes: mostrar esto, como options,arp.</translation>
    </message>
    <message>
        <source>Pictures: do not show these, such as calls,timers,bare-acks.</source>
        <translation>Imágenes: no mostrar esto, como calls,timers,bare-acks.</translation>
    </message>
    <message>
        <source>Pictures: time folded, linear, or rows.</source>
        <translation>Imágenes: el tiempo folded (plegado), linear (lineal) o rows (por filas).</translation>
    </message>
    <message>
        <source>Pictures except html: light, dark, or, for svg, page: as the page around it.</source>
        <translation>Imágenes excepto html: light (claro), dark (oscuro) o, para svg, page: como la página que la rodea.</translation>
    </message>
    <message>
        <source>Pictures: stretch time to so many percent.</source>
        <translation>Imágenes: estirar el tiempo a tanto por ciento.</translation>
    </message>
    <message>
        <source>Pictures: only these connections, in order of appearance, such as 1,3.</source>
        <translation>Imágenes: solo estas conexiones, en orden de aparición, como 1,3.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is neither a moment of the run, such as &quot;90 s&quot;, 2h or 90, nor an event, such as &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot; or &quot;server R 2&quot;</source>
        <translation>--%1 &apos;%2&apos; no es ni un momento de la ejecución, como &quot;90 s&quot;, 2h o 90, ni un suceso, como &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot; o &quot;server R 2&quot;</translation>
    </message>
    <message>
        <source>Show only what happens from this moment or event on. What comes before still counts for relative numbers. An event is a host with the flags of a segment that it sends, or with a state, and perhaps a number: &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot;, &quot;server R 2&quot;.</source>
        <translation>Muestra solo lo que pasa desde este momento o suceso. Lo anterior sigue contando para los números relativos. Un suceso es un host con los indicadores de un segmento que envía, o con un estado, y quizá un número: &quot;server FA&quot;, &quot;client CLOSE_WAIT&quot;, &quot;server R 2&quot;.</translation>
    </message>
    <message>
        <source>Show only what happens up to this moment or event.</source>
        <translation>Muestra solo lo que pasa hasta este momento o suceso.</translation>
    </message>
    <message>
        <source>Diagrams except ladder: another title than that of the scenario; &quot;&quot; for none.</source>
        <translation>Diagramas excepto ladder: otro título que el del escenario; &quot;&quot; para ninguno.</translation>
    </message>
    <message>
        <source>Diagrams except ladder: only these machines, such as client,server.</source>
        <translation>Diagramas excepto ladder: solo estas máquinas, como client,server.</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without states.</source>
        <translation>mermaid, plantuml, tikz: sin estados.</translation>
    </message>
    <message>
        <source>mermaid, plantuml, tikz: without times.</source>
        <translation>mermaid, plantuml, tikz: sin tiempos.</translation>
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
        <translation>Lee capturas (pcap, pcapng; - es la entrada estándar) y cuenta qué pasó con cada conexión TCP: cómo terminó, quién la terminó y por qué, con los números de los paquetes que lo muestran. Los estados son inferidos y van marcados.
FORMAT es uno de
  list     cada conexión con lo que se sabe y lo que no se puede saber
  ladder   un diagrama de secuencia de caracteres
  json     todo, para programas
  tcpdump  lo que imprime tcpdump
  svg      los diagramas de la ventana; los de varias conexiones van uno debajo de otro
  png      lo mismo como imagen
  pdf      lo mismo en páginas; cada conexión empieza una nueva

Estado de salida: 0 se leyó todo, 1 un archivo está dañado o cortado y solo se usó su principio, 2 un archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>Else what the name of OUT says; list if it says nothing.</source>
        <translation>Si no, lo que diga el nombre de OUT; list si no dice nada.</translation>
    </message>
    <message>
        <source>png: pixels for one of the diagram; 2 if nothing is said.</source>
        <translation>png: píxeles por cada uno del diagrama; 2 si no se dice nada.</translation>
    </message>
    <message>
        <source>there is no connection to draw</source>
        <translation>no hay ninguna conexión que dibujar</translation>
    </message>
    <message>
        <source>Pictures are svg, png, pdf, gif, apng and html; diagrams are these and ladder, mermaid, plantuml, tikz.</source>
        <translation>Imágenes son svg, png, pdf, gif, apng y html; diagramas son estas y ladder, mermaid, plantuml, tikz.</translation>
    </message>
    <message>
        <source>--json writes one object: scenario, variant, at_s, and hosts, a list with host, on, and what the views show:
sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, its lines).</source>
        <translation>--json escribe un objeto: scenario, variant, at_s y hosts, una lista con host, on y lo que muestran las vistas:
sockets (ss, netstat), neighbours (neigh), tracked (conntrack), settings (sysctl), calls (strace, sus líneas).</translation>
    </message>
    <message>
        <source>--%1 changes nothing in %2; it is for %3</source>
        <translation>--%1 no cambia nada en %2; es para %3</translation>
    </message>
    <message>
        <source>the ending of &apos;%1&apos; tells no format; say which with --format</source>
        <translation>la extensión de &apos;%1&apos; no indica ningún formato; indíquelo con --format</translation>
    </message>
    <message>
        <source>this is a capture; tcp-teardown import tells what happened in it</source>
        <translation>esto es una captura; tcp-teardown import dice lo que ocurrió en ella</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
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
        <translation>durante %1</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 so far: %2</source>
        <translation>%1 hasta ahora: %2</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>sin corriente</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>Diagrama de secuencia TCP</translation>
    </message>
    <message>
        <source>Time runs downwards to %1. Each arrow is a packet on a cable.</source>
        <translation>El tiempo corre hacia abajo hasta %1. Cada flecha es un paquete en un cable.</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 sin arrancar</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 corre</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 parado</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 terminado</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>passes all</source>
        <translation>deja pasar todo</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>sin proceso</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>interfaz inactiva</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>black hole</source>
        <translation>agujero negro</translation>
    </message>
    <message>
        <source>no socket</source>
        <translation>sin socket</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>en manos del proceso %1 (%2)</translation>
    </message>
    <message>
        <source>held by process %1</source>
        <translation>en manos del proceso %1</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>APAGADO</translation>
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
        <translation>Cuando vence (%1), el kernel %2.</translation>
    </message>
    <message>
        <source>Cable: %1</source>
        <translation>Cable: %1</translation>
    </message>
    <message>
        <source>Cable, %1 each way</source>
        <translation>Cable, %1 en cada sentido</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sin retardo</translation>
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
        <translation>sin indicadores</translation>
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
        <translation>ICMP inalcanzable</translation>
    </message>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP red inalcanzable</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP host inalcanzable</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP puerto inalcanzable</translation>
    </message>
    <message>
        <source>ICMP prohibited</source>
        <translation>ICMP prohibido</translation>
    </message>
    <message>
        <source>ARP reply</source>
        <translation>respuesta ARP</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 está aquí</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>who has %1?</source>
        <translation>¿quién tiene %1?</translation>
    </message>
    <message>
        <source>still there, %1?</source>
        <translation>¿sigue ahí, %1?</translation>
    </message>
    <message>
        <source>again (%1)</source>
        <translation>otra vez (%1)</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>again, fast</source>
        <translation>otra vez, rápida</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>tail loss probe</translation>
    </message>
    <message>
        <source>keepalive probe %1</source>
        <translation>sonda de keepalive %1</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>sonda de keepalive</translation>
    </message>
    <message>
        <source>window probe %1</source>
        <translation>sonda de ventana %1</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>sonda de ventana</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsificado</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdido: %1</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonda</translation>
    </message>
    <message>
        <source>reordering</source>
        <translation>reordenación</translation>
    </message>
    <message>
        <source>SYN RTO</source>
        <translation>RTO de SYN</translation>
    </message>
    <message>
        <source>SYN,ACK RTO</source>
        <translation>RTO de SYN,ACK</translation>
    </message>
    <message>
        <source>persist</source>
        <translation>persist</translation>
    </message>
    <message>
        <source>delayed ACK</source>
        <translation>ACK diferido</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>temporizador</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>no pasa nada</translation>
    </message>
    <message>
        <source>the %1 runs</source>
        <translation>corre el %1</translation>
    </message>
    <message>
        <source>%1 timers run</source>
        <translation>corren %1 temporizadores</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 espera</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 run</source>
        <translation>%1: corren %2 de %3</translation>
    </message>
    <message>
        <source>ARP %1, %2 silent</source>
        <translation>ARP %1, %2 mudo</translation>
    </message>
    <message>
        <source>ARP %1</source>
        <translation>ARP %1</translation>
    </message>
    <message>
        <source>ARP cache: empty</source>
        <translation>Caché ARP: vacía</translation>
    </message>
    <message>
        <source>ARP cache: %1</source>
        <translation>Caché ARP: %1</translation>
    </message>
    <message>
        <source>Connections that the firewall remembers: %1</source>
        <translation>Conexiones que recuerda el cortafuegos: %1</translation>
    </message>
    <message>
        <source>The firewall remembers one connection as %1 for another %2</source>
        <translation>El cortafuegos recuerda una conexión como %1 durante otros %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>loses %1 %</source>
        <translation>pierde %1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 with a rule</source>
        <translation>%1 con regla</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>Power of %1: off</source>
        <translation>Corriente de %1: cortada</translation>
    </message>
    <message>
        <source>Power of %1: on</source>
        <translation>Corriente de %1: dada</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is connection %1.</source>
        <translation>Esta es la conexión %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; packets on it: %2</source>
        <translation>%1; paquetes en él: %2</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>un SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>un FIN</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>a bare ACK</source>
        <translation>un ACK a secas</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>un RST</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>un mensaje ICMP</translation>
    </message>
    <message>
        <source>an ARP message</source>
        <translation>un mensaje ARP</translation>
    </message>
    <message>
        <source>On the cable towards the server: %1</source>
        <translation>En el cable hacia el servidor: %1</translation>
    </message>
    <message>
        <source>On the cable towards the client: %1</source>
        <translation>En el cable hacia el cliente: %1</translation>
    </message>
    <message>
        <source>Note of the author</source>
        <translation>Nota del autor</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>held up %1</source>
        <translation>retenido %1</translation>
    </message>
    <message>
        <source>corrupted: IP header</source>
        <translation>corrompido: cabecera IP</translation>
    </message>
    <message>
        <source>corrupted: header</source>
        <translation>corrompido: cabecera</translation>
    </message>
    <message>
        <source>corrupted: data</source>
        <translation>corrompido: datos</translation>
    </message>
    <message>
        <source>The animation would have %1 pictures. The most are %2. Choose a shorter part of the run.</source>
        <translation>La animación tendría %1 imágenes. El máximo son %2. Elija una parte más corta de la ejecución.</translation>
    </message>
    <message>
        <source>The animation would be too large. Choose a smaller scale.</source>
        <translation>La animación sería demasiado grande. Elija una escala menor.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>number of a page, of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The diagram is too long for one page. Choose a size of paper.</source>
        <translation>El diagrama es demasiado largo para una página. Elija un tamaño de papel.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>process</comment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>connections:</source>
        <translation>conexiones:</translation>
    </message>
    <message>
        <source>has rules</source>
        <translation>tiene reglas</translation>
    </message>
    <message>
        <source>drops all</source>
        <translation>descarta todo</translation>
    </message>
    <message>
        <source>rejects all</source>
        <translation>rechaza todo</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>The name of the file without its ending.</source>
        <translation>El nombre del archivo sin su terminación.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A few words that say what happens.</source>
        <translation>Unas palabras que dicen qué pasa.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>A few sentences for those who open it.</source>
        <translation>Unas frases para quienes lo abren.</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Parte de la biblioteca</translation>
    </message>
    <message>
        <source>Where the library lists it.</source>
        <translation>Dónde lo lista la biblioteca.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The run ends then.</source>
        <translation>Entonces termina la ejecución.</translation>
    </message>
    <message>
        <source>Clock begins at</source>
        <translation>El reloj empieza en</translation>
    </message>
    <message>
        <source>May be negative.</source>
        <translation>Puede ser negativo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>What is left to chance, such as first sequence numbers, follows from it.</source>
        <translation>De ella se sigue lo que queda al azar, como los primeros números de secuencia.</translation>
    </message>
    <message>
        <source>ARP caches at the start</source>
        <translation>Cachés ARP al principio</translation>
    </message>
    <message>
        <source>Warm: the machines know each other&apos;s hardware addresses.</source>
        <translation>Warm: las máquinas conocen las direcciones físicas de las otras.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Which kernel runs on the machine.</source>
        <translation>Qué kernel funciona en la máquina.</translation>
    </message>
    <message>
        <source>Has power at the start</source>
        <translation>Encendida al principio</translation>
    </message>
    <message>
        <source>Time of day at the start</source>
        <translation>Hora al principio</translation>
    </message>
    <message>
        <source>For exports, such as 14:02:38.5.</source>
        <translation>Para las exportaciones, como 14:02:38.5.</translation>
    </message>
    <message>
        <source>First sequence number</source>
        <translation>Primer número de secuencia</translation>
    </message>
    <message>
        <source>Of its first connection.</source>
        <translation>De su primera conexión.</translation>
    </message>
    <message>
        <source>ARP entries are fresh for</source>
        <translation>Las entradas ARP son recientes durante</translation>
    </message>
    <message>
        <source>After that the kernel asks for the neighbour again.</source>
        <translation>Después el kernel vuelve a preguntar por el vecino.</translation>
    </message>
    <message>
        <source>ARP entries begin in DELAY for</source>
        <translation>Las entradas ARP empiezan en DELAY durante</translation>
    </message>
    <message>
        <source>After that the kernel asks the neighbour itself.</source>
        <translation>Después el kernel pregunta al propio vecino.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>What the machine does with packets that it forwards.</source>
        <translation>Lo que hace la máquina con los paquetes que reenvía.</translation>
    </message>
    <message>
        <source>Remembers connections</source>
        <translation>Recuerda conexiones</translation>
    </message>
    <message>
        <source>If no rule fits</source>
        <translation>Si no encaja ninguna regla</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Reglas; decide la primera que encaja</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What becomes of the packet.</source>
        <translation>Qué se hace con el paquete.</translation>
    </message>
    <message>
        <source>Answer of a rejecting rule</source>
        <translation>Respuesta de una regla que rechaza</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>What connection tracking says; any of these.</source>
        <translation>Lo que dice el seguimiento de conexiones; cualquiera de estos.</translation>
    </message>
    <message>
        <source>Flags that are looked at</source>
        <translation>Indicadores que se miran</translation>
    </message>
    <message>
        <source>Of these, set</source>
        <translation>De ellos, activos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>A machine or an address.</source>
        <translation>Una máquina o una dirección.</translation>
    </message>
    <message>
        <source>Client to server, one way</source>
        <translation>De cliente a servidor, en un sentido</translation>
    </message>
    <message>
        <source>Half of it on each outer cable.</source>
        <translation>La mitad en cada cable exterior.</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Retardo en cada sentido</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>A share with its sign, such as 0.5 %.</source>
        <translation>Una proporción con su signo, como 0.5 %.</translation>
    </message>
    <message>
        <source>A switch stands between</source>
        <translation>Hay un conmutador en medio</translation>
    </message>
    <message>
        <source>The other end does not notice when one end is unplugged.</source>
        <translation>Un extremo no se entera cuando se desenchufa el otro.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Arranca en</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Arranca por sí mismo</translation>
    </message>
    <message>
        <source>If not, only a step starts it.</source>
        <translation>Si no, solo lo arranca un paso.</translation>
    </message>
    <message>
        <source>Ends with its program</source>
        <translation>Termina con su programa</translation>
    </message>
    <message>
        <source>If not, it stays with its descriptors open until it is killed.</source>
        <translation>Si no, se queda con sus descriptores abiertos hasta que lo matan.</translation>
    </message>
    <message>
        <source>Ignores SIGPIPE</source>
        <translation>Ignora SIGPIPE</translation>
    </message>
    <message>
        <source>If not, writing to a broken connection kills it.</source>
        <translation>Si no, escribir en una conexión rota lo mata.</translation>
    </message>
    <message>
        <source>After a failed call</source>
        <translation>Tras una llamada fallida</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>So many processes run the program.</source>
        <translation>Tantos procesos ejecutan el programa.</translation>
    </message>
    <message>
        <source>Copies start apart by</source>
        <translation>Entre arranques</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>One system call a line, made when the one before has returned.</source>
        <translation>Una llamada al sistema por línea, que se hace cuando la anterior ha vuelto.</translation>
    </message>
    <message>
        <source>Threads that handle connections</source>
        <translation>Hilos que atienden conexiones</translation>
    </message>
    <message>
        <source>Runs for each connection</source>
        <translation>Se ejecuta para cada conexión</translation>
    </message>
    <message>
        <source>That an accept hands to it.</source>
        <translation>Que le entrega un accept.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>The moment.</source>
        <translation>El momento.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que pasa</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>A process of that machine.</source>
        <translation>Un proceso de esa máquina.</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Llamada al sistema</translation>
    </message>
    <message>
        <source>As a line of a program says it, such as close sock.</source>
        <translation>Como la dice una línea de un programa, por ejemplo close sock.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>May be left out where there is only one.</source>
        <translation>Puede omitirse donde solo hay una.</translation>
    </message>
    <message>
        <source>Programs start with it</source>
        <translation>Los programas arrancan con ella</translation>
    </message>
    <message>
        <source>Power goes after</source>
        <translation>La corriente se va tras</translation>
    </message>
    <message>
        <source>Counted from the end of the processes.</source>
        <translation>Contado desde el final de los procesos.</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Qué tramas</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Segments with exactly these.</source>
        <translation>Segmentos con exactamente estos.</translation>
    </message>
    <message>
        <source>Flags, at least</source>
        <translation>Indicadores, al menos</translation>
    </message>
    <message>
        <source>Flags, anything but</source>
        <translation>Indicadores, cualquiera menos</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>Desde el puerto</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>Al puerto</translation>
    </message>
    <message>
        <source>Data, at least</source>
        <translation>Datos, al menos</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>En bytes.</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo las primeras</translation>
    </message>
    <message>
        <source>So many frames.</source>
        <translation>Tantas tramas.</translation>
    </message>
    <message>
        <source>One in</source>
        <translation>Una de cada</translation>
    </message>
    <message>
        <source>3: the third match, the sixth and so on.</source>
        <translation>3: la tercera que encaja, la sexta, y así sucesivamente.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Where there is no data, it is the header.</source>
        <translation>Donde no hay datos, es la cabecera.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>On top of the cable&apos;s own.</source>
        <translation>Además del propio del cable.</translation>
    </message>
    <message>
        <source>Arrives later by</source>
        <translation>Llega más tarde en</translation>
    </message>
    <message>
        <source>At most 24 h.</source>
        <translation>24 h como mucho.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>By its number in the run.</source>
        <translation>Por su número en la ejecución.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>By its name on that machine.</source>
        <translation>Por su nombre en esa máquina.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>A block such as 10.22.0.0/16, or default.</source>
        <translation>Un bloque como 10.22.0.0/16, o default.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pretends to come from</source>
        <translation>Finge venir de</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The field in the header, not scaled.</source>
        <translation>El campo de la cabecera, sin escalar.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de secuencia</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>One after the other: a flood.</source>
        <translation>Uno tras otro: una inundación.</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Separados por</translation>
    </message>
    <message>
        <source>Addresses from</source>
        <translation>Direcciones de</translation>
    </message>
    <message>
        <source>A block such as 198.51.100.0/24 that they seem to come from.</source>
        <translation>Un bloque como 198.51.100.0/24 del que parecen venir.</translation>
    </message>
    <message>
        <source>Addresses are</source>
        <translation>Las direcciones son</translation>
    </message>
    <message>
        <source>Source ports are</source>
        <translation>Los puertos de origen son</translation>
    </message>
    <message>
        <source>Sequence numbers are</source>
        <translation>Los números de secuencia son</translation>
    </message>
    <message>
        <source>All is over at</source>
        <translation>Todo ha terminado en</translation>
    </message>
    <message>
        <source>The last segment, change of state or return of a call.</source>
        <translation>El último segmento, cambio de estado o vuelta de una llamada.</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Puede desviarse</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>Estado al final</translation>
    </message>
    <message>
        <source>None: nothing is left.</source>
        <translation>None: no queda nada.</translation>
    </message>
    <message>
        <source>States in their order</source>
        <translation>Estados en su orden</translation>
    </message>
    <message>
        <source>Segments it sent</source>
        <translation>Segmentos que envió</translation>
    </message>
    <message>
        <source>What calls return</source>
        <translation>Lo que devuelven las llamadas</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuál de ellas</translation>
    </message>
    <message>
        <source>2: the second such call of the process.</source>
        <translation>2: la segunda llamada así del proceso.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devuelve</translation>
    </message>
    <message>
        <source>SO_ERROR gives</source>
        <translation>SO_ERROR da</translation>
    </message>
    <message>
        <source>poll reports</source>
        <translation>poll señala</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>en ninguna</translation>
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
        <translation>warm, si no se dice nada</translation>
    </message>
    <message>
        <source>linux-6.5, if not said</source>
        <translation>linux-6.5, si no se dice nada</translation>
    </message>
    <message>
        <source>left to chance</source>
        <translation>se deja al azar</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>accept, if not said</source>
        <translation>accept, si no se dice nada</translation>
    </message>
    <message>
        <source>port-unreachable, if not said</source>
        <translation>port-unreachable, si no se dice nada</translation>
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
        <translation>el principio de la ejecución</translation>
    </message>
    <message>
        <source>go-on, if not said</source>
        <translation>go-on, si no se dice nada</translation>
    </message>
    <message>
        <source>the scenario, if not said</source>
        <translation>el escenario, si no se dice nada</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 s</translation>
    </message>
    <message>
        <source>both, if not said</source>
        <translation>ambos, si no se dice nada</translation>
    </message>
    <message>
        <source>all, if not said</source>
        <translation>todas, si no se dice nada</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>data, if not said</source>
        <translation>data, si no se dice nada</translation>
    </message>
    <message>
        <source>add, if not said</source>
        <translation>add, si no se dice nada</translation>
    </message>
    <message>
        <source>unicast, if not said</source>
        <translation>unicast, si no se dice nada</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>counted, if not said</source>
        <translation>counted, si no se dice nada</translation>
    </message>
    <message>
        <source>the same, if not said</source>
        <translation>same, si no se dice nada</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la única</translation>
    </message>
    <message>
        <source>5 ms on the outer cables, 0 s on the middle one</source>
        <translation>5 ms en los cables exteriores, 0 s en el de en medio</translation>
    </message>
    <message>
        <source>Kill a process</source>
        <translation>Matar un proceso</translation>
    </message>
    <message>
        <source>Stop a process (SIGSTOP)</source>
        <translation>Detener un proceso (SIGSTOP)</translation>
    </message>
    <message>
        <source>Let a process go on (SIGCONT)</source>
        <translation>Dejar que siga un proceso (SIGCONT)</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>Arrancar un proceso</translation>
    </message>
    <message>
        <source>Make a process call its kernel</source>
        <translation>Hacer que un proceso llame a su kernel</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>Cortar la corriente</translation>
    </message>
    <message>
        <source>Switch the power on</source>
        <translation>Dar la corriente</translation>
    </message>
    <message>
        <source>Shut a machine down</source>
        <translation>Apagar una máquina con orden</translation>
    </message>
    <message>
        <source>Unplug a cable from a machine</source>
        <translation>Desenchufar un cable de una máquina</translation>
    </message>
    <message>
        <source>Plug a cable in again</source>
        <translation>Volver a enchufar un cable</translation>
    </message>
    <message>
        <source>Set an interface down</source>
        <translation>Desactivar una interfaz</translation>
    </message>
    <message>
        <source>Set an interface up</source>
        <translation>Activar una interfaz</translation>
    </message>
    <message>
        <source>Drop frames on a cable</source>
        <translation>Descartar tramas en un cable</translation>
    </message>
    <message>
        <source>Delay frames on a cable</source>
        <translation>Retrasar tramas en un cable</translation>
    </message>
    <message>
        <source>Double frames on a cable</source>
        <translation>Duplicar tramas en un cable</translation>
    </message>
    <message>
        <source>Corrupt frames on a cable</source>
        <translation>Corromper tramas en un cable</translation>
    </message>
    <message>
        <source>End a rule on a cable</source>
        <translation>Terminar una regla en un cable</translation>
    </message>
    <message>
        <source>Turn a cable into a black hole</source>
        <translation>Convertir un cable en un agujero negro</translation>
    </message>
    <message>
        <source>End a black hole</source>
        <translation>Terminar un agujero negro</translation>
    </message>
    <message>
        <source>Change a cable&apos;s delay and loss</source>
        <translation>Cambiar el retardo y la pérdida de un cable</translation>
    </message>
    <message>
        <source>Take one packet off its cable</source>
        <translation>Quitar un paquete de su cable</translation>
    </message>
    <message>
        <source>Delay one packet</source>
        <translation>Retener un paquete</translation>
    </message>
    <message>
        <source>Double one packet</source>
        <translation>Duplicar un paquete</translation>
    </message>
    <message>
        <source>Corrupt one packet</source>
        <translation>Corromper un paquete</translation>
    </message>
    <message>
        <source>Change a kernel setting</source>
        <translation>Cambiar un ajuste del kernel</translation>
    </message>
    <message>
        <source>Change a route</source>
        <translation>Cambiar una ruta</translation>
    </message>
    <message>
        <source>Empty an ARP cache</source>
        <translation>Vaciar una caché ARP</translation>
    </message>
    <message>
        <source>Fix an ARP entry</source>
        <translation>Fijar una entrada ARP</translation>
    </message>
    <message>
        <source>Change the firewall&apos;s rules</source>
        <translation>Cambiar las reglas del cortafuegos</translation>
    </message>
    <message>
        <source>Let the firewall forget its connections</source>
        <translation>Hacer que el cortafuegos olvide sus conexiones</translation>
    </message>
    <message>
        <source>Send a forged segment</source>
        <translation>Enviar un segmento falsificado</translation>
    </message>
</context>
<context>
    <name>EditorParts</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Change what happens</source>
        <translation>Cambiar lo que pasa</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Añadir una variante</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>%1 no longer listens</source>
        <translation>%1 ya no escucha</translation>
    </message>
    <message>
        <source>%1: ended by RST</source>
        <translation>%1: terminada por RST</translation>
    </message>
    <message>
        <source>%1: connection gone</source>
        <translation>%1: conexión desaparecida</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>lost on %1</source>
        <translation>perdido en %1</translation>
    </message>
    <message>
        <source>lost at the %1</source>
        <translation>perdido en el equipo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits at the %1 for an address</source>
        <translation>espera en %1 una dirección</translation>
    </message>
    <message>
        <source>corrupted on its way</source>
        <translation>corrompido por el camino</translation>
    </message>
    <message>
        <source>held up on its way</source>
        <translation>retenido por el camino</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>ICMP network unreachable</source>
        <translation>ICMP red inalcanzable</translation>
    </message>
    <message>
        <source>ICMP host unreachable</source>
        <translation>ICMP host inalcanzable</translation>
    </message>
    <message>
        <source>ICMP port unreachable</source>
        <translation>ICMP puerto inalcanzable</translation>
    </message>
    <message>
        <source>ICMP administratively prohibited</source>
        <translation>ICMP prohibido por el administrador</translation>
    </message>
    <message>
        <source>ICMP unreachable (code %1)</source>
        <translation>ICMP inalcanzable (código %1)</translation>
    </message>
    <message>
        <source>ARP who has %1?</source>
        <translation>ARP ¿quién tiene %1?</translation>
    </message>
    <message>
        <source>ARP %1 is here</source>
        <translation>ARP %1 está aquí</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>sonda de keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>sonda de ventana</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>challenge ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK duplicado</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1&apos;s kernel</source>
        <translation>el kernel de %1</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>sin indicadores</translation>
    </message>
    <message>
        <source>an ICMP message</source>
        <translation>un mensaje ICMP</translation>
    </message>
    <message>
        <source>an ARP request</source>
        <translation>una petición ARP</translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation>una respuesta ARP</translation>
    </message>
    <message>
        <source>a RST</source>
        <translation>un RST</translation>
    </message>
    <message>
        <source>a SYN, ACK</source>
        <translation>un SYN, ACK</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>un SYN</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>un FIN</translation>
    </message>
    <message>
        <source>an ACK</source>
        <translation>un ACK</translation>
    </message>
    <message>
        <source>a segment without flags</source>
        <translation>un segmento sin indicadores</translation>
    </message>
    <message>
        <source>The %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The ICMP message</source>
        <translation>El mensaje ICMP</translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation>La petición ARP</translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation>La respuesta ARP</translation>
    </message>
    <message>
        <source>The RST</source>
        <translation>El RST</translation>
    </message>
    <message>
        <source>The SYN, ACK</source>
        <translation>El SYN, ACK</translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation>El SYN</translation>
    </message>
    <message>
        <source>The segment with %1</source>
        <translation>El segmento con %1</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>el FIN</translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation>El FIN</translation>
    </message>
    <message>
        <source>The ACK</source>
        <translation>El ACK</translation>
    </message>
    <message>
        <source>The segment without flags</source>
        <translation>El segmento sin indicadores</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>el SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>el SYN</translation>
    </message>
    <message>
        <source>the cable is a black hole</source>
        <translation>el cable es un agujero negro</translation>
    </message>
    <message>
        <source>a rule on the cable drops it</source>
        <translation>una regla del cable lo descarta</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>segment without flags</source>
        <translation>segmento sin indicadores</translation>
    </message>
    <message>
        <source>The figure cannot begin or end there: %1 does not happen.</source>
        <translation>La figura no puede empezar ni acabar ahí: %1 no ocurre.</translation>
    </message>
    <message>
        <source>%1 number %2 that %3 sends</source>
        <translation>%1 número %2 que envía %3</translation>
    </message>
    <message>
        <source>ARP message number %1 that %2 sends</source>
        <translation>mensaje ARP número %1 que envía %2</translation>
    </message>
    <message>
        <source>ICMP message number %1 that %2 sends</source>
        <translation>mensaje ICMP número %1 que envía %2</translation>
    </message>
    <message>
        <source>the loss of %1 number %2 from %3</source>
        <translation>la pérdida de %1 número %2 de %3</translation>
    </message>
    <message>
        <source>%1 number %2 of %3</source>
        <translation>%1 número %2 de %3</translation>
    </message>
    <message>
        <source>%1() number %2 on %3</source>
        <translation>%1() número %2 en %3</translation>
    </message>
    <message>
        <source>the %1 timer of %2, number %3</source>
        <translation>el temporizador %1 de %2, número %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>an event at %1</source>
        <translation>un suceso a los %1</translation>
    </message>
    <message>
        <source>an event on %1 at %2</source>
        <translation>un suceso en %1 a los %2</translation>
    </message>
    <message>
        <source>The note “%1” stands nowhere: %2 does not happen.</source>
        <translation>La nota «%1» no está en ningún sitio: %2 no ocurre.</translation>
    </message>
    <message>
        <source>The figure is empty: it would begin after its end.</source>
        <translation>La figura está vacía: empezaría después de su final.</translation>
    </message>
    <message>
        <source>The figure cannot show connection %1: there is none.</source>
        <translation>La figura no puede mostrar la conexión %1: no existe.</translation>
    </message>
</context>
<context>
    <name>Firewall</name>
    <message>
        <source>lets it pass</source>
        <translation>lo deja pasar</translation>
    </message>
    <message>
        <source>drops it and tells nobody</source>
        <translation>lo descarta y no avisa a nadie</translation>
    </message>
    <message>
        <source>rejects it: %1</source>
        <translation>lo rechaza: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>flags %1 of %2</source>
        <translation>indicadores %1 de %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>to port %1</source>
        <translation>hacia el puerto %1</translation>
    </message>
    <message>
        <source>any packet</source>
        <translation>cualquier paquete</translation>
    </message>
    <message>
        <source>one more byte</source>
        <translation>un byte más</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>no seguida</translation>
    </message>
    <message>
        <source>rule %1 says so</source>
        <translation>lo dice la regla %1</translation>
    </message>
    <message>
        <source>no rule matches</source>
        <translation>ninguna regla encaja</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>opened by → to</source>
        <translation>abierta por → hacia</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>forgotten in</source>
        <translation>se olvida en</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>both ways, assured</source>
        <translation>en ambos sentidos, asegurada</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>then the firewall</source>
        <translation>entonces el cortafuegos</translation>
    </message>
    <message>
        <source>else</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>if this end sends now</source>
        <translation>si este extremo envía ahora</translation>
    </message>
    <message>
        <source>its next packet</source>
        <translation>su próximo paquete</translation>
    </message>
    <message>
        <source>is seen as</source>
        <translation>se ve como</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
</context>
<context>
    <name>Forgery</name>
    <message>
        <source>RST, exactly the number that is expected</source>
        <translation>RST, exactamente el número esperado</translation>
    </message>
    <message>
        <source>RST, elsewhere in the window</source>
        <translation>RST, en otro punto de la ventana</translation>
    </message>
    <message>
        <source>RST, outside of the window</source>
        <translation>RST, fuera de la ventana</translation>
    </message>
    <message>
        <source>SYN in the window</source>
        <translation>SYN en la ventana</translation>
    </message>
    <message>
        <source>ACK of data that was never sent</source>
        <translation>ACK de datos que nunca se enviaron</translation>
    </message>
    <message>
        <source>Data that nobody sent</source>
        <translation>Datos que nadie envió</translation>
    </message>
    <message>
        <source>The selected segment once more</source>
        <translation>El segmento seleccionado otra vez</translation>
    </message>
    <message>
        <source>The segment does not arrive as long as the run lasts.</source>
        <translation>El segmento no llega mientras dura la ejecución.</translation>
    </message>
    <message>
        <source>It arrives, and nothing comes of it.</source>
        <translation>Llega, y no resulta nada de ello.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 again%2</source>
        <translation>%1 otra vez%2</translation>
    </message>
    <message>
        <source>%1 again, as a probe</source>
        <translation>%1 otra vez, como sonda</translation>
    </message>
    <message>
        <source>keepalive probe%1</source>
        <translation>sonda de keepalive%1</translation>
    </message>
    <message>
        <source>window probe%1</source>
        <translation>sonda de ventana%1</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>challenge ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK duplicado</translation>
    </message>
    <message>
        <source>forged %1</source>
        <translation>%1 falsificado</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 sale</translation>
    </message>
    <message>
        <source>%1 arrives</source>
        <translation>%1 llega</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdido</translation>
    </message>
    <message>
        <source>%1 still waits</source>
        <translation>%1 aún espera</translation>
    </message>
    <message>
        <source>%1 waits for an address</source>
        <translation>%1 espera una dirección</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptado</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 pasado por alto</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 armado</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 vence</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 parado</translation>
    </message>
    <message>
        <source>%1 ready to read</source>
        <translation>%1 por leer</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 remembered</source>
        <translation>%1 recordado</translation>
    </message>
    <message>
        <source>%1 waits for the process</source>
        <translation>%1 espera al proceso</translation>
    </message>
    <message>
        <source>process started</source>
        <translation>proceso arrancado</translation>
    </message>
    <message>
        <source>process exited</source>
        <translation>proceso terminado</translation>
    </message>
    <message>
        <source>process killed</source>
        <translation>proceso matado</translation>
    </message>
    <message>
        <source>process stopped</source>
        <translation>proceso detenido</translation>
    </message>
    <message>
        <source>process goes on</source>
        <translation>proceso reanudado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>power on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>cable plugged in</source>
        <translation>cable enchufado</translation>
    </message>
    <message>
        <source>cable unplugged</source>
        <translation>cable desenchufado</translation>
    </message>
    <message>
        <source>interface up</source>
        <translation>interfaz activa</translation>
    </message>
    <message>
        <source>interface down</source>
        <translation>interfaz inactiva</translation>
    </message>
    <message>
        <source>ARP entry %1</source>
        <translation>entrada ARP %1</translation>
    </message>
    <message>
        <source>connection forgotten</source>
        <translation>conexión olvidada</translation>
    </message>
    <message>
        <source>connection noted: %1</source>
        <translation>conexión anotada: %1</translation>
    </message>
    <message>
        <source>still noted %1</source>
        <translation>sigue anotada: %1</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>anotada: %1</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>no hay tal conexión</translation>
    </message>
    <message>
        <source>numbers out of window</source>
        <translation>números fuera de la ventana</translation>
    </message>
    <message>
        <source>RST not believed</source>
        <translation>RST no creído</translation>
    </message>
    <message>
        <source>entry unchanged</source>
        <translation>entrada sin cambios</translation>
    </message>
    <message>
        <source>no entry kept</source>
        <translation>no se guarda entrada</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 pasa</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 descartado</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazado</translation>
    </message>
    <message>
        <source>keepalive holds back</source>
        <translation>keepalive se contiene</translation>
    </message>
    <message>
        <source>keepalive timer runs on</source>
        <translation>el temporizador de keepalive sigue</translation>
    </message>
    <message>
        <source>timeout halved</source>
        <translation>espera reducida a la mitad</translation>
    </message>
    <message>
        <source>FIN_WAIT_2, second part</source>
        <translation>FIN_WAIT_2, segunda parte</translation>
    </message>
    <message>
        <source>receiving shut down</source>
        <translation>recepción cerrada</translation>
    </message>
    <message>
        <source>close() has to wait</source>
        <translation>close() tiene que esperar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>no pasa nada</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copia de %1</translation>
    </message>
    <message>
        <source>%1 held up</source>
        <translation>%1 retenido</translation>
    </message>
    <message>
        <source>%1 corrupted</source>
        <translation>%1 corrompido</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the scenario has no variant &apos;%1&apos;%2</source>
        <translation>el escenario no tiene ninguna variante &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no lesson on &apos;%1&apos;</source>
        <translation>no hay ninguna lección sobre &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a row of the list of beliefs; write T1 to T37</source>
        <translation>&apos;%1&apos; no es una fila de la lista de creencias; escriba de T1 a T37</translation>
    </message>
    <message>
        <source>a fact of shown_by</source>
        <translation>un hecho de shown_by</translation>
    </message>
    <message>
        <source>a fact of shown_by needs one of segment, state, call, time and count</source>
        <translation>un hecho de shown_by necesita uno de segment, state, call, time y count</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>la respuesta de %1</translation>
    </message>
    <message>
        <source>%1 needs exactly one of segment, state, call, time, count and right</source>
        <translation>%1 necesita exactamente uno de segment, state, call, time, count y right</translation>
    </message>
    <message>
        <source>an answer &apos;right&apos; needs shown_by: the facts of the run that bear it out</source>
        <translation>una respuesta &apos;right&apos; necesita shown_by: los hechos de la ejecución que la confirman</translation>
    </message>
    <message>
        <source>shown_by belongs to an answer &apos;right&apos;</source>
        <translation>shown_by pertenece a una respuesta &apos;right&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is there twice</source>
        <translation>la opción &apos;%1&apos; está dos veces</translation>
    </message>
    <message>
        <source>there are two questions &apos;%1&apos;</source>
        <translation>hay dos preguntas &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson asks at least two questions, not %1</source>
        <translation>una lección hace al menos dos preguntas, no %1</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 says nothing</source>
        <translation>&apos;%1&apos; de %2 no dice nada</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 to %3 items, not %4</source>
        <translation>&apos;%1&apos; tiene de %2 a %3 elementos, no %4</translation>
    </message>
    <message>
        <source>an item of &apos;%1&apos; says nothing</source>
        <translation>un elemento de &apos;%1&apos; no dice nada</translation>
    </message>
    <message>
        <source>this program reads format %1 of lessons, not %2</source>
        <translation>este programa lee el formato %1 de lecciones, no el %2</translation>
    </message>
    <message>
        <source>what else can be left out</source>
        <translation>qué más se puede omitir</translation>
    </message>
    <message>
        <source>a system call</source>
        <translation>una llamada al sistema</translation>
    </message>
    <message>
        <source>a state of TCP</source>
        <translation>un estado de TCP</translation>
    </message>
    <message>
        <source>%1 has both &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>%1 tiene tanto &apos;%2&apos; como &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1 needs one of call, state and segment: what happens then</source>
        <translation>%1 necesita uno de call, state y segment: qué pasa entonces</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>la traducción</translation>
    </message>
    <message>
        <source>this translates the lesson on &apos;%1&apos;</source>
        <translation>esto traduce la lección sobre &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not HOST.KEY=VALUE; write for example client.tcp_syn_retries=3</source>
        <translation>&apos;%1&apos; no es HOST.KEY=VALUE; escriba por ejemplo client.tcp_syn_retries=3</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>esto no es TOML válido: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a fraction or a date</source>
        <translation>una fracción o una fecha</translation>
    </message>
    <message>
        <source>this line has no key where one must be</source>
        <translation>en esta línea falta una clave</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;%2</source>
        <translation>no hay ningún escenario &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>a socket option</source>
        <translation>una opción de socket</translation>
    </message>
    <message>
        <source>the value of the option</source>
        <translation>el valor de la opción</translation>
    </message>
    <message>
        <source>%1 counts in steps of %2</source>
        <translation>%1 cuenta en pasos de %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>un interruptor</translation>
    </message>
    <message>
        <source>events such as in,out</source>
        <translation>eventos como in,out</translation>
    </message>
    <message>
        <source>an event of poll</source>
        <translation>un evento de poll</translation>
    </message>
    <message>
        <source>an address such as server:55555</source>
        <translation>una dirección como server:55555</translation>
    </message>
    <message>
        <source>connect needs a host; write HOST:PORT, such as server:55555</source>
        <translation>connect necesita un host; escriba HOST:PORT, como server:55555</translation>
    </message>
    <message>
        <source>the seconds to linger</source>
        <translation>los segundos de linger</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>la longitud de la cola</translation>
    </message>
    <message>
        <source>accept must say what the new descriptor is called: &quot;accept %1 as conn&quot;</source>
        <translation>accept debe decir cómo se llama el nuevo descriptor: &quot;accept %1 as conn&quot;</translation>
    </message>
    <message>
        <source>a name for the connection</source>
        <translation>un nombre para la conexión</translation>
    </message>
    <message>
        <source>the number of bytes</source>
        <translation>el número de bytes</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read, write o both</translation>
    </message>
    <message>
        <source>a way to shut down</source>
        <translation>una manera de cerrar</translation>
    </message>
    <message>
        <source>the name of a descriptor</source>
        <translation>el nombre de un descriptor</translation>
    </message>
    <message>
        <source>an end of repetition</source>
        <translation>un final de repetición</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>un número de veces</translation>
    </message>
    <message>
        <source>the word &apos;times&apos; must follow a number of repetitions</source>
        <translation>la palabra &apos;times&apos; debe seguir a un número de repeticiones</translation>
    </message>
    <message>
        <source>the name of a thread</source>
        <translation>el nombre de un hilo</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>something that can follow here</source>
        <translation>algo que pueda seguir aquí</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>a program cannot go on before its last call has returned; the time after it is 0 s or more</source>
        <translation>un programa no puede seguir antes de que retorne su última llamada; el tiempo posterior es 0 s o más</translation>
    </message>
    <message>
        <source>a colon must stand between the moment and the call: &quot;after 1 s: close sock&quot;</source>
        <translation>entre el momento y la llamada debe haber dos puntos: &quot;after 1 s: close sock&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than the call needs</source>
        <translation>&apos;%1&apos; es más de lo que necesita la llamada</translation>
    </message>
    <message>
        <source>%1 is an address of this host itself; only connections over a cable are simulated</source>
        <translation>%1 es una dirección de este mismo host; solo se simulan conexiones por un cable</translation>
    </message>
    <message>
        <source>error, or the name of one such as EADDRNOTAVAIL</source>
        <translation>error, o el nombre de uno como EADDRNOTAVAIL</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>a number of times, or forever</source>
        <translation>un número de veces, o forever</translation>
    </message>
    <message>
        <source>a loop ends with the line &quot;end repeat&quot;</source>
        <translation>un bucle termina con la línea &quot;end repeat&quot;</translation>
    </message>
    <message>
        <source>&quot;end repeat&quot; ends no loop; a line &quot;repeat ...&quot; must stand before it</source>
        <translation>&quot;end repeat&quot; no termina ningún bucle; antes debe haber una línea &quot;repeat ...&quot;</translation>
    </message>
    <message>
        <source>nothing stands between &quot;repeat&quot; and &quot;end repeat&quot;</source>
        <translation>no hay nada entre &quot;repeat&quot; y &quot;end repeat&quot;</translation>
    </message>
    <message>
        <source>this loop has no end; the line &quot;end repeat&quot; is missing</source>
        <translation>este bucle no tiene final; falta la línea &quot;end repeat&quot;</translation>
    </message>
    <message>
        <source>no process &apos;%1&apos; on %2%3</source>
        <translation>ningún proceso &apos;%1&apos; en %2%3</translation>
    </message>
    <message>
        <source>no interface &apos;%1&apos; on %2%3</source>
        <translation>ninguna interfaz &apos;%1&apos; en %2%3</translation>
    </message>
    <message>
        <source>a kind of frames</source>
        <translation>una clase de tramas</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>something to do with a route</source>
        <translation>algo que hacer con una ruta</translation>
    </message>
    <message>
        <source>a type of route</source>
        <translation>un tipo de ruta</translation>
    </message>
    <message>
        <source>something to count from</source>
        <translation>algo desde lo que contar</translation>
    </message>
    <message>
        <source>forged segments leave one after the other; &apos;every&apos; is more than 0 s</source>
        <translation>los segmentos falsos salen uno tras otro; &apos;every&apos; es más de 0 s</translation>
    </message>
    <message>
        <source>a way to choose addresses</source>
        <translation>una manera de elegir direcciones</translation>
    </message>
    <message>
        <source>a way to choose ports</source>
        <translation>una manera de elegir puertos</translation>
    </message>
    <message>
        <source>a way to choose numbers</source>
        <translation>una manera de elegir números</translation>
    </message>
    <message>
        <source>sequence numbers are the same or random</source>
        <translation>los números de secuencia son same o random</translation>
    </message>
    <message>
        <source>something that a step can do</source>
        <translation>algo que un paso puede hacer</translation>
    </message>
    <message>
        <source>nothing happens at %1; the run is over or has not begun</source>
        <translation>no pasa nada en %1; la ejecución ha terminado o no ha empezado</translation>
    </message>
    <message>
        <source>a state of connection tracking</source>
        <translation>un estado del seguimiento de conexiones</translation>
    </message>
    <message>
        <source>a firewall rule</source>
        <translation>una regla del cortafuegos</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>un veredicto</translation>
    </message>
    <message>
        <source>a way to reject</source>
        <translation>una manera de rechazar</translation>
    </message>
    <message>
        <source>a firewall policy</source>
        <translation>una política del cortafuegos</translation>
    </message>
    <message>
        <source>someone who acts</source>
        <translation>alguien que actúa</translation>
    </message>
    <message>
        <source>a state of TCP, or none</source>
        <translation>un estado de TCP, o none</translation>
    </message>
    <message>
        <source>what a call can return</source>
        <translation>lo que una llamada puede devolver</translation>
    </message>
    <message>
        <source>something to do after an error</source>
        <translation>algo que hacer tras un error</translation>
    </message>
    <message>
        <source>no socket or accept in this process makes a descriptor &apos;%1&apos;%2</source>
        <translation>ningún socket o accept de este proceso crea un descriptor &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>this process has no thread &apos;%1&apos; with handler = true%2</source>
        <translation>este proceso no tiene ningún hilo &apos;%1&apos; con handler = true%2</translation>
    </message>
    <message>
        <source>there are two processes &apos;%1&apos; on %2</source>
        <translation>hay dos procesos &apos;%1&apos; en %2</translation>
    </message>
    <message>
        <source>the copies start one after the other; &apos;one_every&apos; is 0 s or more</source>
        <translation>las copias empiezan una tras otra; &apos;one_every&apos; es 0 s o más</translation>
    </message>
    <message>
        <source>this program reads format %1, not %2</source>
        <translation>este programa lee el formato %1, no el %2</translation>
    </message>
    <message>
        <source>a group of scenarios</source>
        <translation>un grupo de escenarios</translation>
    </message>
    <message>
        <source>the run ends before it begins</source>
        <translation>la ejecución termina antes de empezar</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>a start of the neighbour caches</source>
        <translation>un comienzo de las cachés de vecinos</translation>
    </message>
    <message>
        <source>there are two variants &apos;%1&apos;</source>
        <translation>hay dos variantes &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read</source>
        <translation>no se puede leer el archivo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set twice</source>
        <translation>&apos;%1&apos; está definido dos veces</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day; write HH:MM:SS with a fraction if needed, such as &quot;14:02:38.5&quot;</source>
        <translation>&apos;%1&apos; no es una hora del día; escriba HH:MM:SS con una fracción si hace falta, como &quot;14:02:38.5&quot;</translation>
    </message>
    <message>
        <source>a cable cannot deliver before it is given; its delay is 0 s or more</source>
        <translation>un cable no puede entregar antes de recibir; su retardo es 0 s o más</translation>
    </message>
    <message>
        <source>the delay of the path is 0 s or more</source>
        <translation>el retardo del camino es 0 s o más</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; ¿quiso decir &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>; it can be %1</source>
        <translation>; puede ser %1</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 necesita &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing in %2%3</source>
        <translation>&apos;%1&apos; no significa nada en %2%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is a number from %3 to %4</source>
        <translation>%1 no puede ser %2; es un número de %3 a %4</translation>
    </message>
    <message>
        <source>%1 needs a unit; write &quot;%2 s&quot; (ns, us, ms, s, min or h)</source>
        <translation>%1 necesita una unidad; escriba &quot;%2 s&quot; (ns, us, ms, s, min o h)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; no es una duración; escriba un número y ns, us, ms, s, min o h, como &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a percentage; write 0 % to 100 %, such as &quot;0.5 %&quot;</source>
        <translation>&apos;%1&apos; no es un porcentaje; escriba de 0 % a 100 %, como &quot;0.5 %&quot;</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 debe ser %2, no %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2%3</source>
        <translation>&apos;%1&apos; no es %2%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a set of TCP flags; write letters of SFRPAU, such as &quot;SA&quot;</source>
        <translation>&apos;%1&apos; no es un conjunto de indicadores TCP; escriba letras de SFRPAU, como &quot;SA&quot;</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;%2</source>
        <translation>no hay ningún host &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no cable &apos;%1&apos;%2</source>
        <translation>no hay ningún cable &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>there is no profile &apos;%1&apos;%2</source>
        <translation>no hay ningún perfil &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>; there it is &apos;%1&apos;</source>
        <translation>; allí es &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; there it cannot be set</source>
        <translation>; allí no se puede ajustar</translation>
    </message>
    <message>
        <source>; it has nothing like it</source>
        <translation>; allí no hay nada parecido</translation>
    </message>
    <message>
        <source>%1 is compiled into %2 and cannot be set</source>
        <translation>%1 está compilado en %2 y no se puede ajustar</translation>
    </message>
    <message>
        <source>%1 has no setting &apos;%2&apos;%3</source>
        <translation>%1 no tiene ningún ajuste &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the kernel takes %3 to %4</source>
        <translation>%1 no puede ser %2; el kernel admite de %3 a %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an IPv4 address nor a host%2</source>
        <translation>&apos;%1&apos; no es ni una dirección IPv4 ni un host%2</translation>
    </message>
    <message>
        <source>%1 and %2 are not on one network</source>
        <translation>%1 y %2 no están en una misma red</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no block of addresses; write 10.22.0.0/16 or default</source>
        <translation>&apos;%1&apos; no es un bloque de direcciones; escriba 10.22.0.0/16 o default</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address with a port; write HOST:PORT, with a port of 0 to 65535</source>
        <translation>&apos;%1&apos; no es una dirección con puerto; escriba HOST:PORT, con un puerto de 0 a 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete; %2 must follow</source>
        <translation>&quot;%1&quot; no está completo; debe seguir %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; it is a number from %3 to %4</source>
        <translation>&apos;%1&apos; no es %2; es un número de %3 a %4</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>un tiempo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin a duration; write a number and ns, us, ms, s, min or h, such as &quot;1.5 s&quot;</source>
        <translation>&apos;%1&apos; no empieza una duración; escriba un número y ns, us, ms, s, min o h, como &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>un idioma</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>un temporizador</translation>
    </message>
    <message>
        <source>an event by one of its keys</source>
        <translation>un suceso por una de sus claves</translation>
    </message>
    <message>
        <source>a way to number arrows</source>
        <translation>una manera de numerar las flechas</translation>
    </message>
    <message>
        <source>a time axis</source>
        <translation>un eje de tiempo</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>un tema</translation>
    </message>
    <message>
        <source>a side</source>
        <translation>un lado</translation>
    </message>
    <message>
        <source>a packet is delayed by more than 0 s and at most 24 h</source>
        <translation>un paquete se retrasa más de 0 s y como mucho 24 h</translation>
    </message>
    <message>
        <source>what SO_ERROR can give</source>
        <translation>lo que puede dar SO_ERROR</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to %2</source>
        <translation>&apos;%1&apos; pertenece a %2</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>SYN: opens</source>
        <translation>SYN: abre</translation>
    </message>
    <message>
        <source>FIN: closes</source>
        <translation>FIN: cierra</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>bare ACK</source>
        <translation>ACK a secas</translation>
    </message>
    <message>
        <source>RST: aborts</source>
        <translation>RST: aborta</translation>
    </message>
    <message>
        <source>ICMP message</source>
        <translation>mensaje ICMP</translation>
    </message>
    <message>
        <source>ARP message</source>
        <translation>mensaje ARP</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado otra vez</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonda</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>perdido aquí</translation>
    </message>
    <message>
        <source>somebody acts</source>
        <translation>alguien actúa</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>llamada al sistema</translation>
    </message>
    <message>
        <source>system call that fails</source>
        <translation>llamada al sistema que falla</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriéndose</translation>
    </message>
    <message>
        <source>established</source>
        <translation>establecida</translation>
    </message>
    <message>
        <source>closing, this side first</source>
        <translation>cerrándose, este lado primero</translation>
    </message>
    <message>
        <source>closing, other side first</source>
        <translation>cerrándose, el otro lado primero</translation>
    </message>
    <message>
        <source>TIME_WAIT</source>
        <translation>TIME_WAIT</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>sin corriente</translation>
    </message>
    <message>
        <source>entry of the firewall</source>
        <translation>entrada del cortafuegos</translation>
    </message>
    <message>
        <source>timer runs out</source>
        <translation>vence un temporizador</translation>
    </message>
    <message>
        <source>timer is stopped</source>
        <translation>se para un temporizador</translation>
    </message>
    <message>
        <source>idle time, folded</source>
        <translation>tiempo ocioso, plegado</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>corrupted</source>
        <translation>corrompido</translation>
    </message>
    <message>
        <source>held up or corrupted here</source>
        <translation>retenido o corrompido aquí</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>there is no machine &apos;%1&apos; in the scenario</source>
        <translation>no hay ninguna máquina &apos;%1&apos; en el escenario</translation>
    </message>
    <message>
        <source>the run ends before %1</source>
        <translation>la ejecución termina antes de %1</translation>
    </message>
    <message>
        <source>there is no process &apos;%1&apos; on %2</source>
        <translation>no hay ningún proceso &apos;%1&apos; en %2</translation>
    </message>
    <message>
        <source>there are several processes on %1; say which one is meant</source>
        <translation>hay varios procesos en %1; diga cuál es</translation>
    </message>
    <message>
        <source>the run has no %1 number %2 of the process %3</source>
        <translation>la ejecución no tiene ningún %1 número %2 del proceso %3</translation>
    </message>
    <message>
        <source>expected %1, but the run gives %2</source>
        <translation>se esperaba %1, pero la ejecución da %2</translation>
    </message>
    <message>
        <source>it stops at %1, before &apos;%2&apos;</source>
        <translation>se para en %1, antes de &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is neither a time nor &apos;never&apos;</source>
        <translation>la opción &apos;%1&apos; no es ni un tiempo ni &apos;never&apos;</translation>
    </message>
    <message>
        <source>%1 and %2 are nearer to each other than %3 %</source>
        <translation>%1 y %2 están más cerca entre sí que un %3 %</translation>
    </message>
    <message>
        <source>the run gives %1, which is not among the options %2</source>
        <translation>la ejecución da %1, que no está entre las opciones %2</translation>
    </message>
    <message>
        <source>it stops at %1, but that is decided at %2: the stop must come before</source>
        <translation>se para en %1, pero eso se decide en %2: la parada debe venir antes</translation>
    </message>
    <message>
        <source>it belongs to &apos;%1&apos;, not to &apos;%2&apos;</source>
        <translation>pertenece a &apos;%1&apos;, no a &apos;%2&apos;</translation>
    </message>
    <message>
        <source>it asks nothing in the scenario as it opens</source>
        <translation>no pregunta nada en el escenario tal como se abre</translation>
    </message>
    <message>
        <source>it stops at %1, when the run is not under way</source>
        <translation>se para en %1, cuando la ejecución no está en marcha</translation>
    </message>
    <message>
        <source>shown_by does not hold: %1</source>
        <translation>shown_by no se cumple: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none: no connection is left</source>
        <translation>ninguno: no queda conexión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>it blocks: it does not return</source>
        <translation>se bloquea: no vuelve</translation>
    </message>
    <message>
        <source>it never returns: its process is killed</source>
        <translation>no vuelve nunca: matan su proceso</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>A common mistake</source>
        <translation>Un error frecuente</translation>
    </message>
    <message>
        <source>Literature and recording</source>
        <translation>Bibliografía y grabación</translation>
    </message>
    <message>
        <source>What to change and try</source>
        <translation>Qué cambiar y probar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No connection comes about</source>
        <translation>No se establece ninguna conexión</translation>
    </message>
    <message>
        <source>Half-established</source>
        <translation>Medio establecida</translation>
    </message>
    <message>
        <source>Orderly release</source>
        <translation>Cierre ordenado</translation>
    </message>
    <message>
        <source>Abortive release</source>
        <translation>Cierre abortivo</translation>
    </message>
    <message>
        <source>The path or a host fails</source>
        <translation>Falla el camino o un host</translation>
    </message>
    <message>
        <source>Keepalive and firewalls</source>
        <translation>Keepalive y cortafuegos</translation>
    </message>
    <message>
        <source>The other side does not read</source>
        <translation>El otro lado no lee</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>Two computers, a router and a firewall between them, and one TCP connection. TCP Teardown Explorer simulates what every kernel does when a process is killed, a cable is pulled or a firewall forgets, and shows it as a sequence diagram. Every segment, state, timer and error number comes out of a simulation; every record knows its cause and the rule behind it.

Without a command the window opens. FILE is a scenario file (*.teardown), ID a built-in scenario as &apos;tcp-teardown list&apos; shows them. The commands need no display.</source>
        <translation>Dos ordenadores, un router y un cortafuegos entre ellos, y una conexión TCP. TCP Teardown Explorer simula lo que hace cada kernel cuando se mata un proceso, se desenchufa un cable o un cortafuegos olvida, y lo muestra como diagrama de secuencia. Cada segmento, estado, temporizador y número de error sale de una simulación; cada registro conoce su causa y la regla que hay detrás.

Sin orden se abre la ventana. FILE es un archivo de escenario (*.teardown), ID un escenario incluido, como los muestra &apos;tcp-teardown list&apos;. Las órdenes no necesitan pantalla.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Something came out otherwise than expected: a check or a replay found a difference, two runs differ, a capture is damaged and only its beginning was read.</source>
        <translation>Algo salió de otro modo que lo esperado: una comprobación o una repetición encontró una diferencia, dos ejecuciones difieren, una captura está dañada y solo se leyó su principio.</translation>
    </message>
    <message>
        <source>Wrong input: what was asked for cannot be read, understood or written. A message says where and why.</source>
        <translation>Entrada errónea: lo pedido no se puede leer, entender o escribir. Un mensaje dice dónde y por qué.</translation>
    </message>
    <message>
        <source>What the window remembers.</source>
        <translation>Lo que recuerda la ventana.</translation>
    </message>
    <message>
        <source>What a learner has answered.</source>
        <translation>Lo que ha respondido quien aprende.</translation>
    </message>
    <message>
        <source>Where the window opens. The commands need neither.</source>
        <translation>Dónde se abre la ventana. Las órdenes no necesitan ninguna de las dos.</translation>
    </message>
    <message>
        <source>The language of messages, where there is a translation.</source>
        <translation>El idioma de los mensajes, donde hay traducción.</translation>
    </message>
    <message>
        <source>Other places for the files below.</source>
        <translation>Otros lugares para los archivos de abajo.</translation>
    </message>
    <message>
        <source>A run as a ladder of text.</source>
        <translation>Una ejecución como escalera de texto.</translation>
    </message>
    <message>
        <source>The same with another kernel setting.</source>
        <translation>Lo mismo con otro ajuste del kernel.</translation>
    </message>
    <message>
        <source>The diagram as a picture.</source>
        <translation>El diagrama como imagen.</translation>
    </message>
    <message>
        <source>How the connections of a capture ended.</source>
        <translation>Cómo acabaron las conexiones de una captura.</translation>
    </message>
    <message>
        <source>Where two runs differ.</source>
        <translation>Dónde difieren dos ejecuciones.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Órdenes de usuario</translation>
    </message>
    <message>
        <source>see and break a TCP connection</source>
        <translation>ver y romper una conexión TCP</translation>
    </message>
    <message>
        <source>Every command explains itself with --help.</source>
        <translation>Cada orden se explica con --help.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>waiting for an answer to its SYN</source>
        <translation>espera una respuesta a su SYN</translation>
    </message>
    <message>
        <source>waiting for the ACK that completes the handshake</source>
        <translation>espera el ACK que completa el saludo</translation>
    </message>
    <message>
        <source>waiting for the ACK of its FIN</source>
        <translation>espera el ACK de su FIN</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN</source>
        <translation>espera el FIN del otro extremo</translation>
    </message>
    <message>
        <source>waiting for the other end&apos;s FIN, without limit</source>
        <translation>espera el FIN del otro extremo, sin límite</translation>
    </message>
    <message>
        <source>waiting until its own process closes</source>
        <translation>espera a que cierre su propio proceso</translation>
    </message>
    <message>
        <source>ready to repeat its last ACK if that was lost</source>
        <translation>listo para repetir su último ACK si se perdió</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way and no timer runs. It stays like this until a program or a person acts.</source>
        <translation>No hay nada en camino y no corre ningún temporizador. Queda así hasta que un programa o una persona haga algo.</translation>
    </message>
    <message>
        <source>Neither side has a connection.</source>
        <translation>Ningún lado tiene una conexión.</translation>
    </message>
    <message>
        <source>Both sides are in %1.</source>
        <translation>Los dos lados están en %1.</translation>
    </message>
    <message>
        <source>Both sides are in %1, each %2.</source>
        <translation>Los dos lados están en %1, cada uno %2.</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 no tiene corriente.</translation>
    </message>
    <message>
        <source>The %1 has no connection.</source>
        <translation>%1 no tiene conexión.</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>The %1 is in %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>The %1 is in %2, %3</source>
        <translation>%1 está en %2, %3</translation>
    </message>
    <message>
        <source>%1. No process holds its socket.</source>
        <translation>%1. Ningún proceso tiene el socket.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets are on their way.</source>
        <translation>
            <numerusform>%n paquete está en camino.</numerusform>
            <numerusform>%n paquetes están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its way (%2).</source>
        <translation>%1 está en camino (%2).</translation>
    </message>
    <message>
        <source>The %1 has sent its SYN again %2.</source>
        <translation>%1 ha enviado su SYN otra vez (%2).</translation>
    </message>
    <message>
        <source>The %1 has sent its first unacknowledged segment again %2.</source>
        <translation>%1 ha enviado otra vez su primer segmento sin confirmar (%2).</translation>
    </message>
    <message>
        <source>In %1 the %2 of the %3 runs out: then its kernel %4.</source>
        <translation>Dentro de %1 vence: %2 de %3. Entonces su kernel %4.</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 no conoce ninguna conexión.</translation>
    </message>
    <message>
        <source>The %1 forgets the connection in %2 if no packet passes.</source>
        <translation>%1 olvida la conexión dentro de %2 si no pasa ningún paquete.</translation>
    </message>
    <message>
        <source>The cable %1 swallows every packet.</source>
        <translation>El cable %1 se traga todos los paquetes.</translation>
    </message>
    <message>
        <source>The cable %1 is out.</source>
        <translation>El cable %1 está desenchufado.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>held by process</source>
        <translation>en manos de un proceso</translation>
    </message>
    <message>
        <source>waits for accept()</source>
        <translation>espera a accept()</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation>temporizador de retransmisión</translation>
    </message>
    <message>
        <source>tail loss probe timer</source>
        <translation>temporizador de tail loss probe</translation>
    </message>
    <message>
        <source>reordering timer</source>
        <translation>temporizador de reordenación</translation>
    </message>
    <message>
        <source>SYN timer</source>
        <translation>temporizador de SYN</translation>
    </message>
    <message>
        <source>SYN, ACK timer</source>
        <translation>temporizador de SYN,ACK</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>temporizador persist</translation>
    </message>
    <message>
        <source>delayed ACK timer</source>
        <translation>temporizador de ACK diferido</translation>
    </message>
    <message>
        <source>keepalive timer</source>
        <translation>temporizador de keepalive</translation>
    </message>
    <message>
        <source>FIN_WAIT_2 timer</source>
        <translation>temporizador de FIN_WAIT_2</translation>
    </message>
    <message>
        <source>TIME_WAIT timer</source>
        <translation>temporizador de TIME_WAIT</translation>
    </message>
    <message>
        <source>sends the first unacknowledged segment again, or gives up</source>
        <translation>envía otra vez el primer segmento sin confirmar, o se rinde</translation>
    </message>
    <message>
        <source>sends the last segment again, as a tail loss probe</source>
        <translation>envía otra vez el último segmento, como tail loss probe</translation>
    </message>
    <message>
        <source>sends again what later segments have overtaken</source>
        <translation>envía otra vez lo que segmentos posteriores han adelantado</translation>
    </message>
    <message>
        <source>sends the SYN again, or gives up</source>
        <translation>envía el SYN otra vez, o se rinde</translation>
    </message>
    <message>
        <source>sends the SYN, ACK again, or gives up</source>
        <translation>envía el SYN, ACK otra vez, o se rinde</translation>
    </message>
    <message>
        <source>asks whether the other end has room again</source>
        <translation>pregunta si el otro extremo vuelve a tener sitio</translation>
    </message>
    <message>
        <source>sends the ACK that it has held back</source>
        <translation>envía el ACK que ha retenido</translation>
    </message>
    <message>
        <source>asks whether the other end is still alive, or gives up</source>
        <translation>pregunta si el otro extremo sigue vivo, o se rinde</translation>
    </message>
    <message>
        <source>forgets the connection without a word</source>
        <translation>olvida la conexión sin decir nada</translation>
    </message>
    <message>
        <source>forgets the connection; its port is free again</source>
        <translation>olvida la conexión; su puerto queda libre otra vez</translation>
    </message>
    <message>
        <source>a rule or a black hole on the cable takes it</source>
        <translation>una regla o un agujero negro del cable se lo lleva</translation>
    </message>
    <message>
        <source>the cable loses it by chance</source>
        <translation>el cable lo pierde por azar</translation>
    </message>
    <message>
        <source>the cable is out</source>
        <translation>el cable está desenchufado</translation>
    </message>
    <message>
        <source>it is taken off the cable by hand</source>
        <translation>alguien lo quita del cable a mano</translation>
    </message>
    <message>
        <source>the other end of the cable has no power</source>
        <translation>el otro extremo del cable no tiene corriente</translation>
    </message>
    <message>
        <source>the interface at the other end is down</source>
        <translation>la interfaz del otro extremo está inactiva</translation>
    </message>
    <message>
        <source>the firewall drops it</source>
        <translation>el cortafuegos lo descarta</translation>
    </message>
    <message>
        <source>there is no route to its destination</source>
        <translation>no hay ruta a su destino</translation>
    </message>
    <message>
        <source>a blackhole route drops it</source>
        <translation>una ruta blackhole lo descarta</translation>
    </message>
    <message>
        <source>nobody answers for the next hop&apos;s address</source>
        <translation>nadie responde por la dirección del siguiente salto</translation>
    </message>
    <message>
        <source>it is meant for another host, and this one does not forward</source>
        <translation>es para otro host, y este no reenvía</translation>
    </message>
    <message>
        <source>too many packets wait for the same address</source>
        <translation>demasiados paquetes esperan la misma dirección</translation>
    </message>
    <message>
        <source>it has passed too many routers</source>
        <translation>ha pasado por demasiados routers</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>The socket waits for SYNs. The kernel answers them; `accept()` fetches the connections.</source>
        <translation>El socket espera SYN. El kernel los responde; `accept()` recoge las conexiones.</translation>
    </message>
    <message>
        <source>A SYN has been sent. The socket waits for the SYN, ACK that answers it.</source>
        <translation>Se ha enviado un SYN. El socket espera el SYN, ACK que lo responde.</translation>
    </message>
    <message>
        <source>A SYN has arrived and was answered. The kernel waits for the ACK that completes the handshake.</source>
        <translation>Ha llegado un SYN y se ha respondido. El kernel espera el ACK que completa el saludo.</translation>
    </message>
    <message>
        <source>Both ends may send and receive. No timer ends this state.</source>
        <translation>Los dos extremos pueden enviar y recibir. Ningún temporizador termina este estado.</translation>
    </message>
    <message>
        <source>This side has closed first. It waits for the ACK of its FIN.</source>
        <translation>Este lado ha cerrado primero. Espera el ACK de su FIN.</translation>
    </message>
    <message>
        <source>This side has closed, and the other end knows it. It waits for the other end&apos;s FIN: without limit while a process holds the socket, else for `tcp_fin_timeout`.</source>
        <translation>Este lado ha cerrado, y el otro extremo lo sabe. Espera el FIN del otro extremo: sin límite mientras un proceso tenga el socket, y si no durante `tcp_fin_timeout`.</translation>
    </message>
    <message>
        <source>The other end has closed. This side waits until its own process closes too; no timer ends this state.</source>
        <translation>El otro extremo ha cerrado. Este lado espera a que cierre también su propio proceso; ningún temporizador termina este estado.</translation>
    </message>
    <message>
        <source>Both sides have closed at the same time. This one waits for the ACK of its FIN.</source>
        <translation>Los dos lados han cerrado a la vez. Este espera el ACK de su FIN.</translation>
    </message>
    <message>
        <source>This side has closed second. It waits for the ACK of its FIN, then it is done.</source>
        <translation>Este lado ha cerrado en segundo lugar. Espera el ACK de su FIN, y entonces ha acabado.</translation>
    </message>
    <message>
        <source>Both directions are closed. The kernel remembers the connection for a while, so that it can repeat its last ACK.</source>
        <translation>Las dos direcciones están cerradas. El kernel recuerda la conexión un tiempo, para poder repetir su último ACK.</translation>
    </message>
    <message>
        <source>`socket()` asks the kernel for a socket. Nothing is sent.</source>
        <translation>`socket()` pide un socket al kernel. No se envía nada.</translation>
    </message>
    <message>
        <source>`bind()` fixes the local address and port of a socket.</source>
        <translation>`bind()` fija la dirección y el puerto locales de un socket.</translation>
    </message>
    <message>
        <source>`listen()` makes the kernel answer connections for this socket.</source>
        <translation>`listen()` hace que el kernel responda conexiones para este socket.</translation>
    </message>
    <message>
        <source>`accept()` fetches a connection that is complete. It waits if there is none.</source>
        <translation>`accept()` recoge una conexión completa. Espera si no hay ninguna.</translation>
    </message>
    <message>
        <source>`connect()` asks for a connection and waits until it is open or has failed.</source>
        <translation>`connect()` pide una conexión y espera hasta que esté abierta o haya fracasado.</translation>
    </message>
    <message>
        <source>`send()` only copies bytes into the kernel&apos;s send buffer. Its success does not say that they arrive.</source>
        <translation>`send()` solo copia bytes en el búfer de envío del kernel. Que tenga éxito no dice que hayan llegado.</translation>
    </message>
    <message>
        <source>`recv()` fetches bytes that have arrived. It waits if there are none; 0 bytes mean that no more will come.</source>
        <translation>`recv()` recoge bytes que han llegado. Espera si no hay; 0 bytes significa que no vendrán más.</translation>
    </message>
    <message>
        <source>`shutdown()` ends one direction of a connection or both. The socket stays.</source>
        <translation>`shutdown()` termina una dirección de una conexión o las dos. El socket queda.</translation>
    </message>
    <message>
        <source>`close()` gives the socket back. What is still to be done for the connection is left to the kernel.</source>
        <translation>`close()` devuelve el socket. Lo que quede por hacer con la conexión es cosa del kernel.</translation>
    </message>
    <message>
        <source>`poll()` waits until something can be done with the socket.</source>
        <translation>`poll()` espera hasta que se pueda hacer algo con el socket.</translation>
    </message>
    <message>
        <source>`fcntl()` sets whether calls on this socket may wait.</source>
        <translation>`fcntl()` fija si las llamadas sobre este socket pueden esperar.</translation>
    </message>
    <message>
        <source>`getsockopt()` asks for an option of the socket.</source>
        <translation>`getsockopt()` pregunta por una opción del socket.</translation>
    </message>
    <message>
        <source>`setsockopt()` sets an option of the socket.</source>
        <translation>`setsockopt()` fija una opción del socket.</translation>
    </message>
    <message>
        <source>The program pauses.</source>
        <translation>El programa hace una pausa.</translation>
    </message>
    <message>
        <source>A signal has interrupted the call.</source>
        <translation>Una señal ha interrumpido la llamada.</translation>
    </message>
    <message>
        <source>The process has no such descriptor.</source>
        <translation>El proceso no tiene ese descriptor.</translation>
    </message>
    <message>
        <source>The call would have to wait, or has waited as long as it may.</source>
        <translation>La llamada tendría que esperar, o ha esperado todo lo que puede.</translation>
    </message>
    <message>
        <source>The process may not do this.</source>
        <translation>El proceso no puede hacer eso.</translation>
    </message>
    <message>
        <source>The call makes no sense for this socket.</source>
        <translation>La llamada no tiene sentido para este socket.</translation>
    </message>
    <message>
        <source>The connection cannot send any more. Without a handler the process is killed by `SIGPIPE`.</source>
        <translation>La conexión ya no puede enviar. Si el proceso no trata `SIGPIPE`, la señal lo mata.</translation>
    </message>
    <message>
        <source>The call needs a destination.</source>
        <translation>La llamada necesita un destino.</translation>
    </message>
    <message>
        <source>The descriptor is not a socket.</source>
        <translation>El descriptor no es un socket.</translation>
    </message>
    <message>
        <source>The socket does not know this option.</source>
        <translation>El socket no conoce esta opción.</translation>
    </message>
    <message>
        <source>This kind of socket cannot do that.</source>
        <translation>Un socket de esta clase no puede hacer eso.</translation>
    </message>
    <message>
        <source>An older socket still uses this address and port.</source>
        <translation>Un socket más antiguo todavía usa esta dirección y este puerto.</translation>
    </message>
    <message>
        <source>The address is not one of this host, or no free port is left.</source>
        <translation>La dirección no es de este host, o no queda ningún puerto libre.</translation>
    </message>
    <message>
        <source>The interface is down.</source>
        <translation>La interfaz está inactiva.</translation>
    </message>
    <message>
        <source>No route leads to the destination.</source>
        <translation>Ninguna ruta lleva al destino.</translation>
    </message>
    <message>
        <source>The connection ended before it was fetched.</source>
        <translation>La conexión terminó antes de que la recogieran.</translation>
    </message>
    <message>
        <source>The other end has ended the connection with a RST.</source>
        <translation>El otro extremo ha terminado la conexión con un RST.</translation>
    </message>
    <message>
        <source>The kernel has no memory left for this.</source>
        <translation>Al kernel no le queda memoria para esto.</translation>
    </message>
    <message>
        <source>The socket is connected already.</source>
        <translation>El socket ya está conectado.</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>El socket no está conectado.</translation>
    </message>
    <message>
        <source>The other end has not answered for too long.</source>
        <translation>El otro extremo lleva demasiado tiempo sin responder.</translation>
    </message>
    <message>
        <source>Nobody listens on that port, or a firewall pretends so.</source>
        <translation>Nadie escucha en ese puerto, o un cortafuegos lo finge.</translation>
    </message>
    <message>
        <source>A host on the way, or the destination itself, cannot be reached.</source>
        <translation>No se llega a un host del camino o al propio destino.</translation>
    </message>
    <message>
        <source>An earlier `connect()` is still under way.</source>
        <translation>Un `connect()` anterior aún está en curso.</translation>
    </message>
    <message>
        <source>The connection is being opened; the call does not wait for it.</source>
        <translation>La conexión se está abriendo; la llamada no la espera.</translation>
    </message>
    <message>
        <source>The protocol was violated.</source>
        <translation>Se ha violado el protocolo.</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>su suma de control no encaja</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 (within %2)</source>
        <translation>%1 (con margen de %2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1: state at the end</source>
        <translation>%1: estado al final</translation>
    </message>
    <message>
        <source>%1: states</source>
        <translation>%1: estados</translation>
    </message>
    <message>
        <source>%1: number of segments</source>
        <translation>%1: número de segmentos</translation>
    </message>
    <message>
        <source>%1: segments</source>
        <translation>%1: segmentos</translation>
    </message>
    <message>
        <source>%1: what %2&apos;s %3 number %4 returns</source>
        <translation>%1: qué devuelve el %3 número %4 de %2</translation>
    </message>
    <message>
        <source>it was never made</source>
        <translation>no se llamó nunca</translation>
    </message>
    <message>
        <source>%1: when %2&apos;s %3 number %4 returns</source>
        <translation>%1: cuándo retorna el %3 número %4 de %2</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>%1: what SO_ERROR says in %2&apos;s %3 number %4</source>
        <translation>%1: qué dice SO_ERROR en el %3 número %4 de %2</translation>
    </message>
    <message>
        <source>%1: events that %2&apos;s %3 number %4 reports</source>
        <translation>%1: sucesos que señala el %3 número %4 de %2</translation>
    </message>
</context>
<context>
    <name>PacketFields</name>
    <message>
        <source>IP version and header length</source>
        <translation>versión IP y longitud de la cabecera</translation>
    </message>
    <message>
        <source>version 4, 20 bytes</source>
        <translation>versión 4, 20 bytes</translation>
    </message>
    <message>
        <source>IP type of service</source>
        <translation>tipo de servicio IP</translation>
    </message>
    <message>
        <source>IP total length</source>
        <translation>longitud total IP</translation>
    </message>
    <message>
        <source>bytes, header included</source>
        <translation>bytes, con la cabecera</translation>
    </message>
    <message>
        <source>IP identification</source>
        <translation>identificación IP</translation>
    </message>
    <message>
        <source>IP flags and fragment offset</source>
        <translation>indicadores IP y posición del fragmento</translation>
    </message>
    <message>
        <source>must not be fragmented</source>
        <translation>no se debe fragmentar</translation>
    </message>
    <message>
        <source>IP time to live</source>
        <translation>tiempo de vida IP (TTL)</translation>
    </message>
    <message>
        <source>routers that it may still pass</source>
        <translation>routers que aún puede atravesar</translation>
    </message>
    <message>
        <source>IP protocol</source>
        <translation>protocolo IP</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>suma de control de la cabecera IP</translation>
    </message>
    <message>
        <source>IP source address</source>
        <translation>dirección IP de origen</translation>
    </message>
    <message>
        <source>IP destination address</source>
        <translation>dirección IP de destino</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>puerto de origen</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>puerto de destino</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>número de secuencia</translation>
    </message>
    <message>
        <source>relative: %1</source>
        <translation>relativo: %1</translation>
    </message>
    <message>
        <source>acknowledgment number</source>
        <translation>número de confirmación</translation>
    </message>
    <message>
        <source>relative: %1, the number expected next</source>
        <translation>relativo: %1, el siguiente número esperado</translation>
    </message>
    <message>
        <source>means nothing without ACK</source>
        <translation>sin ACK no significa nada</translation>
    </message>
    <message>
        <source>data offset</source>
        <translation>comienzo de los datos</translation>
    </message>
    <message>
        <source>the header has %1 bytes</source>
        <translation>la cabecera tiene %1 bytes</translation>
    </message>
    <message>
        <source>control bits</source>
        <translation>bits de control</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>bytes; never scaled in a SYN</source>
        <translation>bytes; en un SYN nunca se escala</translation>
    </message>
    <message>
        <source>as it stands there; the window scale of the SYN multiplies it</source>
        <translation>tal como está ahí; la escala de ventana del SYN la multiplica</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>suma de control TCP</translation>
    </message>
    <message>
        <source>over header, data and addresses</source>
        <translation>sobre cabecera, datos y direcciones</translation>
    </message>
    <message>
        <source>urgent pointer</source>
        <translation>puntero urgente</translation>
    </message>
    <message>
        <source>means nothing without URG</source>
        <translation>sin URG no significa nada</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>option: no operation</source>
        <translation>opción: sin operación</translation>
    </message>
    <message>
        <source>fills up to a word</source>
        <translation>rellena hasta completar una palabra</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>opción: tamaño máximo de segmento</translation>
    </message>
    <message>
        <source>bytes of data that this end takes in one segment</source>
        <translation>bytes de datos que este extremo acepta en un segmento</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>opción: escala de ventana</translation>
    </message>
    <message>
        <source>windows of this end count times %1</source>
        <translation>las ventanas de este extremo valen por %1</translation>
    </message>
    <message>
        <source>option: SACK permitted</source>
        <translation>opción: SACK permitido</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>opción: marcas de tiempo</translation>
    </message>
    <message>
        <source>value %1, echo %2</source>
        <translation>valor %1, eco %2</translation>
    </message>
    <message>
        <source>milliseconds of the sender&apos;s clock, and the last ones of the other end</source>
        <translation>milisegundos del reloj del emisor, y el último valor del otro extremo</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>option: SACK</source>
        <translation>opción: SACK</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>ICMP type</source>
        <translation>tipo ICMP</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>destino inalcanzable</translation>
    </message>
    <message>
        <source>ICMP code</source>
        <translation>código ICMP</translation>
    </message>
    <message>
        <source>ICMP checksum</source>
        <translation>suma de control ICMP</translation>
    </message>
    <message>
        <source>ICMP unused</source>
        <translation>ICMP sin uso</translation>
    </message>
    <message>
        <source>quoted: %1</source>
        <translation>citado: %1</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inalcanzable</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inalcanzable</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>puerto inalcanzable</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>prohibido por el administrador</translation>
    </message>
    <message>
        <source>ARP hardware type</source>
        <translation>tipo de hardware ARP</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>ARP protocol type</source>
        <translation>tipo de protocolo ARP</translation>
    </message>
    <message>
        <source>ARP hardware address length</source>
        <translation>longitud ARP de la dirección física</translation>
    </message>
    <message>
        <source>ARP protocol address length</source>
        <translation>longitud ARP de la dirección de protocolo</translation>
    </message>
    <message>
        <source>ARP operation</source>
        <translation>operación ARP</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>ARP sender hardware address</source>
        <translation>dirección física ARP del emisor</translation>
    </message>
    <message>
        <source>ARP sender address</source>
        <translation>dirección ARP del emisor</translation>
    </message>
    <message>
        <source>ARP target hardware address</source>
        <translation>dirección física ARP del destino</translation>
    </message>
    <message>
        <source>ARP target address</source>
        <translation>dirección ARP del destino</translation>
    </message>
    <message>
        <source>wrong: these bytes ask for %1</source>
        <translation>errónea: estos bytes piden %1</translation>
    </message>
    <message>
        <source>a bit of this changed on the way</source>
        <translation>un bit de esto cambió por el camino</translation>
    </message>
</context>
<context>
    <name>PacketSentence</name>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 de %2)</translation>
    </message>
    <message>
        <source> (retry %1)</source>
        <translation> (intento %1)</translation>
    </message>
    <message>
        <source>the network is unreachable</source>
        <translation>la red es inalcanzable</translation>
    </message>
    <message>
        <source>the host is unreachable</source>
        <translation>el host es inalcanzable</translation>
    </message>
    <message>
        <source>the port is unreachable</source>
        <translation>el puerto es inalcanzable</translation>
    </message>
    <message>
        <source>a rule forbids this packet</source>
        <translation>una regla prohíbe este paquete</translation>
    </message>
    <message>
        <source>the destination is unreachable</source>
        <translation>el destino es inalcanzable</translation>
    </message>
    <message>
        <source>The %1 tells %2 by ICMP: %3.</source>
        <translation>%1 dice a %2 por ICMP: %3.</translation>
    </message>
    <message>
        <source>The %1 answers that it has the address %2 (ARP).</source>
        <translation>%1 responde que tiene la dirección %2 (ARP).</translation>
    </message>
    <message>
        <source>The %1 asks everybody on the cable who has the address %2 (ARP).</source>
        <translation>%1 pregunta a todos los del cable quién tiene la dirección %2 (ARP).</translation>
    </message>
    <message>
        <source>The %1 asks %2 whether it is still there (ARP).</source>
        <translation>%1 pregunta a %2 si sigue ahí (ARP).</translation>
    </message>
    <message>
        <source>The %1 sends %2 again, before the timer runs out.</source>
        <translation>%1 envía otra vez %2, antes de que venza el temporizador.</translation>
    </message>
    <message>
        <source>The %1 sends %2 again as a probe, because no ACK has come.</source>
        <translation>%1 envía otra vez %2 como sonda, porque no ha llegado ningún ACK.</translation>
    </message>
    <message>
        <source>The %1 asks whether the other end has room again (window probe %2).</source>
        <translation>%1 pregunta si el otro extremo vuelve a tener sitio (sonda de ventana %2).</translation>
    </message>
    <message>
        <source>The %1 answers with a challenge ACK.</source>
        <translation>%1 responde con un challenge ACK.</translation>
    </message>
    <message>
        <source>The %1 answers with an ACK that repeats what it expects next.</source>
        <translation>%1 responde con un ACK que repite lo que espera a continuación.</translation>
    </message>
    <message>
        <source>The %1 sends %2 to %3.</source>
        <translation>%1 envía %2 a %3.</translation>
    </message>
    <message>
        <source>Somebody at the %1 sends %2 that pretends to come from %3.</source>
        <translation>Alguien en %1 envía %2, que finge venir de %3.</translation>
    </message>
    <message>
        <source>The %1 sends a SYN to %2, port %3.</source>
        <translation>%1 envía un SYN a %2, puerto %3.</translation>
    </message>
    <message>
        <source>The %1 answers the SYN with a SYN, ACK.</source>
        <translation>%1 responde al SYN con un SYN, ACK.</translation>
    </message>
    <message>
        <source>The %1 sends %2.</source>
        <translation>%1 envía %2.</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer is full: the window is 0.</source>
        <translation>%1 dice que su búfer de recepción está lleno: la ventana es 0.</translation>
    </message>
    <message>
        <source>The %1 says that its receive buffer has room again.</source>
        <translation>%1 dice que su búfer de recepción vuelve a tener sitio.</translation>
    </message>
    <message>
        <source>The %1 sends an ACK.</source>
        <translation>%1 envía un ACK.</translation>
    </message>
    <message>
        <source>The %1 acknowledges %2.</source>
        <translation>%1 confirma %2.</translation>
    </message>
    <message>
        <source>The %1 sends a keepalive probe.</source>
        <translation>%1 envía una sonda de keepalive.</translation>
    </message>
    <message>
        <source>The %1 sends keepalive probe %2 of %3.</source>
        <translation>%1 envía la sonda de keepalive %2 de %3.</translation>
    </message>
    <message>
        <source>The %1 sends %2 again%3.</source>
        <translation>%1 envía otra vez %2%3.</translation>
    </message>
    <message>
        <source>The %1 has waited %2 and sends %3 again%4.</source>
        <translation>%1 ha esperado %2 y envía otra vez %3%4.</translation>
    </message>
    <message>
        <source>the SYN, ACK</source>
        <translation>el SYN, ACK</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>el SYN</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>el FIN</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>el segmento</translation>
    </message>
    <message>
        <source>%1 and the FIN</source>
        <translation>%1 y el FIN</translation>
    </message>
    <message>
        <source>The path makes a copy of a packet: %1 from %2 is under way twice.</source>
        <translation>El camino hace una copia de un paquete: %1 de %2 está en camino dos veces.</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It was set %1 ago, and that time is over.</source>
        <translation>Se armó hace %1, y ese tiempo ha pasado.</translation>
    </message>
    <message>
        <source>It was set %1 ago, and what it waited for has not come.</source>
        <translation>Se armó hace %1, y lo que esperaba no ha llegado.</translation>
    </message>
    <message>
        <source>In `CLOSE_WAIT` Linux tells the process `EPIPE`, in other states `ECONNRESET`.</source>
        <translation>En `CLOSE_WAIT` Linux dice al proceso `EPIPE`; en otros estados, `ECONNRESET`.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The value is out of range.</source>
        <translation>El valor está fuera de los límites.</translation>
    </message>
    <message>
        <source>`%1` goes from %2 to %3.</source>
        <translation>`%1` va de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 has no setting for it.</source>
        <translation>%1 no tiene ningún ajuste para eso.</translation>
    </message>
    <message>
        <source>It is like this already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>`%1` is %2 already.</source>
        <translation>`%1` ya vale %2.</translation>
    </message>
    <message>
        <source>The %1 has no process `%2`.</source>
        <translation>%1 no tiene ningún proceso `%2`.</translation>
    </message>
    <message>
        <source>The process `%1` does not run.</source>
        <translation>El proceso `%1` no corre.</translation>
    </message>
    <message>
        <source>The process `%1` runs already.</source>
        <translation>El proceso `%1` ya corre.</translation>
    </message>
    <message>
        <source>The process `%1` is not stopped.</source>
        <translation>El proceso `%1` no está detenido.</translation>
    </message>
    <message>
        <source>The process `%1` is stopped already.</source>
        <translation>El proceso `%1` ya está detenido.</translation>
    </message>
    <message>
        <source>The %1 has no power already.</source>
        <translation>%1 ya está sin corriente.</translation>
    </message>
    <message>
        <source>The %1 is on already.</source>
        <translation>%1 ya está encendido.</translation>
    </message>
    <message>
        <source>The %1 has no power.</source>
        <translation>%1 no tiene corriente.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is unplugged already.</source>
        <translation>El cable en `%1` de %2 ya está desenchufado.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is plugged in already.</source>
        <translation>El cable en `%1` de %2 ya está enchufado.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is down already.</source>
        <translation>`%1` de %2 ya está inactiva.</translation>
    </message>
    <message>
        <source>`%1` of the %2 is up already.</source>
        <translation>`%1` de %2 ya está activa.</translation>
    </message>
    <message>
        <source>The %1 has no interface `%2`.</source>
        <translation>%1 no tiene ninguna interfaz `%2`.</translation>
    </message>
    <message>
        <source>The cable %1 is a black hole already.</source>
        <translation>El cable %1 ya es un agujero negro.</translation>
    </message>
    <message>
        <source>The cable %1 is not a black hole.</source>
        <translation>El cable %1 no es un agujero negro.</translation>
    </message>
    <message>
        <source>There is no rule `%1`.</source>
        <translation>No hay ninguna regla `%1`.</translation>
    </message>
    <message>
        <source>The process `%1` has no open socket `%2`.</source>
        <translation>El proceso `%1` no tiene abierto ningún socket `%2`.</translation>
    </message>
    <message>
        <source>The process `%1` has no connection.</source>
        <translation>El proceso `%1` no tiene conexión.</translation>
    </message>
    <message>
        <source>This direction is shut down already.</source>
        <translation>Esta dirección ya está cerrada.</translation>
    </message>
    <message>
        <source>The socket is not connected.</source>
        <translation>El socket no está conectado.</translation>
    </message>
    <message>
        <source>The packet is not on a cable.</source>
        <translation>El paquete no está en un cable.</translation>
    </message>
    <message>
        <source>The %1 is not a firewall.</source>
        <translation>%1 no es un cortafuegos.</translation>
    </message>
    <message>
        <source>The %1 knows no connection.</source>
        <translation>%1 no conoce ninguna conexión.</translation>
    </message>
    <message>
        <source>The run stops here until you answer the question of the lesson.</source>
        <translation>La ejecución se para aquí hasta que usted responda la pregunta de la lección.</translation>
    </message>
    <message>
        <source>The controls are locked. Unlock them in the menu “Lesson”.</source>
        <translation>Los controles están bloqueados. Desbloquéelos en el menú «Lección».</translation>
    </message>
    <message>
        <source>An ARP message has no checksum: nobody would notice that it changed.</source>
        <translation>Un mensaje ARP no tiene suma de control: nadie notaría que cambió.</translation>
    </message>
    <message>
        <source>The packet is corrupted already.</source>
        <translation>El paquete ya está corrompido.</translation>
    </message>
    <message>
        <source>Select a packet that is on a cable first.</source>
        <translation>Seleccione primero un paquete que esté en un cable.</translation>
    </message>
    <message>
        <source>This packet is lost already.</source>
        <translation>Este paquete ya se ha perdido.</translation>
    </message>
    <message>
        <source>This packet waits for the address of its next hop. It is on no cable.</source>
        <translation>Este paquete espera la dirección de su siguiente salto. No está en ningún cable.</translation>
    </message>
    <message>
        <source>This packet has arrived already.</source>
        <translation>Este paquete ya ha llegado.</translation>
    </message>
    <message>
        <source>This packet is not on a cable any more.</source>
        <translation>Este paquete ya no está en ningún cable.</translation>
    </message>
    <message>
        <source>The address belongs to the %1 itself. Only connections over a cable are simulated.</source>
        <translation>La dirección pertenece a %1. Solo se simulan conexiones por un cable.</translation>
    </message>
    <message>
        <source>The ARP cache of the %1 is empty already.</source>
        <translation>La caché ARP de %1 ya está vacía.</translation>
    </message>
    <message>
        <source>The %1 has no process.</source>
        <translation>%1 no tiene ningún proceso.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>unknown option %1</source>
        <translation>opción desconocida %1</translation>
    </message>
    <message>
        <source>no recording given</source>
        <translation>no se dio ninguna grabación</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 correctas, %2 fallidas</translation>
    </message>
    <message>
        <source>Usage: %1 [--verbose] FILE.json...
Replays recorded kernel runs through the engine and compares segments, results of system calls and states.
  --verbose   print every difference, and both sides of every list
  --help      print this
Exit code: 0 all passed, 1 some failed, 2 wrong command line or unreadable file.
</source>
        <translation>Uso: %1 [--verbose] FILE.json...
Reproduce ejecuciones grabadas de kernels en el motor y compara segmentos, resultados de llamadas al sistema y estados.
  --verbose   imprime cada diferencia, y ambos lados de cada lista
  --help      imprime esto
Estado de salida: 0 todas correctas, 1 algunas fallaron, 2 línea de comandos errónea o archivo ilegible.
</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>the run stopped</source>
        <translation>la ejecución se detuvo</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>no esperado</translation>
    </message>
    <message>
        <source>segments of %1 %2:%3</source>
        <translation>segmentos de %1 %2:%3</translation>
    </message>
    <message>
        <source>firewall resets to %1 %2:%3</source>
        <translation>RST del cortafuegos a %1 %2:%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>window probes of %1</source>
        <translation>sondas de ventana de %1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>returns of %1 #%2 %3</source>
        <translation>resultados de %1 #%2 %3</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca se llamó</translation>
    </message>
    <message>
        <source>states of %1 %2:%3</source>
        <translation>estados de %1 %2:%3</translation>
    </message>
    <message>
        <source>icmp to %1</source>
        <translation>ICMP a %1</translation>
    </message>
    <message>
        <source>arp of %1</source>
        <translation>ARP de %1</translation>
    </message>
    <message>
        <source>listen queue of %1 %2</source>
        <translation>cola de escucha de %1 %2</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>ningún socket que escuche</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>entradas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: expected %2; seen %3 (%4)</source>
        <translation>%1: se esperaba %2; se vio %3 (%4)</translation>
    </message>
    <message>
        <source>mss</source>
        <translation>mss</translation>
    </message>
    <message>
        <source>window scale</source>
        <translation>escala de ventana</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK permitido</translation>
    </message>
    <message>
        <source>errno</source>
        <translation>errno</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>otro extremo</translation>
    </message>
    <message>
        <source>revents</source>
        <translation>revents</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>time: not between %1 and %2</source>
        <translation>tiempo: no entre %1 y %2</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>indicadores</translation>
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
        <translation>longitud</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>se perdió</translation>
    </message>
    <message>
        <source>it arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfano</translation>
    </message>
    <message>
        <source>type or code</source>
        <translation>type o code</translation>
    </message>
    <message>
        <source>sender of the quoted segment</source>
        <translation>emisor del segmento citado</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>it returned</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>its process was not killed in it</source>
        <translation>su proceso no murió en ella</translation>
    </message>
    <message>
        <source>it has not returned</source>
        <translation>no ha vuelto</translation>
    </message>
    <message>
        <source>%1 LOST</source>
        <translation>%1 PERDIDO</translation>
    </message>
    <message>
        <source>%1 UNDERWAY</source>
        <translation>%1 EN CAMINO</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 matado</translation>
    </message>
    <message>
        <source>(no socket)</source>
        <translation>(sin socket)</translation>
    </message>
    <message>
        <source>%1 orphan</source>
        <translation>%1 huérfano</translation>
    </message>
    <message>
        <source>%1 broadcast request for %2</source>
        <translation>%1 petición por difusión de %2</translation>
    </message>
    <message>
        <source>%1 unicast request for %2</source>
        <translation>%1 petición directa de %2</translation>
    </message>
    <message>
        <source>still blocked</source>
        <translation>sigue bloqueada</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>descriptor</translation>
    </message>
    <message>
        <source>entered %1, still blocked</source>
        <translation>llamada en %1, sigue bloqueada</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>%1 %2 until %3</source>
        <translation>%1 %2 hasta %3</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 must be an array</source>
        <translation>%1 debe ser una lista</translation>
    </message>
    <message>
        <source>%1 must be a string</source>
        <translation>%1 debe ser una cadena</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 debe ser un número entero</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds</source>
        <translation>%1 debe ser un número de segundos</translation>
    </message>
    <message>
        <source>%1: %2 is not modelled</source>
        <translation>%1: %2 no se simula</translation>
    </message>
    <message>
        <source>the error %1</source>
        <translation>el error %1</translation>
    </message>
    <message>
        <source>%1 must be 1</source>
        <translation>%1 debe ser 1</translation>
    </message>
    <message>
        <source>this condition</source>
        <translation>esta condición</translation>
    </message>
    <message>
        <source>%1 must have either call or do</source>
        <translation>%1 debe tener call o do, uno de los dos</translation>
    </message>
    <message>
        <source>%1 must name two hosts</source>
        <translation>%1 debe nombrar dos hosts</translation>
    </message>
    <message>
        <source>%1 must be where the link before ends</source>
        <translation>%1 debe estar donde termina el enlace anterior</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 no debe estar vacío</translation>
    </message>
    <message>
        <source>%1 does not end at this host</source>
        <translation>%1 no termina en este host</translation>
    </message>
    <message>
        <source>%1 must have two elements</source>
        <translation>%1 debe tener dos elementos</translation>
    </message>
    <message>
        <source>%1 names no host of the topology: &quot;%2&quot;</source>
        <translation>%1 no nombra ningún host de la topología: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 names no link of the topology: &quot;%2&quot;</source>
        <translation>%1 no nombra ningún enlace de la topología: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 must end at an interface on both sides</source>
        <translation>%1 debe terminar en una interfaz por ambos lados</translation>
    </message>
    <message>
        <source>%1 must be an IPv4 address</source>
        <translation>%1 debe ser una dirección IPv4</translation>
    </message>
    <message>
        <source>%1 must be an address block such as 10.16.0.0/16, or default</source>
        <translation>%1 debe ser un bloque de direcciones como 10.16.0.0/16, o default</translation>
    </message>
    <message>
        <source>%1 must consist of the letters F S R P A U</source>
        <translation>%1 debe constar de las letras F S R P A U</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>el ajuste %1</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>recorded on Linux 6.18 (%1)</source>
        <translation>grabado en Linux 6.18 (%1)</translation>
    </message>
    <message>
        <source>It follows directly from the step before.</source>
        <translation>Se sigue directamente del paso anterior.</translation>
    </message>
    <message>
        <source>The scenario begins like this.</source>
        <translation>El escenario empieza así.</translation>
    </message>
    <message>
        <source>You did this. Nothing in the protocol led to it.</source>
        <translation>Esto lo hizo usted. Nada en el protocolo llevó a ello.</translation>
    </message>
    <message>
        <source>The scenario does this at a fixed moment, as you could do it yourself.</source>
        <translation>El escenario hace esto en un momento fijo, como podría hacerlo usted.</translation>
    </message>
    <message>
        <source>The program of this process comes to this step.</source>
        <translation>El programa de este proceso llega a este paso.</translation>
    </message>
    <message>
        <source>The program has no further step, so its process exits.</source>
        <translation>El programa no tiene más pasos, así que su proceso termina.</translation>
    </message>
    <message>
        <source>When a process ends, by `exit()` or by a signal such as `SIGKILL`, the kernel closes all its descriptors. So even `kill -9` closes a connection as `close()` does.</source>
        <translation>Cuando un proceso termina, por `exit()` o por una señal como `SIGKILL`, el kernel cierra todos sus descriptores. Por eso hasta `kill -9` cierra una conexión igual que `close()`.</translation>
    </message>
    <message>
        <source>What the call asked for is done or has arrived, so the kernel lets the process go on.</source>
        <translation>Lo que pedía la llamada está hecho o ha llegado, así que el kernel deja seguir al proceso.</translation>
    </message>
    <message>
        <source>An error of a connection is reported only once, to whichever call comes first. After that `recv()` returns 0 and `send()` fails with `EPIPE`.</source>
        <translation>Un error de una conexión se comunica una sola vez, a la llamada que llegue primero. Después `recv()` devuelve 0 y `send()` falla con `EPIPE`.</translation>
    </message>
    <message>
        <source>The process has limited how long its calls may wait, with `SO_RCVTIMEO` or `SO_SNDTIMEO`. The call returns when that time is over. The connection is not touched.</source>
        <translation>El proceso ha limitado cuánto pueden esperar sus llamadas, con `SO_RCVTIMEO` o `SO_SNDTIMEO`. La llamada vuelve cuando pasa ese tiempo. La conexión no se toca.</translation>
    </message>
    <message>
        <source>A frame needs time for the length of the cable. Neither end can know what becomes of it on the way.</source>
        <translation>Una trama necesita tiempo para recorrer el cable. Ningún extremo puede saber qué le ocurre por el camino.</translation>
    </message>
    <message>
        <source>Nobody is told that a frame is lost. The sender can only notice that no answer comes.</source>
        <translation>A nadie se le avisa de que se ha perdido una trama. El emisor solo puede notar que no llega respuesta.</translation>
    </message>
    <message>
        <source>No kernel runs on a host without power. It sends nothing, answers nothing, and all its connections are forgotten.</source>
        <translation>En un host sin corriente no corre ningún kernel. No envía nada, no responde nada, y todas sus conexiones están olvidadas.</translation>
    </message>
    <message>
        <source>To reach the next host on the cable a kernel needs its hardware address. It asks for it by broadcast, up to three times, 1 s apart. The packet waits until the answer comes.</source>
        <translation>Para llegar al siguiente host del cable, un kernel necesita su dirección física. La pide por difusión, hasta tres veces, con 1 s entre una y otra. El paquete espera hasta que llegue la respuesta.</translation>
    </message>
    <message>
        <source>The host that has the address answers, and only to the one who asked.</source>
        <translation>El host que tiene la dirección responde, y solo al que preguntó.</translation>
    </message>
    <message>
        <source>An ARP message tells the hardware address. The kernel keeps it in its neighbour cache and sends what waited for it.</source>
        <translation>Un mensaje ARP dice la dirección física. El kernel la guarda en su caché de vecinos y envía lo que la esperaba.</translation>
    </message>
    <message>
        <source>An address in the neighbour cache counts as confirmed for 15 to 45 s, chosen at random. After that it is `STALE`: it is still used, but no longer trusted.</source>
        <translation>Una dirección de la caché de vecinos vale como confirmada de 15 a 45 s, elegidos al azar. Después está `STALE`: se sigue usando, pero ya no se confía en ella.</translation>
    </message>
    <message>
        <source>A packet uses a `STALE` address. The kernel waits 5 s for a sign of life from TCP before it asks for the address again.</source>
        <translation>Un paquete usa una dirección `STALE`. El kernel espera 5 s una señal de vida de TCP antes de preguntar otra vez por la dirección.</translation>
    </message>
    <message>
        <source>No sign of life came. The kernel now asks the known hardware address itself, up to three times, 1 s apart.</source>
        <translation>No llegó ninguna señal de vida. El kernel pregunta ahora a la propia dirección física conocida, hasta tres veces, con 1 s entre una y otra.</translation>
    </message>
    <message>
        <source>TCP makes progress, so the neighbour must be alive. That confirms its address without asking.</source>
        <translation>TCP avanza, así que el vecino tiene que estar vivo. Eso confirma su dirección sin preguntar.</translation>
    </message>
    <message>
        <source>Nobody answered for the address, so the packets that waited for it are dropped. A host tells its own sockets that the destination is unreachable; a router tells the senders by ICMP.</source>
        <translation>Nadie respondió por la dirección, así que se descartan los paquetes que la esperaban. Un host dice a sus propios sockets que no se llega al destino; un router lo dice a los emisores por ICMP.</translation>
    </message>
    <message>
        <source>The neighbour cache was emptied, by command or because the cable is out. The next packet has to ask for the address again.</source>
        <translation>Se vació la caché de vecinos, por una orden o porque el cable está desenchufado. El próximo paquete tiene que preguntar otra vez por la dirección.</translation>
    </message>
    <message>
        <source>A router looks up the destination and passes the packet on. It knows nothing of connections.</source>
        <translation>Un router busca el destino y pasa el paquete. No sabe nada de conexiones.</translation>
    </message>
    <message>
        <source>The router has no route to the destination. It tells the sender by ICMP that the network is unreachable.</source>
        <translation>El router no tiene ruta al destino. Dice al emisor por ICMP que la red es inalcanzable.</translation>
    </message>
    <message>
        <source>The router knows the way, but the next host on it does not answer ARP. It tells the sender of each waiting packet by ICMP that the host is unreachable.</source>
        <translation>El router conoce el camino, pero el siguiente host no responde a ARP. Dice por ICMP al emisor de cada paquete en espera que el host es inalcanzable.</translation>
    </message>
    <message>
        <source>A route forbids this destination, and the router says so by ICMP: administratively prohibited.</source>
        <translation>Una ruta prohíbe este destino, y el router lo dice por ICMP: prohibido por el administrador.</translation>
    </message>
    <message>
        <source>A `blackhole` route drops the packet without a word. The sender has only its own timers to notice.</source>
        <translation>Una ruta `blackhole` descarta el paquete sin decir nada. El emisor solo tiene sus propios temporizadores para notarlo.</translation>
    </message>
    <message>
        <source>A host that is not a router drops packets that are meant for others.</source>
        <translation>Un host que no es un router descarta los paquetes que son para otros.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules let the packet pass.</source>
        <translation>Las reglas del cortafuegos dejan pasar el paquete.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules drop the packet without a word. To the sender this looks the same as a broken path.</source>
        <translation>Las reglas del cortafuegos descartan el paquete sin decir nada. Para el emisor es igual que un camino roto.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules refuse the packet and answer it themselves, by a RST or by ICMP. The other end never hears of it.</source>
        <translation>Las reglas del cortafuegos rechazan el paquete y lo responden ellas mismas, con un RST o por ICMP. El otro extremo nunca se entera.</translation>
    </message>
    <message>
        <source>The first packet of a connection makes an entry in the firewall&apos;s table. By that entry the firewall recognizes all packets that follow.</source>
        <translation>El primer paquete de una conexión crea una entrada en la tabla del cortafuegos. Por esa entrada el cortafuegos reconoce todos los paquetes que siguen.</translation>
    </message>
    <message>
        <source>The firewall watches the flags that pass and keeps a state of its own for the connection. Each state has its own timeout: by default 5 days when established, only seconds after a RST.</source>
        <translation>El cortafuegos mira los indicadores que pasan y lleva un estado propio de la conexión. Cada estado tiene su plazo: por defecto 5 días cuando está establecida, solo segundos después de un RST.</translation>
    </message>
    <message>
        <source>No packet of this connection has passed for longer than the firewall&apos;s timeout, so the firewall forgets it. Neither end is told.</source>
        <translation>No ha pasado ningún paquete de esta conexión durante más tiempo que el plazo del cortafuegos, así que el cortafuegos la olvida. A ningún extremo se le avisa.</translation>
    </message>
    <message>
        <source>With `nf_conntrack_tcp_loose` the firewall takes up a connection in its middle, one that it has never seen or has forgotten. On Linux this is the default.</source>
        <translation>Con `nf_conntrack_tcp_loose` el cortafuegos toma una conexión a mitad, una que nunca ha visto o que ha olvidado. En Linux es lo que viene por defecto.</translation>
    </message>
    <message>
        <source>The packet fits no connection that the firewall knows, or its flags cannot come at this point. The rules see it as `INVALID`.</source>
        <translation>El paquete no encaja con ninguna conexión que conozca el cortafuegos, o sus indicadores no pueden venir en este punto. Las reglas lo ven como `INVALID`.</translation>
    </message>
    <message>
        <source>The packet would begin a connection, but the rules stop it. Linux makes an entry only when the first packet leaves the firewall, so nothing is kept. The next try counts as new again.</source>
        <translation>El paquete empezaría una conexión, pero las reglas lo paran. Linux crea una entrada solo cuando el primer paquete sale del cortafuegos, así que no queda nada. El próximo intento vuelve a contar como nuevo.</translation>
    </message>
    <message>
        <source>The packet belongs to a known connection but does not fit the firewall&apos;s view of it. It may be old, or the firewall may be wrong. The entry stays as it is, and the rules decide as for any packet of the connection.</source>
        <translation>El paquete es de una conexión conocida, pero no encaja con la idea que el cortafuegos tiene de ella. Puede ser viejo, o el cortafuegos puede equivocarse. La entrada queda como está, y las reglas deciden como con cualquier paquete de la conexión.</translation>
    </message>
    <message>
        <source>The sequence or ack number lies outside the window that the firewall has seen. The rules see the packet as `INVALID`. With `nf_conntrack_tcp_be_liberal` it would count.</source>
        <translation>El número de secuencia o de confirmación está fuera de la ventana que ha visto el cortafuegos. Las reglas ven el paquete como `INVALID`. Con `nf_conntrack_tcp_be_liberal` contaría.</translation>
    </message>
    <message>
        <source>The RST has a sequence number that the other side acknowledged before. No host would believe it, so the firewall does not either: the rules see it as `INVALID`.</source>
        <translation>El RST tiene un número de secuencia que el otro lado ya había confirmado. Ningún host lo creería, así que el cortafuegos tampoco: las reglas lo ven como `INVALID`.</translation>
    </message>
    <message>
        <source>The RST lies in the window but has not exactly the number that is due. The receiver may answer it by a challenge ACK, so the entry keeps its state. Its timeout becomes the short one of a closed connection.</source>
        <translation>El RST está en la ventana, pero no tiene exactamente el número que toca. El receptor puede responderlo con un challenge ACK, así que la entrada conserva su estado. Su plazo pasa a ser el corto de una conexión cerrada.</translation>
    </message>
    <message>
        <source>A RST is all that has come back. There was no connection, so the firewall deletes the entry at once.</source>
        <translation>Un RST es todo lo que ha vuelto. No había conexión, así que el cortafuegos borra la entrada enseguida.</translation>
    </message>
    <message>
        <source>A SYN comes for a connection that is over. The firewall deletes the old entry and looks at the SYN as the beginning of a new connection.</source>
        <translation>Llega un SYN para una conexión que ya terminó. El cortafuegos borra la entrada vieja y toma el SYN como el comienzo de una conexión nueva.</translation>
    </message>
    <message>
        <source>The SYN, ACK answers a SYN that the firewall had let pass without believing it. Both ends agree, so the firewall takes their new numbers.</source>
        <translation>El SYN, ACK responde a un SYN que el cortafuegos había dejado pasar sin creerlo. Los dos extremos están de acuerdo, así que el cortafuegos toma sus números nuevos.</translation>
    </message>
    <message>
        <source>The firewall has answered a packet of this connection by a RST, so it counts the connection as closed.</source>
        <translation>El cortafuegos ha respondido a un paquete de esta conexión con un RST, así que da la conexión por cerrada.</translation>
    </message>
    <message>
        <source>`listen()` makes a socket wait for SYNs. The kernel completes handshakes by itself; `accept()` only fetches connections that are complete.</source>
        <translation>`listen()` hace que un socket espere SYN. El kernel completa los saludos por sí solo; `accept()` solo recoge conexiones completas.</translation>
    </message>
    <message>
        <source>`connect()` starts the handshake: the kernel chooses an initial sequence number and asks for a connection with a SYN.</source>
        <translation>`connect()` empieza el saludo: el kernel elige un número de secuencia inicial y pide una conexión con un SYN.</translation>
    </message>
    <message>
        <source>`close()` hands the connection over to the kernel. What is still in the send buffer goes first; then a FIN says that no more will come.</source>
        <translation>`close()` entrega la conexión al kernel. Primero sale lo que aún está en el búfer de envío; después un FIN dice que no vendrá más.</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_WR)` closes one direction only. A FIN says that no more will be sent, but the socket can still receive: the connection is half-closed.</source>
        <translation>`shutdown(SHUT_WR)` cierra solo una dirección. Un FIN dice que no se enviará más, pero el socket aún puede recibir: la conexión está medio cerrada.</translation>
    </message>
    <message>
        <source>`shutdown(SHUT_RD)` puts nothing on the wire. Linux goes on to acknowledge what arrives, and it can still be read.</source>
        <translation>`shutdown(SHUT_RD)` no pone nada en el cable. Linux sigue confirmando lo que llega, y aún se puede leer.</translation>
    </message>
    <message>
        <source>There is no connection yet, so closing sends nothing and the socket is deleted. If a SYN, ACK still comes, it finds no socket and is answered with a RST.</source>
        <translation>Todavía no hay conexión, así que cerrar no envía nada y el socket se borra. Si aún llega un SYN, ACK, no encuentra socket y se responde con un RST.</translation>
    </message>
    <message>
        <source>Bytes that the program never read are thrown away, and the connection is closed in order all the same. The peer never learns that they were lost.</source>
        <translation>Los bytes que el programa nunca leyó se tiran, y aun así la conexión se cierra en orden. El otro extremo nunca sabe que se perdieron.</translation>
    </message>
    <message>
        <source>The socket is closed while received bytes are still unread. They are lost, and the sender should know that, so the kernel sends a RST instead of a FIN.</source>
        <translation>El socket se cierra mientras quedan bytes recibidos sin leer. Se pierden, y el emisor debe saberlo, así que el kernel envía un RST en vez de un FIN.</translation>
    </message>
    <message>
        <source>`SO_LINGER` with 0 s makes `close()` an abort. Unsent bytes are thrown away, a RST tells the other end, and there is no `TIME_WAIT`.</source>
        <translation>`SO_LINGER` con 0 s convierte `close()` en un aborto. Los bytes sin enviar se tiran, un RST avisa al otro extremo, y no hay `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>A negative `TCP_LINGER2` means that a closed socket shall not wait in `FIN_WAIT_2`. The kernel sends a RST as soon as its FIN is acknowledged.</source>
        <translation>Un `TCP_LINGER2` negativo significa que un socket cerrado no debe esperar en `FIN_WAIT_2`. El kernel envía un RST en cuanto su FIN está confirmado.</translation>
    </message>
    <message>
        <source>The listening socket is closed. If connections wait in its queue, nobody can `accept()` them any more, so the kernel resets them.</source>
        <translation>Se cierra el socket que escucha. Si hay conexiones en su cola, nadie puede ya recogerlas con `accept()`, así que el kernel las aborta.</translation>
    </message>
    <message>
        <source>`SO_LINGER` with a time makes `close()` wait until the other end has acknowledged everything, or the time is over. The kernel goes on closing in either case.</source>
        <translation>`SO_LINGER` con un tiempo hace que `close()` espere hasta que el otro extremo lo haya confirmado todo o el tiempo haya pasado. En ambos casos el kernel sigue cerrando.</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. Its sequence number is the segment&apos;s ack number: exactly what the sender expects next.</source>
        <translation>Ningún socket corresponde a este segmento, así que el kernel responde con un RST. Su número de secuencia es el número de confirmación del segmento: justo lo que el emisor espera a continuación.</translation>
    </message>
    <message>
        <source>No socket belongs to this segment, so the kernel answers with a RST. The segment has no ack number to borrow, so the RST has sequence number 0 and acknowledges the segment instead.</source>
        <translation>Ningún socket corresponde a este segmento, así que el kernel responde con un RST. El segmento no tiene número de confirmación que tomar prestado, así que el RST lleva el número de secuencia 0 y, en cambio, confirma el segmento.</translation>
    </message>
    <message>
        <source>A RST that belongs to no socket is dropped. If it were answered, two hosts could send each other RSTs for ever.</source>
        <translation>Un RST que no corresponde a ningún socket se descarta. Si se respondiera, dos hosts podrían enviarse RST para siempre.</translation>
    </message>
    <message>
        <source>A listening socket has no connection that a RST could end, so it ignores it.</source>
        <translation>Un socket que escucha no tiene conexión que un RST pueda terminar, así que lo pasa por alto.</translation>
    </message>
    <message>
        <source>A listening socket waits for a SYN. An ACK must belong to a connection that no longer exists, so it is answered with a RST.</source>
        <translation>Un socket que escucha espera un SYN. Un ACK tiene que ser de una conexión que ya no existe, así que se responde con un RST.</translation>
    </message>
    <message>
        <source>A SYN reaches a listening socket. The kernel notes a connection in `SYN_RECV` and answers with SYN, ACK. No process takes part in this.</source>
        <translation>Un SYN llega a un socket que escucha. El kernel anota una conexión en `SYN_RECV` y responde con SYN, ACK. Ningún proceso interviene.</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor ACK nor RST. A listening socket cannot use it and drops it.</source>
        <translation>El segmento no tiene ni SYN ni ACK ni RST. A un socket que escucha no le sirve, y lo descarta.</translation>
    </message>
    <message>
        <source>The accept queue is full, because the process does not call `accept()` often enough. Linux drops the SYN without a word; the client will send it again.</source>
        <translation>La cola de accept está llena, porque el proceso no llama a `accept()` lo bastante a menudo. Linux descarta el SYN sin decir nada; el cliente lo enviará otra vez.</translation>
    </message>
    <message>
        <source>There is no room to remember another half-open connection. The kernel remembers nothing and hides what it needs in the sequence number of its SYN, ACK: a SYN cookie.</source>
        <translation>No hay sitio para recordar otra conexión a medio abrir. El kernel no recuerda nada y esconde lo que necesita en el número de secuencia de su SYN, ACK: una cookie SYN.</translation>
    </message>
    <message>
        <source>The ack number returns a valid SYN cookie. From it the kernel makes the connection that it had not remembered.</source>
        <translation>El número de confirmación devuelve una cookie SYN válida. Con ella el kernel crea la conexión que no había recordado.</translation>
    </message>
    <message>
        <source>The client has completed the handshake, but the accept queue is full. Linux ignores the ACK and stays in `SYN_RECV`; it tries again later, when `accept()` may have made room.</source>
        <translation>El cliente ha completado el saludo, pero la cola de accept está llena. Linux pasa por alto el ACK y sigue en `SYN_RECV`; lo intenta más tarde, cuando quizá `accept()` haya hecho sitio.</translation>
    </message>
    <message>
        <source>The accept queue is full and `tcp_abort_on_overflow` is 1, so the kernel answers the ACK with a RST. On the client `connect()` has already succeeded.</source>
        <translation>La cola de accept está llena y `tcp_abort_on_overflow` vale 1, así que el kernel responde al ACK con un RST. En el cliente `connect()` ya ha tenido éxito.</translation>
    </message>
    <message>
        <source>In `SYN_SENT` an ACK must acknowledge our SYN. This one does not, so the other end is talking about an older connection. A RST tells it that this one is gone.</source>
        <translation>En `SYN_SENT` un ACK tiene que confirmar nuestro SYN. Este no lo hace, así que el otro extremo habla de una conexión más antigua. Un RST le dice que esa ya no existe.</translation>
    </message>
    <message>
        <source>The RST does not acknowledge our SYN, so it cannot be an answer to it. It is dropped.</source>
        <translation>El RST no confirma nuestro SYN, así que no puede ser una respuesta a él. Se descarta.</translation>
    </message>
    <message>
        <source>The answer does not fit our SYN: the other end still has an older connection. Linux shortens the timer to about 10 ms and sends the SYN again then.</source>
        <translation>La respuesta no encaja con nuestro SYN: el otro extremo aún tiene una conexión más antigua. Linux acorta el temporizador a unos 10 ms y entonces envía el SYN otra vez.</translation>
    </message>
    <message>
        <source>The RST acknowledges our SYN, so it is a true answer: nobody listens on that port. `connect()` fails with `ECONNREFUSED`.</source>
        <translation>El RST confirma nuestro SYN, así que es una respuesta de verdad: nadie escucha en ese puerto. `connect()` falla con `ECONNREFUSED`.</translation>
    </message>
    <message>
        <source>In `SYN_SENT` a RST counts only if it acknowledges our SYN. This one has no ACK and is dropped.</source>
        <translation>En `SYN_SENT` un RST solo cuenta si confirma nuestro SYN. Este no tiene ACK y se descarta.</translation>
    </message>
    <message>
        <source>The SYN, ACK acknowledges our SYN and brings the other end&apos;s initial sequence number. The connection is `ESTABLISHED` here; our ACK will make it so there.</source>
        <translation>El SYN, ACK confirma nuestro SYN y trae el número de secuencia inicial del otro extremo. La conexión está `ESTABLISHED` aquí; nuestro ACK hará que lo esté allí.</translation>
    </message>
    <message>
        <source>A SYN arrives while our own SYN is on its way: both ends call `connect()` at the same time. Each answers with SYN, ACK, and they share one connection.</source>
        <translation>Llega un SYN mientras el nuestro está en camino: los dos extremos llaman a `connect()` a la vez. Cada uno responde con SYN, ACK, y comparten una sola conexión.</translation>
    </message>
    <message>
        <source>The segment has neither SYN nor RST. In `SYN_SENT` nothing can be done with it, so it is dropped.</source>
        <translation>El segmento no tiene ni SYN ni RST. En `SYN_SENT` no se puede hacer nada con él, así que se descarta.</translation>
    </message>
    <message>
        <source>The segment&apos;s numbers lie outside of the receive window, so it is dropped. An ACK goes back and says which byte is expected next.</source>
        <translation>Los números del segmento están fuera de la ventana de recepción, así que se descarta. Vuelve un ACK que dice qué byte se espera a continuación.</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies outside of the receive window. It is dropped without an answer, since it may be old or forged.</source>
        <translation>El número del RST está fuera de la ventana de recepción. Se descarta sin respuesta, porque puede ser viejo o falsificado.</translation>
    </message>
    <message>
        <source>The segment&apos;s timestamp is older than one already seen, so it is an old duplicate, even if its sequence number fits. It is dropped and answered with an ACK.</source>
        <translation>La marca de tiempo del segmento es más antigua que una ya vista, así que es un duplicado viejo aunque su número de secuencia encaje. Se descarta y se responde con un ACK.</translation>
    </message>
    <message>
        <source>A pure ACK with an old timestamp has been overtaken on the way. Since version 6.14 Linux drops it in silence; before, it sent a duplicate ACK.</source>
        <translation>A un ACK puro con una marca de tiempo antigua lo han adelantado por el camino. Desde la versión 6.14 Linux lo descarta en silencio; antes enviaba un ACK duplicado.</translation>
    </message>
    <message>
        <source>The RST has exactly the sequence number that is expected next, so it is believed. The connection ends at once, without an answer and without `TIME_WAIT`.</source>
        <translation>El RST tiene exactamente el número de secuencia que se espera a continuación, así que se le cree. La conexión termina en el acto, sin respuesta y sin `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>This system takes any RST whose number lies in the window. Newer ones want exactly the next number, because a forger hits a window more easily than a number.</source>
        <translation>Este sistema acepta cualquier RST cuyo número esté en la ventana. Los más nuevos quieren exactamente el número siguiente, porque un falsificador acierta más fácilmente una ventana que un número.</translation>
    </message>
    <message>
        <source>A SYN in the middle of a connection cannot be right. This system takes it for an error and resets the connection; newer ones only ask with an ACK.</source>
        <translation>Un SYN en mitad de una conexión no puede ser correcto. Este sistema lo toma por un error y aborta la conexión; los más nuevos solo preguntan con un ACK.</translation>
    </message>
    <message>
        <source>The RST&apos;s number lies in the window but is not the one expected next, so it may be forged. A challenge ACK asks back: an end that means it answers with a RST that fits exactly.</source>
        <translation>El número del RST está en la ventana pero no es el que se espera a continuación, así que puede ser falsificado. Un challenge ACK lo pregunta: el extremo que lo dice en serio responde con un RST que encaja exactamente.</translation>
    </message>
    <message>
        <source>A RST arrives in `SYN_RECV`. The half-open connection is dropped; the listening socket listens on.</source>
        <translation>Llega un RST en `SYN_RECV`. Se descarta la conexión a medio abrir; el socket que escucha sigue escuchando.</translation>
    </message>
    <message>
        <source>A SYN arrives on an existing connection. It may be forged, or the other end may have restarted. A challenge ACK finds out: an end that has restarted answers it with a RST.</source>
        <translation>Llega un SYN en una conexión existente. Puede ser falsificado, o el otro extremo puede haber vuelto a arrancar. Un challenge ACK lo averigua: el extremo que ha vuelto a arrancar responde con un RST.</translation>
    </message>
    <message>
        <source>Linux answers segments that do not fit at most once in 500 ms for each socket, so that nobody can misuse the answers. This one gets none.</source>
        <translation>Linux responde a segmentos que no encajan como mucho una vez cada 500 ms por socket, para que nadie abuse de las respuestas. Este no recibe ninguna.</translation>
    </message>
    <message>
        <source>After the handshake every segment but a SYN or RST must have the ACK flag. This one has not and is dropped.</source>
        <translation>Tras el saludo, todo segmento salvo SYN o RST debe llevar el indicador ACK. Este no lo lleva y se descarta.</translation>
    </message>
    <message>
        <source>The ACK acknowledges our SYN, so the handshake is complete. The connection is `ESTABLISHED` here too, even before a process calls `accept()`.</source>
        <translation>El ACK confirma nuestro SYN, así que el saludo está completo. La conexión está `ESTABLISHED` también aquí, incluso antes de que un proceso llame a `accept()`.</translation>
    </message>
    <message>
        <source>In `SYN_RECV` an ACK must acknowledge our SYN. This one does not, so it is answered with a RST.</source>
        <translation>En `SYN_RECV` un ACK tiene que confirmar nuestro SYN. Este no lo hace, así que se responde con un RST.</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were not acknowledged before. The kernel can forget them, and its retransmission timer stops or starts anew.</source>
        <translation>El ACK cubre bytes que antes no estaban confirmados. El kernel puede olvidarlos, y su temporizador de retransmisión se para o empieza de nuevo.</translation>
    </message>
    <message>
        <source>The ACK covers nothing that was not acknowledged before, so it changes nothing.</source>
        <translation>El ACK no cubre nada que no estuviera ya confirmado, así que no cambia nada.</translation>
    </message>
    <message>
        <source>The ACK covers bytes that were never sent. The segment is dropped and answered with an ACK.</source>
        <translation>El ACK cubre bytes que nunca se enviaron. El segmento se descarta y se responde con un ACK.</translation>
    </message>
    <message>
        <source>The ack number lies further back than any window of this connection reached. That is how blind forgeries look, so the segment is dropped and answered with a challenge ACK.</source>
        <translation>El número de confirmación queda más atrás que cualquier ventana de esta conexión. Así son las falsificaciones a ciegas, de modo que el segmento se descarta y se responde con un challenge ACK.</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, so the other end knows that we send no more. It may still send itself; `FIN_WAIT_2` waits for its FIN.</source>
        <translation>El ACK cubre nuestro FIN, así que el otro extremo sabe que no enviamos más. Él aún puede enviar; `FIN_WAIT_2` espera su FIN.</translation>
    </message>
    <message>
        <source>The ACK covers our FIN, and the other end&apos;s FIN came before. Both directions are closed, so `TIME_WAIT` begins.</source>
        <translation>El ACK cubre nuestro FIN, y el FIN del otro extremo llegó antes. Las dos direcciones están cerradas, así que empieza `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>The ACK covers the last FIN. Both directions are closed, and the side that closed second has nothing to wait for: its connection is gone.</source>
        <translation>El ACK cubre el último FIN. Las dos direcciones están cerradas, y el lado que cerró en segundo lugar no tiene nada que esperar: su conexión desaparece.</translation>
    </message>
    <message>
        <source>The ACK offers room in the other end&apos;s receive buffer. Bytes that waited for it can be sent.</source>
        <translation>El ACK ofrece sitio en el búfer de recepción del otro extremo. Los bytes que lo esperaban se pueden enviar.</translation>
    </message>
    <message>
        <source>These are the bytes that are expected next. They go into the receive buffer, where the process can read them.</source>
        <translation>Estos son los bytes que se esperan a continuación. Van al búfer de recepción, donde el proceso puede leerlos.</translation>
    </message>
    <message>
        <source>Bytes before these are missing. The kernel keeps these and at once repeats which byte it expects next; that tells the sender of the gap.</source>
        <translation>Faltan bytes anteriores a estos. El kernel guarda estos y repite enseguida qué byte espera a continuación; eso avisa del hueco al emisor.</translation>
    </message>
    <message>
        <source>These bytes have arrived before, so our ACK was late or lost. They are dropped and acknowledged again.</source>
        <translation>Estos bytes ya habían llegado, así que nuestro ACK llegó tarde o se perdió. Se descartan y se confirman otra vez.</translation>
    </message>
    <message>
        <source>The process has closed its socket, so nobody can read these bytes any more. Linux says so with a RST.</source>
        <translation>El proceso ha cerrado su socket, así que nadie puede leer ya estos bytes. Linux lo dice con un RST.</translation>
    </message>
    <message>
        <source>The receive buffer is full, so the bytes are not accepted. An ACK repeats that there is no room.</source>
        <translation>El búfer de recepción está lleno, así que los bytes no se aceptan. Un ACK repite que no hay sitio.</translation>
    </message>
    <message>
        <source>The other end has already said with its FIN that it sends no more. What it seems to send after that is ignored, without an answer.</source>
        <translation>El otro extremo ya ha dicho con su FIN que no envía más. Lo que parece enviar después se pasa por alto, sin respuesta.</translation>
    </message>
    <message>
        <source>The FIN says that the other end sends no more. This side may still send: `CLOSE_WAIT` lasts until its process closes too, and no timer ends it.</source>
        <translation>El FIN dice que el otro extremo no envía más. Este lado aún puede enviar: `CLOSE_WAIT` dura hasta que también cierre su proceso, y ningún temporizador lo termina.</translation>
    </message>
    <message>
        <source>The FIN arrives before our own FIN is acknowledged: both ends closed at the same time. `CLOSING` waits for the ACK of ours.</source>
        <translation>El FIN llega antes de que el nuestro esté confirmado: los dos extremos cerraron a la vez. `CLOSING` espera el ACK del nuestro.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN arrives after our own was acknowledged, so both directions are closed. Our ACK of it may get lost, so this side waits in `TIME_WAIT` to repeat it.</source>
        <translation>El FIN del otro extremo llega después de que se confirmara el nuestro, así que las dos direcciones están cerradas. Nuestro ACK puede perderse, y por eso este lado espera en `TIME_WAIT` para repetirlo.</translation>
    </message>
    <message>
        <source>The FIN comes again, so our last ACK was lost. `TIME_WAIT` exists for this case: the ACK is repeated and the wait starts anew.</source>
        <translation>El FIN llega otra vez, así que nuestro último ACK se perdió. Para este caso existe `TIME_WAIT`: el ACK se repite y la espera empieza de nuevo.</translation>
    </message>
    <message>
        <source>An old segment arrives in `TIME_WAIT`. It is answered with an ACK, and on Linux the wait starts anew.</source>
        <translation>Llega un segmento viejo en `TIME_WAIT`. Se responde con un ACK, y en Linux la espera empieza de nuevo.</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT` and ends it too early. RFC 1337 warns of this; Linux allows it unless `tcp_rfc1337` is 1.</source>
        <translation>Llega un RST en `TIME_WAIT` y lo termina demasiado pronto. El RFC 1337 advierte de esto; Linux lo permite salvo que `tcp_rfc1337` valga 1.</translation>
    </message>
    <message>
        <source>A RST arrives in `TIME_WAIT`, but `tcp_rfc1337` is 1, so it cannot end the wait.</source>
        <translation>Llega un RST en `TIME_WAIT`, pero `tcp_rfc1337` vale 1, así que no puede terminar la espera.</translation>
    </message>
    <message>
        <source>A SYN arrives for addresses and ports that are in `TIME_WAIT`. Its timestamp or its number shows that it is newer than the old connection, so a new one may begin at once.</source>
        <translation>Llega un SYN para direcciones y puertos que están en `TIME_WAIT`. Su marca de tiempo o su número muestra que es más nuevo que la conexión vieja, así que puede empezar una nueva enseguida.</translation>
    </message>
    <message>
        <source>A SYN arrives in `TIME_WAIT`, but neither its timestamp nor its number is newer than the old connection&apos;s. It is answered with an ACK; a client that really wants to connect answers that with a RST.</source>
        <translation>Llega un SYN en `TIME_WAIT`, pero ni su marca de tiempo ni su número es más nuevo que los de la conexión vieja. Se responde con un ACK; un cliente que de verdad quiere conectarse responde a eso con un RST.</translation>
    </message>
    <message>
        <source>Bytes arrive for a closed socket that waits in `FIN_WAIT_2`. Nobody can read them any more, so the kernel sends a RST and forgets the connection.</source>
        <translation>Llegan bytes para un socket cerrado que espera en `FIN_WAIT_2`. Nadie puede leerlos ya, así que el kernel envía un RST y olvida la conexión.</translation>
    </message>
    <message>
        <source>A RST arrives for a closed socket that waits in `FIN_WAIT_2`. No FIN will come any more, so the kernel forgets the connection.</source>
        <translation>Llega un RST para un socket cerrado que espera en `FIN_WAIT_2`. Ya no llegará ningún FIN, así que el kernel olvida la conexión.</translation>
    </message>
    <message>
        <source>A connection begins with a SYN. It tells the initial sequence number and what the sender is able to do.</source>
        <translation>Una conexión empieza con un SYN. Dice el número de secuencia inicial y lo que el emisor sabe hacer.</translation>
    </message>
    <message>
        <source>The other end&apos;s window has room, so the bytes leave at once. The kernel keeps a copy until they are acknowledged.</source>
        <translation>La ventana del otro extremo tiene sitio, así que los bytes salen enseguida. El kernel guarda una copia hasta que estén confirmados.</translation>
    </message>
    <message>
        <source>All bytes have been sent, so the FIN may follow. It takes one sequence number, so that it can be acknowledged and repeated like a byte.</source>
        <translation>Se han enviado todos los bytes, así que puede seguir el FIN. Ocupa un número de secuencia, para que se pueda confirmar y repetir como un byte.</translation>
    </message>
    <message>
        <source>The ACK goes out without delay. Linux does so early in a connection and whenever something unusual arrives.</source>
        <translation>El ACK sale sin demora. Linux lo hace así al principio de una conexión y siempre que llega algo fuera de lo común.</translation>
    </message>
    <message>
        <source>The ACK has waited a moment, because data or a FIN going the same way could have carried it. On Linux it waits for 200 ms at most.</source>
        <translation>El ACK ha esperado un momento, porque datos o un FIN en la misma dirección podrían haberlo llevado. En Linux espera como mucho 200 ms.</translation>
    </message>
    <message>
        <source>The process has read, so the receive buffer has room again. An ACK tells the other end.</source>
        <translation>El proceso ha leído, así que el búfer de recepción vuelve a tener sitio. Un ACK se lo dice al otro extremo.</translation>
    </message>
    <message>
        <source>The other end has no room, so the bytes wait in the send buffer. Probes ask from time to time, because the news of free room could get lost.</source>
        <translation>El otro extremo no tiene sitio, así que los bytes esperan en el búfer de envío. De vez en cuando preguntan unas sondas, porque el aviso de que hay sitio podría perderse.</translation>
    </message>
    <message>
        <source>A small segment waits while an earlier one is not acknowledged: this is Nagle&apos;s algorithm. `TCP_NODELAY` switches it off.</source>
        <translation>Un segmento pequeño espera mientras no se confirme uno anterior: es el algoritmo de Nagle. `TCP_NODELAY` lo desactiva.</translation>
    </message>
    <message>
        <source>The kernel sets a timer, in case nothing comes.</source>
        <translation>El kernel arma un temporizador, por si no llega nada.</translation>
    </message>
    <message>
        <source>What the timer was set for has come or no longer matters, so it is stopped.</source>
        <translation>Aquello para lo que se armó el temporizador ha llegado o ya no importa, así que se para.</translation>
    </message>
    <message>
        <source>No answer to the SYN has come. The gaps are 1 s for the first `tcp_syn_linear_timeouts` tries, then 1 s, 2 s, 4 s and so on.</source>
        <translation>No ha llegado respuesta al SYN. Los intervalos son de 1 s en los primeros `tcp_syn_linear_timeouts` intentos, después 1 s, 2 s, 4 s y así sucesivamente.</translation>
    </message>
    <message>
        <source>This system limits the time that `connect()` may take. The time is over, so the call fails with `ETIMEDOUT`.</source>
        <translation>Este sistema limita el tiempo que puede tardar `connect()`. El tiempo ha pasado, así que la llamada falla con `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>No answer has come, and `tcp_syn_retries` allows no further SYN. The kernel sends nothing; `connect()` fails, usually with `ETIMEDOUT`.</source>
        <translation>No ha llegado respuesta, y `tcp_syn_retries` no permite otro SYN. El kernel no envía nada; `connect()` falla, normalmente con `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, so the SYN, ACK is sent again. The gaps are 1 s, 2 s, 4 s and so on.</source>
        <translation>No ha llegado el ACK que completa el saludo, así que el SYN, ACK se envía otra vez. Los intervalos son 1 s, 2 s, 4 s y así sucesivamente.</translation>
    </message>
    <message>
        <source>The ACK that completes the handshake has not come, and `tcp_synack_retries` allows no further try. The kernel drops the half-open connection without a word; no process knew of it.</source>
        <translation>No ha llegado el ACK que completa el saludo, y `tcp_synack_retries` no permite otro intento. El kernel descarta la conexión a medio abrir sin decir nada; ningún proceso sabía de ella.</translation>
    </message>
    <message>
        <source>More than half of the backlog is taken by half-open connections, and few of them are new. The kernel lets the old ones go after fewer tries than `tcp_synack_retries`, at the least after two.</source>
        <translation>Más de la mitad del backlog está ocupada por conexiones a medio abrir, y pocas de ellas son nuevas. El kernel deja ir las viejas tras menos intentos que `tcp_synack_retries`, como mínimo tras dos.</translation>
    </message>
    <message>
        <source>The same SYN has come again, so the SYN, ACK was late or lost. It is sent again at once.</source>
        <translation>El mismo SYN ha llegado otra vez, así que el SYN, ACK llegó tarde o se perdió. Se envía otra vez enseguida.</translation>
    </message>
    <message>
        <source>The last copy of this segment has not even left the host, so Linux does not make another. The timer runs on.</source>
        <translation>La última copia de este segmento ni siquiera ha salido del host, así que Linux no hace otra. El temporizador sigue.</translation>
    </message>
    <message>
        <source>No ACK has come in time, so the first unacknowledged segment is sent again. The timeout doubles each time, up to 120 s, so as not to burden a crowded path.</source>
        <translation>No ha llegado ningún ACK a tiempo, así que se envía otra vez el primer segmento sin confirmar. La espera se duplica cada vez, hasta 120 s, para no cargar un camino congestionado.</translation>
    </message>
    <message>
        <source>This system counts its retransmissions. So many have stayed without an answer that the connection ends with `ETIMEDOUT`.</source>
        <translation>Este sistema cuenta sus retransmisiones. Han quedado tantas sin respuesta que la conexión termina con `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>This system limits the time for which it sends the same bytes again. The limit is the R2 of the RFC. It is over, so the connection ends with `ETIMEDOUT`.</source>
        <translation>Este sistema limita el tiempo durante el que reenvía los mismos bytes. El límite es el R2 del RFC. Ha pasado, así que la conexión termina con `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Who gives up tells the peer with a RST on systems that come from BSD. It seldom arrives, for the path is dead.</source>
        <translation>En los sistemas que vienen de BSD, quien se rinde avisa al otro extremo con un RST. Rara vez llega, porque el camino está muerto.</translation>
    </message>
    <message>
        <source>No ACK has come for longer than `tcp_retries2` allows; Linux turns that number into a time. The kernel ends the connection without a RST. The process gets `ETIMEDOUT`, or an earlier error such as `EHOSTUNREACH`.</source>
        <translation>No ha llegado ningún ACK durante más tiempo del que permite `tcp_retries2`; Linux convierte ese número en un tiempo. El kernel termina la conexión sin RST. El proceso recibe `ETIMEDOUT`, o un error anterior como `EHOSTUNREACH`.</translation>
    </message>
    <message>
        <source>No process holds this socket, so the kernel tries for a shorter time: `tcp_orphan_retries`, where 0 means 8. Then it forgets the connection without a word.</source>
        <translation>Ningún proceso tiene este socket, así que el kernel lo intenta durante menos tiempo: `tcp_orphan_retries`, donde 0 significa 8. Después olvida la conexión sin decir nada.</translation>
    </message>
    <message>
        <source>Bytes have stayed unacknowledged for longer than `TCP_USER_TIMEOUT` allows. The connection ends with `ETIMEDOUT`, whatever `tcp_retries2` says.</source>
        <translation>Hay bytes sin confirmar durante más tiempo del que permite `TCP_USER_TIMEOUT`. La conexión termina con `ETIMEDOUT`, diga lo que diga `tcp_retries2`.</translation>
    </message>
    <message>
        <source>If the last segment is lost, nothing after it can reveal the gap. So Linux sends it again a little before the retransmission timeout. This probe does not count as a retry.</source>
        <translation>Si se pierde el último segmento, nada posterior puede revelar el hueco. Por eso Linux lo envía otra vez un poco antes de que venza la retransmisión. Esta sonda no cuenta como reintento.</translation>
    </message>
    <message>
        <source>The other end&apos;s ACKs show that a segment is missing while later ones arrive. It is sent again without waiting for the timer.</source>
        <translation>Los ACK del otro extremo muestran que falta un segmento mientras llegan otros posteriores. Se envía otra vez sin esperar al temporizador.</translation>
    </message>
    <message>
        <source>A segment that was sent later has arrived, this one has not. Linux waits a quarter of a round trip in case it was only overtaken. Then it counts as lost and is sent again.</source>
        <translation>Ha llegado un segmento enviado después, y este no. Linux espera un cuarto de ida y vuelta por si solo lo han adelantado. Después lo da por perdido y lo envía otra vez.</translation>
    </message>
    <message>
        <source>The ACK answers the original segment, not the retransmission, so the timeout came too soon. Linux takes back what it did to the congestion window, and does not send again what follows.</source>
        <translation>El ACK responde al segmento original, no a la retransmisión, así que la espera venció demasiado pronto. Linux deshace lo que hizo con la ventana de congestión y no reenvía lo que sigue.</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_tw_buckets` small records. This one finds no room, so the connection is forgotten at once, without `TIME_WAIT`.</source>
        <translation>El kernel guarda como mucho `tcp_max_tw_buckets` registros pequeños. Este no encuentra sitio, así que la conexión se olvida en el acto, sin `TIME_WAIT`.</translation>
    </message>
    <message>
        <source>The kernel keeps at most `tcp_max_orphans` connections that no process holds. This one is too many: it is reset and forgotten.</source>
        <translation>El kernel guarda como mucho `tcp_max_orphans` conexiones que ningún proceso tiene. Esta es una de más: se aborta y se olvida.</translation>
    </message>
    <message>
        <source>The network says that the path is broken, not crowded: by ICMP, or because nobody answers ARP. So one doubling of the timeout is undone, and the segment is sent again sooner.</source>
        <translation>La red dice que el camino está roto, no congestionado: por ICMP, o porque nadie responde a ARP. Así que se deshace una duplicación de la espera, y el segmento se envía otra vez antes.</translation>
    </message>
    <message>
        <source>The other end has no room. A probe without data asks whether that is still so. As long as answers come, this may go on for ever.</source>
        <translation>El otro extremo no tiene sitio. Una sonda sin datos pregunta si sigue siendo así. Mientras lleguen respuestas, esto puede seguir para siempre.</translation>
    </message>
    <message>
        <source>Too many window probes in a row, as many as `tcp_retries2` says, have stayed without an answer. The other end is taken for dead.</source>
        <translation>Demasiadas sondas de ventana seguidas, tantas como dice `tcp_retries2`, han quedado sin respuesta. Al otro extremo se le da por muerto.</translation>
    </message>
    <message>
        <source>A keepalive probe of this system carries one byte that the peer has long received. Very old systems answered nothing less. The peer throws the byte away and sends an ACK.</source>
        <translation>Una sonda de keepalive de este sistema lleva un byte que el otro extremo recibió hace mucho. Los sistemas muy antiguos no respondían a menos. El otro extremo tira el byte y envía un ACK.</translation>
    </message>
    <message>
        <source>All probes stayed without an answer. AIX sends one more than it is told to and waits one more interval. Then it sends a RST, and the program gets `ETIMEDOUT`.</source>
        <translation>Todas las sondas quedaron sin respuesta. AIX envía una más de las que se le dicen y espera un intervalo más. Después envía un RST, y el programa recibe `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Probes were repeated at growing gaps, like retransmissions, until the time for them was over. The connection ends with a RST and `ETIMEDOUT`.</source>
        <translation>Las sondas se repitieron a intervalos crecientes, como retransmisiones, hasta que pasó su tiempo. La conexión termina con un RST y `ETIMEDOUT`.</translation>
    </message>
    <message>
        <source>Nothing has come from the other end for the keepalive time. A probe repeats an old sequence number, which an end that is alive has to answer.</source>
        <translation>No ha llegado nada del otro extremo durante el tiempo de keepalive. Una sonda repite un número de secuencia antiguo, al que un extremo vivo tiene que responder.</translation>
    </message>
    <message>
        <source>Too many keepalive probes in a row have stayed without an answer. The connection ends with `ETIMEDOUT`, and a RST goes out in case the other end is alive after all.</source>
        <translation>Demasiadas sondas de keepalive seguidas han quedado sin respuesta. La conexión termina con `ETIMEDOUT`, y sale un RST por si a pesar de todo el otro extremo vive.</translation>
    </message>
    <message>
        <source>The keepalive timer finds that the connection was used since it was set. It runs on for the rest of the keepalive time.</source>
        <translation>El temporizador de keepalive ve que la conexión se ha usado desde que se armó. Sigue corriendo el resto del tiempo de keepalive.</translation>
    </message>
    <message>
        <source>Some bytes are not acknowledged, so the retransmission timer watches the other end already. Keepalive sends no probe.</source>
        <translation>Hay bytes sin confirmar, así que el temporizador de retransmisión ya vigila al otro extremo. Keepalive no envía ninguna sonda.</translation>
    </message>
    <message>
        <source>No process holds the socket. FreeBSD lets it wait for as long as an unanswered keepalive would take, 675 s by default; `fast_finwait2_recycle` makes it 60 s.</source>
        <translation>Ningún proceso tiene el socket. FreeBSD lo deja esperar tanto como tardaría un keepalive sin respuesta, 675 s por defecto; `fast_finwait2_recycle` lo deja en 60 s.</translation>
    </message>
    <message>
        <source>No process holds the socket, and it waits for the peer&apos;s FIN. The RFC sets no time for it: it may wait for ever.</source>
        <translation>Ningún proceso tiene el socket, y espera el FIN del otro extremo. El RFC no le pone plazo: puede esperar para siempre.</translation>
    </message>
    <message>
        <source>No process holds the socket. HP-UX sets no limit for it, but it sends keepalive probes. As long as the peer answers, the socket stays.</source>
        <translation>Ningún proceso tiene el socket. HP-UX no le pone límite, pero envía sondas de keepalive. Mientras el otro extremo responda, el socket queda.</translation>
    </message>
    <message>
        <source>No process holds the socket, and only the other end&apos;s FIN is missing. It may never come, so the kernel waits for no longer than `tcp_fin_timeout`, as it stands at this moment.</source>
        <translation>Ningún proceso tiene el socket, y solo falta el FIN del otro extremo. Puede que no llegue nunca, así que el kernel no espera más que `tcp_fin_timeout`, tal como está en este momento.</translation>
    </message>
    <message>
        <source>The other end&apos;s FIN has not come within `tcp_fin_timeout`. The kernel forgets the connection and sends nothing. What the other end sends later is answered with a RST.</source>
        <translation>El FIN del otro extremo no ha llegado dentro de `tcp_fin_timeout`. El kernel olvida la conexión y no envía nada. Lo que el otro extremo envíe después se responde con un RST.</translation>
    </message>
    <message>
        <source>Linux splits a `FIN_WAIT_2` above 60 s into two parts, each as long as what is above 60 s. In the second part, which begins now, it keeps only a small record of the socket.</source>
        <translation>Linux divide un `FIN_WAIT_2` de más de 60 s en dos partes, cada una tan larga como lo que pasa de 60 s. En la segunda parte, que empieza ahora, guarda solo un pequeño registro del socket.</translation>
    </message>
    <message>
        <source>`tcp_fin_timeout` was lowered during the first part of a long `FIN_WAIT_2`. No time is left for the second part, so Linux ends the connection with a RST.</source>
        <translation>`tcp_fin_timeout` se bajó durante la primera parte de un `FIN_WAIT_2` largo. No queda tiempo para la segunda parte, así que Linux termina la conexión con un RST.</translation>
    </message>
    <message>
        <source>The side that closed first remembers the connection for a while: to repeat its last ACK if that was lost, and until old segments have died out. On Linux this takes 60 s, whatever `tcp_fin_timeout` says.</source>
        <translation>El lado que cerró primero recuerda la conexión un tiempo: para repetir su último ACK si se perdió, y hasta que los segmentos viejos se extingan. En Linux son 60 s, diga lo que diga `tcp_fin_timeout`.</translation>
    </message>
    <message>
        <source>`TIME_WAIT` is over, so no old segment of this connection is expected any more. Its addresses and ports are free again.</source>
        <translation>`TIME_WAIT` ha pasado, así que ya no se espera ningún segmento viejo de esta conexión. Sus direcciones y puertos quedan libres otra vez.</translation>
    </message>
    <message>
        <source>ICMP says that the destination cannot be reached. While a connection is being opened Linux believes this at once, and `connect()` fails.</source>
        <translation>ICMP dice que no se llega al destino. Mientras se abre una conexión, Linux lo cree enseguida, y `connect()` falla.</translation>
    </message>
    <message>
        <source>The network says that the destination cannot be reached, but that may pass. An existing connection only remembers the error; the process gets it if all retransmissions fail.</source>
        <translation>La red dice que no se llega al destino, pero eso puede pasar. Una conexión existente solo recuerda el error; el proceso lo recibe si fracasan todas las retransmisiones.</translation>
    </message>
    <message>
        <source>The process has asked for ICMP errors with `IP_RECVERR`, so its next call gets this one. The connection goes on.</source>
        <translation>El proceso ha pedido errores ICMP con `IP_RECVERR`, así que su próxima llamada recibe este. La conexión sigue.</translation>
    </message>
    <message>
        <source>The ICMP message quotes a sequence number that is not on its way. It may be late or forged and is ignored.</source>
        <translation>El mensaje ICMP cita un número de secuencia que no está en camino. Puede venir tarde o ser falsificado, y se pasa por alto.</translation>
    </message>
    <message>
        <source>A router sends at most one ICMP message a second to the same host, after six at once. This packet dies without one.</source>
        <translation>Un router envía al mismo host como mucho un mensaje ICMP por segundo, después de seis de una vez. Este paquete muere sin ninguno.</translation>
    </message>
    <message>
        <source>ICMP says that the SYN, ACK cannot be delivered. Linux drops the half-open connection at once.</source>
        <translation>ICMP dice que el SYN, ACK no se puede entregar. Linux descarta la conexión a medio abrir enseguida.</translation>
    </message>
    <message>
        <source>The segment cannot even leave this host, because no route leads to the destination. `connect()` fails at once with `ENETUNREACH`; an existing connection goes on trying.</source>
        <translation>El segmento ni siquiera puede salir de este host, porque ninguna ruta lleva al destino. `connect()` falla en el acto con `ENETUNREACH`; una conexión existente lo sigue intentando.</translation>
    </message>
    <message>
        <source>The network promises no time. A packet that is held up can be overtaken by later ones, and its sender may send it again in the meantime.</source>
        <translation>La red no promete ningún tiempo. A un paquete retenido lo pueden adelantar otros posteriores, y mientras tanto su emisor puede enviarlo otra vez.</translation>
    </message>
    <message>
        <source>The network may deliver a packet twice, for example when a link layer repeats what had arrived after all. TCP knows the second one by its sequence numbers.</source>
        <translation>La red puede entregar un paquete dos veces, por ejemplo cuando una capa de enlace repite lo que sí había llegado. TCP reconoce el segundo por sus números de secuencia.</translation>
    </message>
    <message>
        <source>A bit flips where no check of the cable sees it, such as in the memory of a switch. The checksum in the packet no longer fits. Who checks it next drops the packet.</source>
        <translation>Un bit cambia donde ninguna comprobación del cable lo ve, como en la memoria de un conmutador. La suma de control del paquete ya no encaja. Quien la comprueba a continuación descarta el paquete.</translation>
    </message>
    <message>
        <source>Every machine on the way checks the checksum of the IP header. If it does not fit, the address may be wrong too, so the packet is dropped and nobody is told. Linux counts it in `IpInHdrErrors`.</source>
        <translation>Cada máquina del camino comprueba la suma de control de la cabecera IP. Si no encaja, también la dirección puede estar mal, así que el paquete se descarta y a nadie se le avisa. Linux lo cuenta en `IpInHdrErrors`.</translation>
    </message>
    <message>
        <source>The TCP checksum covers header and data, and only the receiver checks it. If it does not fit, the segment is dropped in silence, as if it had been lost: the sender sends it again. Linux counts it in `TcpInCsumErrors`.</source>
        <translation>La suma de control TCP cubre cabecera y datos, y solo la comprueba el receptor. Si no encaja, el segmento se descarta en silencio, como si se hubiera perdido: el emisor lo envía otra vez. Linux lo cuenta en `TcpInCsumErrors`.</translation>
    </message>
    <message>
        <source>The checksum of the ICMP message does not fit. The message is dropped, and nobody learns what it said.</source>
        <translation>La suma de control del mensaje ICMP no encaja. El mensaje se descarta, y nadie sabe lo que decía.</translation>
    </message>
    <message>
        <source>Connection tracking checks TCP and ICMP checksums (`nf_conntrack_checksum`). A packet whose checksum does not fit counts for no connection, and the rules see it as `INVALID`. A plain router would not look.</source>
        <translation>El seguimiento de conexiones comprueba las sumas de control de TCP e ICMP (`nf_conntrack_checksum`). Un paquete cuya suma no encaja no cuenta para ninguna conexión, y las reglas lo ven como `INVALID`. Un router normal no miraría.</translation>
    </message>
</context>
<context>
    <name>RunSource</name>
    <message>
        <source>This run, %1</source>
        <translation>Esta ejecución, %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variante: %1</translation>
    </message>
    <message>
        <source>This run with both hosts as %1</source>
        <translation>Esta ejecución con los dos hosts como %1</translation>
    </message>
</context>
<context>
    <name>RunWish</name>
    <message>
        <source>No host has a connection now, so there is no RTO.</source>
        <translation>Ningún host tiene ahora una conexión, así que no hay RTO.</translation>
    </message>
    <message>
        <source>The RTO of the %1 is %2; that makes %3.</source>
        <translation>El RTO de %1 es %2; eso son %3.</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Write a state, a packet, an error or a time: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.</source>
        <translation>Escriba un estado, un paquete, un error o un tiempo: FIN_WAIT_2, RST, ETIMEDOUT, +2 h.</translation>
    </message>
    <message>
        <source>“%1” is no state, packet, error or time. Examples: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.</source>
        <translation>«%1» no es un estado, un paquete, un error ni un tiempo. Ejemplos: FIN_WAIT_2, server RST, ETIMEDOUT, +2 h, in 5 RTO.</translation>
    </message>
    <message>
        <source>%1 does not come before the run ends at %2.</source>
        <translation>%1 no llega antes de que la ejecución termine, a los %2.</translation>
    </message>
    <message>
        <source>So much happens that the search stopped at %1.</source>
        <translation>Pasan tantas cosas que la búsqueda se detuvo a los %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 leaves the %2 on the cable %3.</source>
        <translation>%1 sale de %2 por el cable %3.</translation>
    </message>
    <message>
        <source>%1 reaches the %2.</source>
        <translation>%1 llega a %2.</translation>
    </message>
    <message>
        <source>%1 is lost on the cable %2: %3.</source>
        <translation>%1 se pierde en el cable %2: %3.</translation>
    </message>
    <message>
        <source>%1 is lost at the %2: %3.</source>
        <translation>%1 se pierde en el equipo %2: %3.</translation>
    </message>
    <message>
        <source>%1 still waits in the %2 and is not sent again.</source>
        <translation>%1 aún espera en %2 y no se envía otra vez.</translation>
    </message>
    <message>
        <source>%1 has to wait: the %2 does not know the hardware address of %3 yet.</source>
        <translation>%1 tiene que esperar: %2 aún no conoce la dirección física de %3.</translation>
    </message>
    <message>
        <source>%1 is accepted by the %2.</source>
        <translation>%2 acepta: %1.</translation>
    </message>
    <message>
        <source>%1 is not accepted by the %2.</source>
        <translation>%2 no acepta: %1.</translation>
    </message>
    <message>
        <source>The %1 listens on port %2.</source>
        <translation>%1 escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>A connection begins at the %1, in %2.</source>
        <translation>En %1 empieza una conexión, en %2.</translation>
    </message>
    <message>
        <source>The %1 goes from %2 to %3.</source>
        <translation>%1 pasa de %2 a %3.</translation>
    </message>
    <message>
        <source>The %1 sets its %2 to %3.</source>
        <translation>%1 arma el %2 a %3.</translation>
    </message>
    <message>
        <source>The %1 of the %2 runs out.</source>
        <translation>Vence el %1 de %2.</translation>
    </message>
    <message>
        <source>The %1 stops its %2.</source>
        <translation>%1 para el %2.</translation>
    </message>
    <message>
        <source>The %1 puts %2 into its receive buffer.</source>
        <translation>%1 pone %2 en su búfer de recepción.</translation>
    </message>
    <message>
        <source>The %1 learns that %2 have arrived.</source>
        <translation>%1 se entera de que han llegado %2.</translation>
    </message>
    <message>
        <source>The %1 remembers %2, in case all its tries fail.</source>
        <translation>%1 recuerda %2, por si fracasan todos sus intentos.</translation>
    </message>
    <message>
        <source>The next system call on this socket of the %1 gets %2.</source>
        <translation>La próxima llamada al sistema sobre este socket de %1 recibe %2.</translation>
    </message>
    <message>
        <source>%1 It changes nothing.</source>
        <translation>%1 No cambia nada.</translation>
    </message>
    <message>
        <source>%1 of the %2 changes from %3 to %4.</source>
        <translation>%1 de %2 cambia de %3 a %4.</translation>
    </message>
    <message>
        <source>The %1 starts; it remembers no connection.</source>
        <translation>%1 arranca; no recuerda ninguna conexión.</translation>
    </message>
    <message>
        <source>The %1 stops dead. It sends nothing more.</source>
        <translation>%1 se para en seco. No envía nada más.</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is plugged in.</source>
        <translation>%1 ve que se enchufa el cable en %2.</translation>
    </message>
    <message>
        <source>The %1 sees that %2 is unplugged.</source>
        <translation>%1 ve que se desenchufa el cable en %2.</translation>
    </message>
    <message>
        <source>%2 of the %1 is up.</source>
        <translation>%2 de %1 está activa.</translation>
    </message>
    <message>
        <source>%2 of the %1 is down.</source>
        <translation>%2 de %1 está inactiva.</translation>
    </message>
    <message>
        <source>The %1 forgets the hardware address of %2.</source>
        <translation>%1 olvida la dirección física de %2.</translation>
    </message>
    <message>
        <source>The %1&apos;s ARP entry for %2 goes from %3 to %4.</source>
        <translation>La entrada ARP de %1 para %2 pasa de %3 a %4.</translation>
    </message>
    <message>
        <source>The %1 knows no connection to which this packet fits.</source>
        <translation>%1 no conoce ninguna conexión a la que pertenezca este paquete.</translation>
    </message>
    <message>
        <source>The numbers of the packet lie outside the window that the %1 has seen.</source>
        <translation>Los números del paquete están fuera de la ventana que %1 ha visto.</translation>
    </message>
    <message>
        <source>The %1 does not believe the RST.</source>
        <translation>%1 no cree el RST.</translation>
    </message>
    <message>
        <source>The %1 leaves its entry as it is.</source>
        <translation>%1 deja su entrada como está.</translation>
    </message>
    <message>
        <source>The %1 keeps no entry of this connection.</source>
        <translation>%1 no guarda ninguna entrada de esta conexión.</translation>
    </message>
    <message>
        <source>%1 passes the %2.</source>
        <translation>%1 pasa por %2.</translation>
    </message>
    <message>
        <source>%1 is dropped by the %2.</source>
        <translation>%2 descarta: %1.</translation>
    </message>
    <message>
        <source>%1 is rejected by the %2.</source>
        <translation>%2 rechaza: %1.</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>The %1 sends no keepalive probe now.</source>
        <translation>%1 no envía ahora ninguna sonda de keepalive.</translation>
    </message>
    <message>
        <source>The %1 lets its keepalive timer run on.</source>
        <translation>%1 deja correr su temporizador de keepalive.</translation>
    </message>
    <message>
        <source>The %1 halves its retransmission timeout.</source>
        <translation>%1 reduce a la mitad su espera de retransmisión.</translation>
    </message>
    <message>
        <source>The %1 keeps only a small record of the connection from now on.</source>
        <translation>%1 guarda desde ahora solo un pequeño registro de la conexión.</translation>
    </message>
    <message>
        <source>The %1 takes note that its process reads no more.</source>
        <translation>%1 toma nota de que su proceso no lee más.</translation>
    </message>
    <message>
        <source>The %1 lets `close()` wait.</source>
        <translation>%1 hace esperar a `close()`.</translation>
    </message>
    <message>
        <source>The %1 sends no ICMP message this time.</source>
        <translation>%1 no envía esta vez ningún mensaje ICMP.</translation>
    </message>
    <message>
        <source>The %1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The %1 does nothing.</source>
        <translation>%1 no hace nada.</translation>
    </message>
    <message>
        <source>The %1 no longer listens on port %2.</source>
        <translation>%1 ya no escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>A RST ends the connection at the %1; it was in %2.</source>
        <translation>Un RST termina la conexión en %1; estaba en %2.</translation>
    </message>
    <message>
        <source>The connection is gone at the %1; it was in %2.</source>
        <translation>La conexión ha desaparecido en %1; estaba en %2.</translation>
    </message>
    <message>
        <source>Its process gets %1.</source>
        <translation>Su proceso recibe %1.</translation>
    </message>
    <message>
        <source>A process</source>
        <translation>Un proceso</translation>
    </message>
    <message>
        <source>The process `%1`</source>
        <translation>El proceso `%1`</translation>
    </message>
    <message>
        <source>%1 on the %2 holds the connection now.</source>
        <translation>%1 en %2 tiene ahora la conexión.</translation>
    </message>
    <message>
        <source>The connection waits at the %1 until a process calls `accept()`.</source>
        <translation>La conexión espera en %1 hasta que un proceso llame a `accept()`.</translation>
    </message>
    <message>
        <source>No process of the %1 holds the socket any more. Its kernel goes on alone.</source>
        <translation>Ningún proceso de %1 tiene ya el socket. Su kernel sigue solo.</translation>
    </message>
    <message>
        <source>%1 starts on the %2.</source>
        <translation>%1 arranca en %2.</translation>
    </message>
    <message>
        <source>%1 on the %2 exits.</source>
        <translation>%1 termina en %2.</translation>
    </message>
    <message>
        <source>%1 on the %2 is killed.</source>
        <translation>%1 muere a la fuerza en %2.</translation>
    </message>
    <message>
        <source>%1 on the %2 is stopped; it makes no more calls.</source>
        <translation>%1 queda detenido en %2; no hace más llamadas.</translation>
    </message>
    <message>
        <source>%1 on the %2 goes on.</source>
        <translation>%1 continúa en %2.</translation>
    </message>
    <message>
        <source>The process `%1` calls %2</source>
        <translation>El proceso `%1` llama a %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 and waits.</source>
        <translation>%1 y espera.</translation>
    </message>
    <message>
        <source>The process `%1` ends while it waits in %2.</source>
        <translation>El proceso `%1` termina mientras espera en %2.</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back after %3: %4.</source>
        <translation>%1 del proceso `%2` vuelve tras %3: %4.</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <translation>falla con %1</translation>
    </message>
    <message>
        <source>0 bytes, nothing more will come</source>
        <translation>0 bytes, no vendrá nada más</translation>
    </message>
    <message>
        <source>it gets %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>the kernel takes %1</source>
        <translation>el kernel acepta %1</translation>
    </message>
    <message>
        <source>it gets the connection with %1</source>
        <translation>recibe la conexión con %1</translation>
    </message>
    <message>
        <source>the connection is open</source>
        <translation>la conexión está abierta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>The %1 forgets the connection from %2.</source>
        <translation>%1 olvida la conexión de %2.</translation>
    </message>
    <message>
        <source>The %1 notes the connection as %2. It forgets it after %3 without a packet.</source>
        <translation>%1 anota la conexión como %2. La olvida tras %3 sin un paquete.</translation>
    </message>
    <message>
        <source>%1 is held up on the cable %2: it arrives %3 later.</source>
        <translation>%1 queda retenido en el cable %2: llega %3 más tarde.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its IP header flips.</source>
        <translation>%1 cambia en el cable %2: se altera un bit de su cabecera IP.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its header flips.</source>
        <translation>%1 cambia en el cable %2: se altera un bit de su cabecera.</translation>
    </message>
    <message>
        <source>%1 changes on the cable %2: a bit of its data flips.</source>
        <translation>%1 cambia en el cable %2: se altera un bit de sus datos.</translation>
    </message>
    <message>
        <source>%1 of the process `%2` comes back at once: %3.</source>
        <translation>%1 del proceso `%2` vuelve enseguida: %3.</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>read each time it is needed</source>
        <translation>se lee cada vez que hace falta</translation>
    </message>
    <message>
        <source>read when a socket is created</source>
        <translation>se lee al crear un socket</translation>
    </message>
    <message>
        <source>read when a SYN timer runs out: none runs now</source>
        <translation>se lee cuando vence un temporizador de SYN: ahora no corre ninguno</translation>
    </message>
    <message>
        <source>read when a SYN, ACK timer runs out: none runs now</source>
        <translation>se lee cuando vence un temporizador de SYN,ACK: ahora no corre ninguno</translation>
    </message>
    <message>
        <source>read when a retransmission timer runs out: none runs now</source>
        <translation>se lee cuando vence un temporizador de retransmisión: ahora no corre ninguno</translation>
    </message>
    <message>
        <source>read on entering `FIN_WAIT_2` without a process</source>
        <translation>se lee al entrar en `FIN_WAIT_2` sin proceso</translation>
    </message>
    <message>
        <source>read on entering `TIME_WAIT`</source>
        <translation>se lee al entrar en `TIME_WAIT`</translation>
    </message>
    <message>
        <source>read when a keepalive timer runs out: none runs now</source>
        <translation>se lee cuando vence un temporizador de keepalive: ahora no corre ninguno</translation>
    </message>
    <message>
        <source>read at the next packet of a connection; until then the old timeout runs</source>
        <translation>se lee con el siguiente paquete de una conexión; hasta entonces corre el plazo antiguo</translation>
    </message>
    <message>
        <source>read when a connection is opened</source>
        <translation>se lee al abrir una conexión</translation>
    </message>
    <message>
        <source>half-seconds</source>
        <translation>medios segundos</translation>
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
        <translation>bytes</translation>
    </message>
    <message>
        <source>recorded on the system itself</source>
        <translation>grabado en el propio sistema</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>assumed: no source was found</source>
        <translation>supuesto: no se encontró ninguna fuente</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>De %1 a %2; por defecto %3.</translation>
    </message>
    <message>
        <source>%1: %2, cannot be changed.</source>
        <translation>%1: %2, no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 has nothing like it.</source>
        <translation>%1 no tiene nada parecido.</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>Fuente: %1 (%2).</translation>
    </message>
    <message>
        <source>acts as %1</source>
        <translation>actúa como %1</translation>
    </message>
    <message>
        <source>changed, default %1</source>
        <translation>cambiado, por defecto %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>read when the %1&apos;s %2 runs out, in %3</source>
        <translation>se lee cuando vence el %2 de %1, dentro de %3</translation>
    </message>
    <message>
        <source>acts on entering `%1`: not now</source>
        <translation>actúa al entrar en `%1`: ahora no</translation>
    </message>
    <message>
        <source>matters only in `%1`: not now</source>
        <translation>solo importa en `%1`: ahora no</translation>
    </message>
    <message>
        <source>acts on entering `%1`: still to come</source>
        <translation>actúa al entrar en `%1`: aún por venir</translation>
    </message>
    <message>
        <source>read when a socket is created: only for new connections</source>
        <translation>se lee al crear un socket: solo para conexiones nuevas</translation>
    </message>
    <message>
        <source>this socket has a value of its own: `%1`</source>
        <translation>este socket tiene un valor propio: `%1`</translation>
    </message>
    <message>
        <source>off: this socket has no `SO_KEEPALIVE`</source>
        <translation>desactivado: este socket no tiene `SO_KEEPALIVE`</translation>
    </message>
    <message>
        <source>no connection yet: the next one reads it</source>
        <translation>aún no hay conexión: la próxima lo lee</translation>
    </message>
    <message>
        <source>How often `connect()` sends its SYN again before it gives up. It acts in `SYN_SENT`. 6 gives up after 127 s, or 131 s if the first four retries come 1 s apart.</source>
        <translation>Cuántas veces repite `connect()` su SYN antes de rendirse. Actúa en `SYN_SENT`. Con 6 se rinde a los 127 s, o a los 131 s si los cuatro primeros reintentos van a 1 s.</translation>
    </message>
    <message>
        <source>How many SYN retries come 1 s apart before the gaps begin to double. They are added to `tcp_syn_retries`. It acts in `SYN_SENT`; 0 is what older kernels do.</source>
        <translation>Cuántos reintentos de SYN van a 1 s antes de que los intervalos empiecen a duplicarse. Se suman a `tcp_syn_retries`. Actúa en `SYN_SENT`; 0 es lo que hacen kernels más antiguos.</translation>
    </message>
    <message>
        <source>How often a SYN, ACK is sent again before the half-open connection is dropped. It acts in `SYN_RECV`. 5 drops it after 63 s.</source>
        <translation>Cuántas veces se repite un SYN, ACK antes de descartar la conexión a medio abrir. Actúa en `SYN_RECV`. Con 5 se descarta a los 63 s.</translation>
    </message>
    <message>
        <source>After how many unanswered retransmissions the kernel doubts its route and looks for another. It ends nothing.</source>
        <translation>Tras cuántas retransmisiones sin respuesta el kernel duda de su ruta y busca otra. No termina nada.</translation>
    </message>
    <message>
        <source>How long a connection that a process holds goes on to send unacknowledged bytes again. Linux turns the number into a time: 15 means at least 924.6 s, not fifteen tries.</source>
        <translation>Cuánto tiempo reenvía bytes sin confirmar una conexión que un proceso tiene. Linux convierte el número en un tiempo: 15 significa al menos 924,6 s, no quince intentos.</translation>
    </message>
    <message>
        <source>How long a connection that no process holds goes on to send its last bytes and its FIN again. It acts in `FIN_WAIT_1`, `CLOSING` and `LAST_ACK`. 0 means 8, which takes more than 100 s.</source>
        <translation>Cuánto tiempo reenvía sus últimos bytes y su FIN una conexión que ningún proceso tiene. Actúa en `FIN_WAIT_1`, `CLOSING` y `LAST_ACK`. 0 significa 8, que dura más de 100 s.</translation>
    </message>
    <message>
        <source>How long a closed socket waits in `FIN_WAIT_2` for the other end&apos;s FIN. It acts only while no process holds the socket. It is not the length of `TIME_WAIT`; that is 60 s and cannot be set.</source>
        <translation>Cuánto espera un socket cerrado en `FIN_WAIT_2` el FIN del otro extremo. Actúa solo mientras ningún proceso tenga el socket. No es la duración de `TIME_WAIT`; esa es de 60 s y no se puede fijar.</translation>
    </message>
    <message>
        <source>How long a connection must be silent before its first keepalive probe. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPIDLE` overrides it.</source>
        <translation>Cuánto tiene que callar una conexión antes de su primera sonda de keepalive. Actúa solo en sockets con `SO_KEEPALIVE`; `TCP_KEEPIDLE` tiene preferencia.</translation>
    </message>
    <message>
        <source>The gap between two keepalive probes without an answer. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPINTVL` overrides it.</source>
        <translation>El intervalo entre dos sondas de keepalive sin respuesta. Actúa solo en sockets con `SO_KEEPALIVE`; `TCP_KEEPINTVL` tiene preferencia.</translation>
    </message>
    <message>
        <source>How many keepalive probes in a row may stay without an answer before the connection ends with a RST and `ETIMEDOUT`. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPCNT` overrides it.</source>
        <translation>Cuántas sondas de keepalive seguidas pueden quedar sin respuesta antes de que la conexión termine con un RST y `ETIMEDOUT`. Actúa solo en sockets con `SO_KEEPALIVE`; `TCP_KEEPCNT` tiene preferencia.</translation>
    </message>
    <message>
        <source>The longest retransmission timeout: doubling stops here.</source>
        <translation>La espera de retransmisión más larga: aquí para la duplicación.</translation>
    </message>
    <message>
        <source>The shortest retransmission timeout, however fast the path is.</source>
        <translation>La espera de retransmisión más corta, por rápido que sea el camino.</translation>
    </message>
    <message>
        <source>Whether segments carry timestamps. They measure the round trip and unmask old duplicates. Both ends agree on them in the handshake.</source>
        <translation>Si los segmentos llevan marcas de tiempo. Miden la ida y vuelta y delatan duplicados viejos. Los dos extremos lo acuerdan en el saludo.</translation>
    </message>
    <message>
        <source>Whether ACKs may name the blocks that have arrived beyond a gap. Both ends agree on it in the handshake.</source>
        <translation>Si los ACK pueden nombrar los bloques que han llegado más allá de un hueco. Los dos extremos lo acuerdan en el saludo.</translation>
    </message>
    <message>
        <source>Whether an ACK names bytes that have arrived twice.</source>
        <translation>Si un ACK nombra los bytes que han llegado dos veces.</translation>
    </message>
    <message>
        <source>Whether windows may be larger than 65535 bytes. Both ends agree on it in the handshake.</source>
        <translation>Si las ventanas pueden pasar de 65535 bytes. Los dos extremos lo acuerdan en el saludo.</translation>
    </message>
    <message>
        <source>Whether the kernel answers SYNs with cookies when the queue is full. 0 never, 1 when it is full, 2 always.</source>
        <translation>Si el kernel responde a los SYN con cookies cuando la cola está llena. 0 nunca, 1 cuando está llena, 2 siempre.</translation>
    </message>
    <message>
        <source>How many half-open connections the kernel remembers for a listening socket. It acts when a SYN arrives.</source>
        <translation>Cuántas conexiones a medio abrir recuerda el kernel para un socket que escucha. Actúa cuando llega un SYN.</translation>
    </message>
    <message>
        <source>What happens to a complete handshake when the accept queue is full. 0: the ACK is ignored and tried again later; 1: it is answered with a RST.</source>
        <translation>Qué pasa con un saludo completo cuando la cola de accept está llena. 0: el ACK se pasa por alto y se intenta más tarde; 1: se responde con un RST.</translation>
    </message>
    <message>
        <source>Whether `connect()` may choose a local port that is still in `TIME_WAIT`. 0 no, 1 yes, 2 only on the loopback. It needs timestamps and does not act on ports that the program chose itself.</source>
        <translation>Si `connect()` puede elegir un puerto local que aún está en `TIME_WAIT`. 0 no, 1 sí, 2 solo en el loopback. Necesita marcas de tiempo y no actúa sobre puertos que eligió el propio programa.</translation>
    </message>
    <message>
        <source>How long a port must have been in `TIME_WAIT` before `tcp_tw_reuse` lets it be used again.</source>
        <translation>Cuánto tiene que llevar un puerto en `TIME_WAIT` para que `tcp_tw_reuse` deje usarlo otra vez.</translation>
    </message>
    <message>
        <source>What a RST does to `TIME_WAIT`. 0: it ends the wait at once; 1: it is ignored.</source>
        <translation>Qué hace un RST con `TIME_WAIT`. 0: termina la espera en el acto; 1: se pasa por alto.</translation>
    </message>
    <message>
        <source>How many connections may be in `TIME_WAIT` at once. Any more are forgotten at once.</source>
        <translation>Cuántas conexiones pueden estar a la vez en `TIME_WAIT`. Las demás se olvidan en el acto.</translation>
    </message>
    <message>
        <source>How many connections without a process the kernel keeps. Any more are reset at once.</source>
        <translation>Cuántas conexiones sin proceso guarda el kernel. Las demás se abortan en el acto.</translation>
    </message>
    <message>
        <source>How many challenge ACKs the whole host sends in a second.</source>
        <translation>Cuántos challenge ACK envía el host entero en un segundo.</translation>
    </message>
    <message>
        <source>The shortest time between two answers of one socket to segments that do not fit.</source>
        <translation>El tiempo más corto entre dos respuestas de un socket a segmentos que no encajan.</translation>
    </message>
    <message>
        <source>Whether the kernel sends tail loss probes. 0 no, 3 yes.</source>
        <translation>Si el kernel envía tail loss probes. 0 no, 3 sí.</translation>
    </message>
    <message>
        <source>How many bytes of one socket may wait in the host&apos;s own queue to the cable.</source>
        <translation>Cuántos bytes de un socket pueden esperar en la cola del propio host hacia el cable.</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s receive buffer. It limits the window that is offered.</source>
        <translation>El tamaño del búfer de recepción de un socket nuevo. Limita la ventana que se ofrece.</translation>
    </message>
    <message>
        <source>The size to which a receive buffer may grow by itself.</source>
        <translation>El tamaño hasta el que un búfer de recepción puede crecer por sí solo.</translation>
    </message>
    <message>
        <source>The size of a new socket&apos;s send buffer. When it is full, `send()` has to wait.</source>
        <translation>El tamaño del búfer de envío de un socket nuevo. Cuando está lleno, `send()` tiene que esperar.</translation>
    </message>
    <message>
        <source>The size to which a send buffer may grow by itself.</source>
        <translation>El tamaño hasta el que un búfer de envío puede crecer por sí solo.</translation>
    </message>
    <message>
        <source>The largest backlog that `listen()` can get. A queue holds one connection more than its backlog.</source>
        <translation>El backlog más grande que puede recibir `listen()`. Una cola admite una conexión más que su backlog.</translation>
    </message>
    <message>
        <source>The first port that `connect()` may choose by itself.</source>
        <translation>El primer puerto que `connect()` puede elegir por sí solo.</translation>
    </message>
    <message>
        <source>The last port that `connect()` may choose by itself.</source>
        <translation>El último puerto que `connect()` puede elegir por sí solo.</translation>
    </message>
    <message>
        <source>How long an ARP answer counts as confirmed: half of this to one and a half times this, chosen at random.</source>
        <translation>Cuánto vale como confirmada una respuesta ARP: entre la mitad de esto y una vez y media, elegido al azar.</translation>
    </message>
    <message>
        <source>How long the kernel waits for a sign of life from TCP before it asks for a stale hardware address again.</source>
        <translation>Cuánto espera el kernel una señal de vida de TCP antes de preguntar otra vez por una dirección física dudosa.</translation>
    </message>
    <message>
        <source>The gap between two ARP requests for the same address.</source>
        <translation>El intervalo entre dos peticiones ARP por la misma dirección.</translation>
    </message>
    <message>
        <source>How many ARP requests go to the known hardware address before it counts as lost.</source>
        <translation>Cuántas peticiones ARP van a la dirección física conocida antes de darla por perdida.</translation>
    </message>
    <message>
        <source>How many ARP requests are broadcast before the address counts as unreachable.</source>
        <translation>Cuántas peticiones ARP se difunden antes de dar la dirección por inalcanzable.</translation>
    </message>
    <message>
        <source>How long an unused hardware address is kept before it may be thrown away.</source>
        <translation>Cuánto se guarda una dirección física sin usar antes de que se pueda tirar.</translation>
    </message>
    <message>
        <source>Whether the firewall takes up a connection in its middle. 1 yes, 0 only from its SYN on.</source>
        <translation>Si el cortafuegos toma una conexión a mitad. 1 sí, 0 solo desde su SYN.</translation>
    </message>
    <message>
        <source>Whether the firewall believes segments outside of the window. 1: only a RST outside of it counts as invalid.</source>
        <translation>Si el cortafuegos cree segmentos de fuera de la ventana. 1: solo un RST de fuera cuenta como inválido.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a SYN without an answer.</source>
        <translation>Cuánto recuerda el cortafuegos un SYN sin respuesta.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection whose SYN, ACK has passed but whose last ACK has not.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión cuyo SYN, ACK ha pasado pero cuyo último ACK no.</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection on which nothing passes.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión establecida por la que no pasa nada.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the first FIN, until that FIN is acknowledged.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión tras el primer FIN, hasta que ese FIN se confirme.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection of which one side has closed.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión de la que ha cerrado un lado.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after the second FIN, until that FIN is acknowledged.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión tras el segundo FIN, hasta que ese FIN se confirme.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after both FINs are acknowledged.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión después de confirmados los dos FIN.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection after a RST.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión tras un RST.</translation>
    </message>
    <message>
        <source>How long the firewall remembers a connection once it has seen too many retransmissions.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión cuando ha visto demasiadas retransmisiones.</translation>
    </message>
    <message>
        <source>How long the firewall remembers an established connection whose last bytes nobody has acknowledged.</source>
        <translation>Cuánto recuerda el cortafuegos una conexión establecida cuyos últimos bytes nadie ha confirmado.</translation>
    </message>
    <message>
        <source>How many retransmissions without an answer make the firewall shorten its timeout.</source>
        <translation>Cuántas retransmisiones sin respuesta hacen que el cortafuegos acorte su plazo.</translation>
    </message>
    <message>
        <source>How long the end that closed first remembers the connection, in `TIME_WAIT`. Some systems let you choose it, others have it compiled in.</source>
        <translation>Cuánto recuerda la conexión, en `TIME_WAIT`, el extremo que cerró primero. Algunos sistemas dejan elegirlo, otros lo llevan fijado al compilar.</translation>
    </message>
    <message>
        <source>The first retransmission timeout, as long as no round trip was measured. It times the first SYN.</source>
        <translation>La primera espera de retransmisión, mientras no se haya medido una ida y vuelta. Vale para el primer SYN.</translation>
    </message>
    <message>
        <source>The retransmission timeout for data if the SYN was lost and nothing was measured.</source>
        <translation>La espera de retransmisión para datos si el SYN se perdió y no se midió nada.</translation>
    </message>
    <message>
        <source>What is added to every computed retransmission timeout.</source>
        <translation>Lo que se suma a toda espera de retransmisión calculada.</translation>
    </message>
    <message>
        <source>How long `connect()` may take in all. 0 means that only the number of SYNs counts.</source>
        <translation>Cuánto puede tardar `connect()` en total. 0 significa que solo cuenta el número de SYN.</translation>
    </message>
    <message>
        <source>How long unacknowledged bytes are sent again before the connection ends. The RFC calls it R2. 0 means that their number counts.</source>
        <translation>Cuánto se reenvían los bytes sin confirmar antes de que la conexión termine. El RFC lo llama R2. 0 significa que cuenta su número.</translation>
    </message>
    <message>
        <source>The shortest delay of an acknowledgment, where the delay adapts itself.</source>
        <translation>La demora más corta de una confirmación, donde la demora se adapta sola.</translation>
    </message>
    <message>
        <source>How long an acknowledgment may wait for something to travel with.</source>
        <translation>Cuánto puede esperar una confirmación algo con lo que viajar.</translation>
    </message>
    <message>
        <source>How long keepalive probes may stay without an answer before the connection ends. 0 means that their number counts.</source>
        <translation>Cuánto pueden quedar sin respuesta las sondas de keepalive antes de que la conexión termine. 0 significa que cuenta su número.</translation>
    </message>
    <message>
        <source>Above this an orphan&apos;s time in `FIN_WAIT_2` runs in two parts.</source>
        <translation>Por encima de esto el tiempo de un huérfano en `FIN_WAIT_2` corre en dos partes.</translation>
    </message>
    <message>
        <source>Which limit an orphan in `FIN_WAIT_2` has. 1: the one for this state; 0: that of an unanswered keepalive, which is longer.</source>
        <translation>Qué límite tiene un huérfano en `FIN_WAIT_2`. 1: el de este estado; 0: el de un keepalive sin respuesta, que es más largo.</translation>
    </message>
    <message>
        <source>After how long in `FIN_WAIT_2` a connection without a process is probed. It goes on as long as the peer answers. 0 means never.</source>
        <translation>Tras cuánto tiempo en `FIN_WAIT_2` se sondea una conexión sin proceso. Sigue mientras el otro extremo responda. 0 significa nunca.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
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
        <translation>dirección local</translation>
    </message>
    <message>
        <source>peer address</source>
        <translation>dirección del otro extremo</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>dueño</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>temporizadores</translation>
    </message>
</context>
<context>
    <name>StateFigure</name>
    <message>
        <source>listen(): waits for a SYN</source>
        <translation>listen(): espera un SYN</translation>
    </message>
    <message>
        <source>connect(): sends SYN</source>
        <translation>connect(): envía SYN</translation>
    </message>
    <message>
        <source>receives SYN, sends SYN,ACK</source>
        <translation>recibe SYN, envía SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN while its own is on its way, sends SYN,ACK</source>
        <translation>recibe SYN mientras el suyo está en camino, envía SYN,ACK</translation>
    </message>
    <message>
        <source>receives SYN,ACK, sends ACK</source>
        <translation>recibe SYN,ACK, envía ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its SYN</source>
        <translation>recibe el ACK de su SYN</translation>
    </message>
    <message>
        <source>close(): sends FIN</source>
        <translation>close(): envía FIN</translation>
    </message>
    <message>
        <source>receives ACK and FIN at once, sends ACK</source>
        <translation>recibe ACK y FIN a la vez, envía ACK</translation>
    </message>
    <message>
        <source>receives FIN, sends ACK</source>
        <translation>recibe FIN, envía ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its FIN</source>
        <translation>recibe el ACK de su FIN</translation>
    </message>
    <message>
        <source>receives FIN before the ACK of its own, sends ACK</source>
        <translation>recibe FIN antes que el ACK del suyo, envía ACK</translation>
    </message>
    <message>
        <source>receives FIN and the ACK of its own at once, sends ACK</source>
        <translation>recibe FIN y el ACK del suyo a la vez, envía ACK</translation>
    </message>
    <message>
        <source>2 MSL are over</source>
        <translation>han pasado 2 MSL</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>aún sin conexión</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>a reset, a time-out or an error ends the connection</source>
        <translation>un reset, un plazo vencido o un error termina la conexión</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Nothing has happened yet. The right arrow key shows what happens next.</source>
        <translation>Aún no ha pasado nada. La flecha derecha muestra lo que pasa a continuación.</translation>
    </message>
    <message>
        <source>Here the picture ends.</source>
        <translation>Aquí acaba la imagen.</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>One event back (left arrow)</source>
        <translation>Un suceso atrás (flecha izquierda)</translation>
    </message>
    <message>
        <source>Play, or stop (P)</source>
        <translation>Reproducir, o parar (P)</translation>
    </message>
    <message>
        <source>The next event (right arrow, Space, Page Down)</source>
        <translation>El suceso siguiente (flecha derecha, Espacio, Av Pág)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Al final (Fin)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as in &lt;html lang&gt;</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The run has %1 events. A page to step through holds at most %2. Choose a shorter part of the run.</source>
        <translation>La ejecución tiene %1 sucesos. En una página para recorrer caben como mucho %2. Elija una parte más corta de la ejecución.</translation>
    </message>
    <message>
        <source>TCP sequence diagram</source>
        <translation>Diagrama de secuencia TCP</translation>
    </message>
    <message>
        <source>Here the picture begins. The right arrow key shows what happens next.</source>
        <translation>Aquí empieza la imagen. La flecha derecha muestra lo que pasa a continuación.</translation>
    </message>
</context>
<context>
    <name>ThingDetails</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no socket any more</source>
        <translation>ya sin socket</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1, puerto %2 hacia %3</translation>
    </message>
    <message>
        <source>has not been started</source>
        <translation>no ha arrancado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>corre</translation>
    </message>
    <message>
        <source>waits in %1</source>
        <translation>espera en %1</translation>
    </message>
    <message>
        <source>waits in a system call</source>
        <translation>espera en una llamada al sistema</translation>
    </message>
    <message>
        <source>is stopped (SIGSTOP); its kernel goes on without it</source>
        <translation>está detenido (SIGSTOP); su kernel sigue sin él</translation>
    </message>
    <message>
        <source>has exited</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>was killed</source>
        <translation>murió a la fuerza</translation>
    </message>
    <message>
        <source>Process %1 on the %2</source>
        <translation>Proceso %1 en %2</translation>
    </message>
    <message>
        <source>It %1. Process number: %2.</source>
        <translation>Estado: %1. Número de proceso: %2.</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Estado: %1.</translation>
    </message>
    <message>
        <source>Descriptor %1: %2</source>
        <translation>Descriptor %1: %2</translation>
    </message>
    <message>
        <source>Beside it: %1 %2.</source>
        <translation>A su lado: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has power.</source>
        <translation>Tiene corriente.</translation>
    </message>
    <message>
        <source>It has no power. It sends nothing and remembers nothing.</source>
        <translation>No tiene corriente. No envía nada y no recuerda nada.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>portadora</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>sin portadora</translation>
    </message>
    <message>
        <source>Process %1 %2.</source>
        <translation>Proceso %1: %2.</translation>
    </message>
    <message>
        <source>Sockets: %1.</source>
        <translation>Sockets: %1.</translation>
    </message>
    <message>
        <source>ARP cache of the %1</source>
        <translation>Caché ARP de %1</translation>
    </message>
    <message>
        <source>It is empty: the first packet to a neighbour waits for an answer to “who has this address?”.</source>
        <translation>Está vacía: el primer paquete para un vecino espera la respuesta a «¿quién tiene esta dirección?».</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1; packets that wait for it: %2</source>
        <translation>%1; paquetes que la esperan: %2</translation>
    </message>
    <message>
        <source>What the %1 remembers</source>
        <translation>Lo que recuerda %1</translation>
    </message>
    <message>
        <source>It knows no connection.</source>
        <translation>No conoce ninguna conexión.</translation>
    </message>
    <message>
        <source>%1 to %2: %3, forgotten in %4</source>
        <translation>%1 hacia %2: %3, se olvida en %4</translation>
    </message>
    <message>
        <source>It drops what matches.</source>
        <translation>Descarta lo que encaja.</translation>
    </message>
    <message>
        <source>It delays what matches by %1 more.</source>
        <translation>Retrasa lo que encaja %1 más.</translation>
    </message>
    <message>
        <source>It doubles what matches.</source>
        <translation>Duplica lo que encaja.</translation>
    </message>
    <message>
        <source>A packet needs %1 each way.</source>
        <translation>Un paquete tarda %1 en cada sentido.</translation>
    </message>
    <message>
        <source>%1 of the %2 has no carrier.</source>
        <translation>%1 de %2 no tiene portadora.</translation>
    </message>
    <message>
        <source>It is a black hole: packets vanish, and the link lights stay on.</source>
        <translation>Es un agujero negro: los paquetes desaparecen, y las luces del enlace siguen encendidas.</translation>
    </message>
    <message>
        <source>It loses %1 % of the packets.</source>
        <translation>Pierde el %1 % de los paquetes.</translation>
    </message>
    <message>
        <source>Rule %1 has taken %2.</source>
        <translation>La regla %1 se ha llevado %2.</translation>
    </message>
    <message>
        <source>Packets on it now: %1.</source>
        <translation>Paquetes que hay ahora en él: %1.</translation>
    </message>
    <message>
        <source>The %1 has no socket</source>
        <translation>%1 no tiene socket</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Estado: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged: %1. Not read: %2.</source>
        <translation>Sin confirmar: %1. Sin leer: %2.</translation>
    </message>
    <message>
        <source>The %1 runs out in %2.</source>
        <translation>Vence dentro de %2: %1.</translation>
    </message>
    <message>
        <source>Sockets of this host: %1. The table has all of them.</source>
        <translation>Sockets de este host: %1. La tabla los tiene todos.</translation>
    </message>
    <message>
        <source>When it runs out, the kernel %1.</source>
        <translation>Cuando vence, el kernel %1.</translation>
    </message>
    <message>
        <source>It flips a bit in what matches.</source>
        <translation>Cambia un bit en lo que encaja.</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>Cable %1</translation>
    </message>
</context>
<context>
    <name>Toml</name>
    <message>
        <source>in a string</source>
        <translation>en una cadena</translation>
    </message>
    <message>
        <source>in a character that is written as its number</source>
        <translation>en un carácter escrito por su número</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>en un comentario</translation>
    </message>
    <message>
        <source>in a number</source>
        <translation>en un número</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>en una fecha</translation>
    </message>
    <message>
        <source>in a time of day</source>
        <translation>en una hora</translation>
    </message>
    <message>
        <source>in a key</source>
        <translation>en una clave</translation>
    </message>
    <message>
        <source>in the header of a table</source>
        <translation>en la cabecera de una tabla</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>en una lista</translation>
    </message>
    <message>
        <source>in a table in braces</source>
        <translation>en una tabla entre llaves</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>una lista de tablas</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>una fracción</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>el mes</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>el minuto</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>el segundo</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>a line feed must follow a carriage return</source>
        <translation>tras un retorno de carro debe venir un salto de línea</translation>
    </message>
    <message>
        <source>a key cannot begin with &apos;%1&apos;</source>
        <translation>una clave no puede empezar por &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a line cannot begin with &apos;%1&apos;</source>
        <translation>una línea no puede empezar por &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand here: nothing but a comment may follow on this line</source>
        <translation>&apos;%1&apos; no puede estar aquí: en esta línea ya solo puede seguir un comentario</translation>
    </message>
    <message>
        <source>the value must end before &apos;%1&apos;</source>
        <translation>el valor debe terminar antes de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value must stand here, not &apos;%1&apos;</source>
        <translation>aquí debe haber un valor, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value or &apos;%1&apos; must stand here, not a comma</source>
        <translation>aquí debe haber un valor o &apos;%1&apos;, no una coma</translation>
    </message>
    <message>
        <source>a comma or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>aquí debe haber una coma o &apos;%1&apos;, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not a comma</source>
        <translation>aquí debe haber una clave o &apos;%1&apos;, no una coma</translation>
    </message>
    <message>
        <source>a key must follow the comma, not &apos;%1&apos;</source>
        <translation>tras la coma debe venir una clave, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a key or &apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>aquí debe haber una clave o &apos;%1&apos;, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a space or &apos;T&apos; must stand between date and time of day, not &apos;%1&apos;</source>
        <translation>entre la fecha y la hora debe haber un espacio o &apos;T&apos;, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a space must stand here, not &apos;%1&apos;</source>
        <translation>aquí debe haber un espacio, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a hexadecimal digit must stand here, not &apos;%1&apos;</source>
        <translation>aquí debe haber un dígito hexadecimal, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an exponent must stand here, not &apos;%2&apos;</source>
        <translation>aquí debe haber un exponente, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the year needs four digits; here stands &apos;%1&apos;</source>
        <translation>el año necesita cuatro dígitos; aquí está &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 needs two digits; here stands &apos;%2&apos;</source>
        <translation>%1 necesita dos dígitos; aquí está &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the hour must be between 0 and 23, not %1</source>
        <translation>la hora debe estar entre 0 y 23, no en %1</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4</source>
        <translation>%1 debe estar entre %2 y %3, no en %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must stand here, not &apos;%2&apos;</source>
        <translation>aquí debe estar &apos;%1&apos;, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%3&apos;</source>
        <translation>aquí debe haber un dígito, no &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a digit must stand here, not &apos;%1&apos;</source>
        <translation>aquí debe haber un dígito, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the exponent is missing</source>
        <translation>falta el exponente</translation>
    </message>
    <message>
        <source>an underscore must stand between two digits</source>
        <translation>un guion bajo debe estar entre dos dígitos</translation>
    </message>
    <message>
        <source>a value cannot begin with an underscore</source>
        <translation>un valor no puede empezar por un guion bajo</translation>
    </message>
    <message>
        <source>a number cannot begin with 0</source>
        <translation>un número no puede empezar por 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit into 64 bits</source>
        <translation>&apos;%1&apos; no cabe en 64 bits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value</source>
        <translation>&apos;%1&apos; no es ningún valor</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>esto no es ningún valor; un texto necesita comillas</translation>
    </message>
    <message>
        <source>a number can have %1 digits at most</source>
        <translation>un número puede tener %1 dígitos como mucho</translation>
    </message>
    <message>
        <source>a number can have %1 characters at most</source>
        <translation>un número puede tener %1 caracteres como mucho</translation>
    </message>
    <message>
        <source>a time can have %1 digits after the point at most</source>
        <translation>un tiempo puede tener %1 dígitos tras el punto como mucho</translation>
    </message>
    <message>
        <source>lists and tables can lie %1 deep at most</source>
        <translation>las listas y las tablas pueden anidarse %1 niveles como mucho</translation>
    </message>
    <message>
        <source>&apos;\%1&apos; means nothing in a string; a backslash is written &apos;\\&apos;</source>
        <translation>&apos;\%1&apos; no significa nada en una cadena; una barra inversa se escribe &apos;\\&apos;</translation>
    </message>
    <message>
        <source>no character has such a number</source>
        <translation>ningún carácter tiene ese número</translation>
    </message>
    <message>
        <source>nothing may follow a backslash that ends a line</source>
        <translation>nada puede seguir a una barra inversa que termina una línea</translation>
    </message>
    <message>
        <source>a key cannot have several lines</source>
        <translation>una clave no puede tener varias líneas</translation>
    </message>
    <message>
        <source>a table must have a name</source>
        <translation>una tabla debe tener nombre</translation>
    </message>
    <message>
        <source>no space may stand within &apos;[[&apos; and &apos;]]&apos;</source>
        <translation>dentro de &apos;[[&apos; y &apos;]]&apos; no puede haber ningún espacio</translation>
    </message>
    <message>
        <source>there is a table &apos;%1&apos; already</source>
        <translation>ya hay una tabla &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1 and cannot be %3 too</source>
        <translation>&apos;%2&apos; ya existe como %1 y no puede ser también %3</translation>
    </message>
    <message>
        <source>&apos;%2&apos; is there already as %1</source>
        <translation>&apos;%2&apos; ya existe como %1</translation>
    </message>
    <message>
        <source>it is there already as %1 and cannot have keys</source>
        <translation>ya existe como %1 y no puede tener claves</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be added to a table in braces</source>
        <translation>&apos;%1&apos; no puede añadirse a una tabla entre llaves</translation>
    </message>
    <message>
        <source>of the control characters only a tab can stand here</source>
        <translation>de los caracteres de control, aquí solo puede estar un tabulador</translation>
    </message>
    <message>
        <source>the closing quote is missing on this line, or a control character stands in the string</source>
        <translation>en esta línea faltan las comillas de cierre, o hay un carácter de control en la cadena</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8</source>
        <translation>estos bytes no son UTF-8</translation>
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
        <translation>que vuelva una llamada</translation>
    </message>
    <message>
        <source>%1 to return</source>
        <translation>que vuelva %1</translation>
    </message>
    <message>
        <source>nothing that could come</source>
        <translation>nada que pueda llegar</translation>
    </message>
    <message>
        <source>a SYN from anybody</source>
        <translation>un SYN de cualquiera</translation>
    </message>
    <message>
        <source>a segment of the other end</source>
        <translation>un segmento del otro extremo</translation>
    </message>
    <message>
        <source>the other end, which has no such connection any more</source>
        <translation>el otro extremo, que ya no tiene esa conexión</translation>
    </message>
    <message>
        <source>its program to accept it</source>
        <translation>que su programa la acepte</translation>
    </message>
    <message>
        <source>its program to read, write or close</source>
        <translation>que su programa lea, escriba o cierre</translation>
    </message>
    <message>
        <source>the time of its next call</source>
        <translation>la hora de su próxima llamada</translation>
    </message>
    <message>
        <source>a signal: it is stopped, or has nothing more to do</source>
        <translation>una señal: está detenido, o no le queda nada que hacer</translation>
    </message>
    <message>
        <source>The kernel %1.</source>
        <translation>El kernel %1.</translation>
    </message>
    <message>
        <source>The program makes its next call.</source>
        <translation>El programa hace su próxima llamada.</translation>
    </message>
    <message>
        <source>The call returns, with or without a result.</source>
        <translation>La llamada vuelve, con resultado o sin él.</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4</source>
        <translation>%1 devuelve %2 a los %3, dentro de %4</translation>
    </message>
    <message>
        <source>%1 returns 0, the end of the stream, at %2, in %3</source>
        <translation>%1 devuelve 0, el fin del flujo, a los %2, dentro de %3</translation>
    </message>
    <message>
        <source>%1 returns with nothing at %2, in %3: its own time-out</source>
        <translation>%1 vuelve sin nada a los %2, dentro de %3: su propio plazo</translation>
    </message>
    <message>
        <source>%1 returns %2 at %3, in %4: its own time-out</source>
        <translation>%1 devuelve %2 a los %3, dentro de %4: su propio plazo</translation>
    </message>
    <message>
        <source>%1 reports an error or a hang-up at %2, in %3</source>
        <translation>%1 avisa de un error o un corte a los %2, dentro de %3</translation>
    </message>
    <message>
        <source>the kernel ends it by a reset at %1, in %2</source>
        <translation>el kernel la termina con un reset a los %1, dentro de %2</translation>
    </message>
    <message>
        <source>the kernel gives it up with %1 at %2, in %3</source>
        <translation>el kernel la abandona con %1 a los %2, dentro de %3</translation>
    </message>
    <message>
        <source>the kernel forgets it at %1, in %2</source>
        <translation>el kernel la olvida a los %1, dentro de %2</translation>
    </message>
    <message>
        <source>On the %1: %2.</source>
        <translation>En %1: %2.</translation>
    </message>
    <message>
        <source>The program %1 on the %2: %3.</source>
        <translation>El programa %1 en %2: %3.</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1, port %2 to %3</source>
        <translation>%1, puerto %2 hacia %3</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1, en manos de %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>looking ahead …</source>
        <translation>mirando adelante …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not within the next %1</source>
        <translation>no en los próximos %1</translation>
    </message>
    <message>
        <source>cannot be told: the engine broke a rule of its own</source>
        <translation>no se puede decir: el motor rompió una de sus propias reglas</translation>
    </message>
    <message>
        <source>no program; %1</source>
        <translation>ningún programa; %1</translation>
    </message>
    <message>
        <source>never: nothing here asks after the other end</source>
        <translation>nunca: aquí nada pregunta por el otro extremo</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>socket or process</source>
        <translation>socket o proceso</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>its program notices</source>
        <translation>su programa se entera</translation>
    </message>
    <message>
        <source>what happens first</source>
        <translation>lo primero que pasa</translation>
    </message>
    <message>
        <source>If nobody acts, this comes first. %1</source>
        <translation>Si nadie actúa, esto llega primero. %1</translation>
    </message>
    <message>
        <source>Looking ahead on a copy of the run …</source>
        <translation>Mirando adelante en una copia de la ejecución …</translation>
    </message>
    <message>
        <source>If nobody acts, no program will ever notice anything more.</source>
        <translation>Si nadie actúa, ningún programa se enterará ya de nada.</translation>
    </message>
    <message>
        <source>If nobody acts, no program notices anything within the next %1. Further it was not looked ahead.</source>
        <translation>Si nadie actúa, ningún programa se entera de nada en los próximos %1. Más allá no se miró.</translation>
    </message>
    <message>
        <source>It cannot be told who will notice: the engine broke a rule of its own.</source>
        <translation>No se puede decir quién se enterará: el motor rompió una de sus propias reglas.</translation>
    </message>
    <message>
        <source>and %1 more sockets, which wait longer</source>
        <translation>y %1 sockets más, que esperan más tiempo</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Write a setting or a system: server.tcp_fin_timeout=30, client=freebsd, aix.</source>
        <translation>Escriba un ajuste o un sistema: server.tcp_fin_timeout=30, client=freebsd, aix.</translation>
    </message>
</context>
<context>
    <name>teardown::Announcer</name>
    <message>
        <source>Very many events up to %1.</source>
        <translation>Muchísimos sucesos hasta los %1.</translation>
    </message>
    <message>
        <source>Events up to %1: %2. The last one: %3</source>
        <translation>Sucesos hasta los %1: %2. El último: %3</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>De vuelta a los %1.</translation>
    </message>
</context>
<context>
    <name>teardown::Bookmarks</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>teardown::BufferPanel</name>
    <message>
        <source>Buffers</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>No socket has a buffer now.</source>
        <translation>Ningún socket tiene ahora un búfer.</translation>
    </message>
    <message>
        <source>%1 B unacknowledged</source>
        <translation>%1 B sin confirmar</translation>
    </message>
    <message>
        <source>%1 B unsent</source>
        <translation>%1 B sin enviar</translation>
    </message>
    <message>
        <source>%1 B unread</source>
        <translation>%1 B sin leer</translation>
    </message>
    <message>
        <source>%1 connections wait</source>
        <translation>%1 conexiones esperan</translation>
    </message>
    <message>
        <source>%1, of %2 B; window %3 B</source>
        <translation>%1, de %2 B; ventana %3 B</translation>
    </message>
    <message>
        <source>%1, the backlog is %2</source>
        <translation>%1, el backlog es %2</translation>
    </message>
</context>
<context>
    <name>teardown::CableBar</name>
    <message>
        <source>Dela&amp;y each way</source>
        <translation>&amp;Retardo por sentido</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>L&amp;oss in per cent</source>
        <translation>Pér&amp;dida en tanto por ciento</translation>
    </message>
    <message>
        <source>Cable %1:</source>
        <translation>Cable %1:</translation>
    </message>
</context>
<context>
    <name>teardown::CableFields</name>
    <message>
        <source>Delay each way</source>
        <translation>Retardo por sentido</translation>
    </message>
    <message>
        <source>Loss in per cent</source>
        <translation>Pérdida en tanto por ciento</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>teardown::CableForm</name>
    <message>
        <source>What departs from now on needs %1, and overtakes what is on the way: that keeps its time.</source>
        <translation>Lo que salga desde ahora tarda %1 y adelanta a lo que está en camino, que conserva su tiempo.</translation>
    </message>
    <message>
        <source>What departs from now on needs %1; what is on the way keeps its time.</source>
        <translation>Lo que salga desde ahora tarda %1; lo que está en camino conserva su tiempo.</translation>
    </message>
    <message>
        <source>Nothing is lost by chance any more.</source>
        <translation>Ya no se pierde nada por azar.</translation>
    </message>
    <message>
        <source>All that departs from now on is lost, and the link lights stay on.</source>
        <translation>Todo lo que salga desde ahora se pierde, y las luces de enlace siguen encendidas.</translation>
    </message>
    <message>
        <source>Of what departs from now on, %1 is lost by chance.</source>
        <translation>De lo que salga desde ahora se pierde por azar el %1.</translation>
    </message>
    <message>
        <source>Write a delay from 0 s to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>Escriba un retardo de 0 s a 24 h, como 200 ms o 1.5 s.</translation>
    </message>
    <message>
        <source>Write a loss from 0 to 100 %, such as 2.5.</source>
        <translation>Escriba una pérdida de 0 a 100 %, como 2.5.</translation>
    </message>
</context>
<context>
    <name>teardown::CallHelper</name>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>Port, or address:port</source>
        <translation>Puerto, o dirección:puerto</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>New descriptor</source>
        <translation>Descriptor nuevo</translation>
    </message>
    <message>
        <source>Machine:port</source>
        <translation>Máquina:puerto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>read, write or both</source>
        <translation>read, write o both</translation>
    </message>
    <message>
        <source>in, out, err, hup, rdhup</source>
        <translation>in, out, err, hup, rdhup</translation>
    </message>
    <message>
        <source>For at most (may be empty)</source>
        <translation>Como mucho durante (puede quedar vacío)</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>&amp;Add below</source>
        <translation>&amp;Añadir debajo</translation>
    </message>
    <message>
        <source>Re&amp;place the line</source>
        <translation>&amp;Sustituir la línea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Every (a time, may be empty)</source>
        <translation>Cada (un tiempo, puede quedar vacío)</translation>
    </message>
    <message>
        <source>Handled by the thread (may be empty)</source>
        <translation>Lo hace el hilo (puede quedar vacío)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a los</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>until end of file</source>
        <translation>hasta el fin del archivo</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tantas veces</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>System call</source>
        <translation>Llamada al sistema</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Build a line from its parts:</source>
        <translation>Componer una línea por partes:</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, por ejemplo %2</translation>
    </message>
    <message>
        <source>%1
⚠ %2</source>
        <translation>%1
⚠ %2</translation>
    </message>
    <message>
        <source>The line is not right yet: %1</source>
        <translation>La línea aún no es correcta: %1</translation>
    </message>
    <message>
        <source>Put this line below the one that the cursor is in</source>
        <translation>Poner esta línea debajo de aquella en la que está el cursor</translation>
    </message>
    <message>
        <source>Put this line in the place of the one that the cursor is in</source>
        <translation>Poner esta línea en lugar de aquella en la que está el cursor</translation>
    </message>
</context>
<context>
    <name>teardown::CallModel</name>
    <message>
        <source>never returned: the process was killed</source>
        <translation>no volvió nunca: mataron el proceso</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>se bloquea</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duró</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLadders</name>
    <message>
        <source>Captured connections as sequence diagrams</source>
        <translation>Conexiones capturadas como diagramas de secuencia</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>states are inferred</source>
        <translation>los estados son inferidos</translation>
    </message>
    <message>
        <source>Choose a connection above.</source>
        <translation>Elija arriba una conexión.</translation>
    </message>
    <message>
        <source>Segment %1 of %2: %3</source>
        <translation>Segmento %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureLoader</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
</context>
<context>
    <name>teardown::CaptureWindow</name>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Abrir una captura…</translation>
    </message>
    <message>
        <source>Read a capture (pcap, pcapng) in this window</source>
        <translation>Leer una captura (pcap, pcapng) en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Merge with the other end…</source>
        <translation>&amp;Unir con el otro extremo…</translation>
    </message>
    <message>
        <source>Read a second capture, taken at the other end, and make one of both</source>
        <translation>Leer una segunda captura, tomada en el otro extremo, y hacer una de las dos</translation>
    </message>
    <message>
        <source>&amp;Compare with the run</source>
        <translation>&amp;Comparar con la ejecución</translation>
    </message>
    <message>
        <source>Put the run of the main window beside the chosen connection, and list where they differ</source>
        <translation>Poner la ejecución de la ventana principal junto a la conexión elegida y listar en qué difieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copiar las líneas elegidas</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Use what has been read so far</source>
        <translation>Usar lo que se ha leído hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Find a connection</source>
        <translation>&amp;Buscar una conexión</translation>
    </message>
    <message>
        <source>Go to the field that filters the connections</source>
        <translation>Ir al campo que filtra las conexiones</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>How much of the capture has been read</source>
        <translation>Cuánto de la captura se ha leído</translation>
    </message>
    <message>
        <source>Filter: address, port, ending</source>
        <translation>Filtro: dirección, puerto, final</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Filtrar las conexiones</translation>
    </message>
    <message>
        <source>Show only connections that ended so</source>
        <translation>Mostrar solo las conexiones que acabaron así</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>cómo acabó</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>acabada por</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Conexiones de la captura</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>indicadores</translation>
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
        <translation>ventana</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>Segments of the connection</source>
        <translation>Segmentos de la conexión</translation>
    </message>
    <message>
        <source>What is remarkable in the connection</source>
        <translation>Lo notable de la conexión</translation>
    </message>
    <message>
        <source>Where capture and run differ</source>
        <translation>Dónde difieren la captura y la ejecución</translation>
    </message>
    <message>
        <source>How the connection ended</source>
        <translation>Cómo acabó la conexión</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Merge with a capture</source>
        <translation>Unir con una captura</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The two captures have no packet in common. They cannot be merged.</source>
        <translation>Las dos capturas no tienen ningún paquete en común. No se pueden unir.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 — Capture</source>
        <translation>%1 — Captura</translation>
    </message>
    <message>
        <source>No capture is open. Open one, or drop it on this window.</source>
        <translation>No hay ninguna captura abierta. Abra una, o suéltela en esta ventana.</translation>
    </message>
    <message>
        <source>%1: frames %2, TCP segments %3, connections %4, %5.</source>
        <translation>%1: tramas %2, segmentos TCP %3, conexiones %4, %5.</translation>
    </message>
    <message>
        <source>All endings</source>
        <translation>Todos los finales</translation>
    </message>
    <message>
        <source>the run, as captured there</source>
        <translation>la ejecución, tal como se captura ahí</translation>
    </message>
    <message>
        <source>Only the first %1 of the chosen connections are drawn.</source>
        <translation>Solo se dibujan las primeras %1 de las conexiones elegidas.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>Capture and run do not differ: the same segments and states at the same times, up to 50 ms.</source>
        <translation>La captura y la ejecución no difieren: los mismos segmentos y estados en los mismos tiempos, con 50 ms de margen.</translation>
    </message>
    <message>
        <source>Differences between capture and run: %1. Times count from the first packet; less than 50 ms is no difference.</source>
        <translation>Diferencias entre la captura y la ejecución: %1. Los tiempos cuentan desde el primer paquete; menos de 50 ms no es diferencia.</translation>
    </message>
    <message>
        <source>The client sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>El cliente envió %1 segmentos y %2. Reenviados: %3. Sondas: %4. ACK duplicados: %5. RST: %6.</translation>
    </message>
    <message>
        <source>The server sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.</source>
        <translation>El servidor envió %1 segmentos y %2. Reenviados: %3. Sondas: %4. ACK duplicados: %5. RST: %6.</translation>
    </message>
    <message>
        <source>Choose a connection to see how it ended.</source>
        <translation>Elija una conexión para ver cómo acabó.</translation>
    </message>
    <message>
        <source>What this capture cannot know</source>
        <translation>Lo que esta captura no puede saber</translation>
    </message>
    <message>
        <source>Go to packet %1</source>
        <translation>Ir al paquete %1</translation>
    </message>
    <message>
        <source>The run has no TCP connection to compare with.</source>
        <translation>La ejecución no tiene ninguna conexión TCP con la que comparar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>A capture is being read.</source>
        <translation>Se está leyendo una captura.</translation>
    </message>
    <message>
        <source>Open a capture with a connection first.</source>
        <translation>Abra primero una captura con una conexión.</translation>
    </message>
    <message>
        <source>Answer the question in the main window first.</source>
        <translation>Responda primero la pregunta de la ventana principal.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No se está leyendo nada.</translation>
    </message>
    <message>
        <source>&amp;Export the diagrams…</source>
        <translation>&amp;Exportar los diagramas…</translation>
    </message>
    <message>
        <source>Write all diagrams that are shown into one file, below one another: SVG, PNG or PDF</source>
        <translation>Escribir todos los diagramas que se ven en un archivo, uno debajo de otro: SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>Export the diagrams</source>
        <translation>Exportar los diagramas</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>PDF en páginas (*.pdf)</translation>
    </message>
</context>
<context>
    <name>teardown::ChartsPanel</name>
    <message>
        <source>Intervals of retransmissions and probes</source>
        <translation>Intervalos de retransmisiones y sondas</translation>
    </message>
    <message>
        <source>Sequence numbers over time</source>
        <translation>Números de secuencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>States of both ends</source>
        <translation>Estados de los dos extremos</translation>
    </message>
    <message>
        <source>Sockets of the client by state</source>
        <translation>Sockets del cliente por estado</translation>
    </message>
    <message>
        <source>Sockets of the server by state</source>
        <translation>Sockets del servidor por estado</translation>
    </message>
    <message>
        <source>How long after the attempt before. On this scale a doubling is always one step up.</source>
        <translation>Cuánto tiempo después del intento anterior. En esta escala duplicar es siempre subir un peldaño.</translation>
    </message>
    <message>
        <source>What was sent, sent again and acknowledged. Flat: nothing gets through.</source>
        <translation>Lo enviado, lo reenviado y lo confirmado. Plano: no pasa nada.</translation>
    </message>
    <message>
        <source>How long the newest connection of each end was in which state.</source>
        <translation>Cuánto tiempo estuvo en cada estado la conexión más reciente de cada extremo.</translation>
    </message>
    <message>
        <source>How many sockets the kernel keeps in each state.</source>
        <translation>Cuántos sockets guarda el kernel en cada estado.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>tiempo (s)</translation>
    </message>
    <message>
        <source>%1: probes</source>
        <translation>%1: sondas</translation>
    </message>
    <message>
        <source>%1: sent again</source>
        <translation>%1: reenviado</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>Nothing has been sent again, and no probe has followed another one.</source>
        <translation>No se ha reenviado nada, y ninguna sonda ha seguido a otra.</translation>
    </message>
    <message>
        <source>%1: acknowledged</source>
        <translation>%1: confirmado</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: enviado</translation>
    </message>
    <message>
        <source>sequence number</source>
        <translation>número de secuencia</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>sockets</translation>
    </message>
    <message>
        <source>What a detector costs, and when it notices</source>
        <translation>Lo que cuesta un detector, y cuándo se entera</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>nothing breaks</source>
        <translation>no se rompe nada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not within %1</source>
        <translation>no en %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>segments an hour</source>
        <translation>segmentos por hora</translation>
    </message>
    <message>
        <source>bytes an hour</source>
        <translation>bytes por hora</translation>
    </message>
    <message>
        <source>noticed after</source>
        <translation>se nota tras</translation>
    </message>
    <message>
        <source>who notices, counted from the break</source>
        <translation>quién se entera, contado desde la rotura</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Measured: %1 of %2 runs.</source>
        <translation>Medidas: %1 de %2 ejecuciones.</translation>
    </message>
    <message>
        <source>No detector is needed: nothing breaks in this scenario and its variants once there is a connection.</source>
        <translation>No hace falta detector: en este escenario y sus variantes no se rompe nada una vez que hay conexión.</translation>
    </message>
    <message>
        <source>There is no detector: nobody notices the break in any of these runs.</source>
        <translation>No hay detector: en ninguna de estas ejecuciones nota nadie la rotura.</translation>
    </message>
    <message>
        <source>Measured from runs. Cost: all that both ends send while all is well. At the upper edge: nobody notices.</source>
        <translation>Medido en ejecuciones. Coste: todo lo que envían los dos extremos mientras todo va bien. En el borde superior: nadie se entera.</translation>
    </message>
    <message>
        <source>%1: nobody notices</source>
        <translation>%1: nadie se entera</translation>
    </message>
    <message>
        <source>The run on the screen</source>
        <translation>La ejecución en pantalla</translation>
    </message>
    <message>
        <source>In this run nobody notices.</source>
        <translation>En esta ejecución nadie se entera.</translation>
    </message>
    <message>
        <source>This run is not on the screen. Double-click its line in the table to open it.</source>
        <translation>Esta ejecución no está en la pantalla. Haga doble clic en su línea de la tabla para abrirla.</translation>
    </message>
    <message>
        <source>The run on the screen has not come there yet: %1</source>
        <translation>La ejecución de la pantalla aún no ha llegado ahí: %1</translation>
    </message>
</context>
<context>
    <name>teardown::ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
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
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a scenario or a saved run</source>
        <translation>Abrir un escenario o una ejecución guardada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the scenario with everything that you did</source>
        <translation>Guardar el escenario con todo lo que usted hizo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the run under another name</source>
        <translation>Guardar la ejecución con otro nombre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Start &amp;afresh</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Throw away what you did and open the scenario again</source>
        <translation>Desechar lo que usted hizo y abrir el escenario otra vez</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Next &amp;variant</source>
        <translation>Variante &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next variant of this scenario</source>
        <translation>Abrir la siguiente variante de este escenario</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Previous va&amp;riant</source>
        <translation>Va&amp;riante anterior</translation>
    </message>
    <message>
        <source>Open the variant of this scenario before this one</source>
        <translation>Abrir la variante anterior de este escenario</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Export diagram as S&amp;VG…</source>
        <translation>Exportar el diagrama como S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the diagram to an SVG file</source>
        <translation>Escribir el diagrama en un archivo SVG</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export diagram as &amp;PNG…</source>
        <translation>Exportar el diagrama como &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the diagram to a PNG file</source>
        <translation>Escribir el diagrama en un archivo PNG</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Go back to the history without your last act</source>
        <translation>Volver a la historia sin su último acto</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected event as text</source>
        <translation>Copiar como texto el suceso seleccionado</translation>
    </message>
    <message>
        <source>&amp;Find a scenario</source>
        <translation>&amp;Buscar un escenario</translation>
    </message>
    <message>
        <source>Search the library of scenarios</source>
        <translation>Buscar en la biblioteca de escenarios</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Re&amp;producir</translation>
    </message>
    <message>
        <source>Let time run, or stop it</source>
        <translation>Dejar correr el tiempo, o pararlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso a&amp;delante</translation>
    </message>
    <message>
        <source>Go to the next thing that happens</source>
        <translation>Ir a lo siguiente que pasa</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso a&amp;trás</translation>
    </message>
    <message>
        <source>Go to the thing that happened before</source>
        <translation>Ir a lo que pasó antes</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Al &amp;inicio</translation>
    </message>
    <message>
        <source>Go to the start of the run</source>
        <translation>Ir al inicio de la ejecución</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Go to the last thing that happens if you do nothing</source>
        <translation>Ir a lo último que pasa si usted no hace nada</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más deprisa</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Skip &amp;idle time</source>
        <translation>&amp;Saltar el tiempo ocioso</translation>
    </message>
    <message>
        <source>Race through time in which nothing happens</source>
        <translation>Pasar volando el tiempo en que no pasa nada</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;¿Por qué?</translation>
    </message>
    <message>
        <source>Explain the selected event, or the last one, by the chain of its causes</source>
        <translation>Explicar por la cadena de sus causas el suceso seleccionado, o el último</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Go to the &amp;cause</source>
        <translation>Ir a la &amp;causa</translation>
    </message>
    <message>
        <source>Select what led to the selected event</source>
        <translation>Seleccionar lo que llevó al suceso seleccionado</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Go to the &amp;effect</source>
        <translation>Ir al &amp;efecto</translation>
    </message>
    <message>
        <source>Select what the selected event led to</source>
        <translation>Seleccionar aquello a lo que llevó el suceso seleccionado</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Next change of state</source>
        <translation>Cambio de estado &amp;siguiente</translation>
    </message>
    <message>
        <source>Change of state before</source>
        <translation>Cambio de estado anterior</translation>
    </message>
    <message>
        <source>Next re&amp;transmission or probe</source>
        <translation>Retrans&amp;misión o sonda siguiente</translation>
    </message>
    <message>
        <source>Retransmission or probe before</source>
        <translation>Retransmisión o sonda anterior</translation>
    </message>
    <message>
        <source>Next &amp;loss</source>
        <translation>&amp;Pérdida siguiente</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Pérdida anterior</translation>
    </message>
    <message>
        <source>Select it, without moving the time</source>
        <translation>Seleccionarlo sin mover el tiempo</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened up to this moment.</source>
        <translation>Nada de eso ha pasado hasta este momento.</translation>
    </message>
    <message>
        <source>Power goes at once: nothing is sent, nothing is remembered</source>
        <translation>La corriente se va de golpe: no se envía nada, no se recuerda nada</translation>
    </message>
    <message>
        <source>SIGKILL: the process is gone, its kernel closes for it</source>
        <translation>SIGKILL: el proceso desaparece, su kernel cierra por él</translation>
    </message>
    <message>
        <source>Run the program again</source>
        <translation>Ejecutar el programa otra vez</translation>
    </message>
    <message>
        <source>The process closes its descriptor</source>
        <translation>El proceso cierra su descriptor</translation>
    </message>
    <message>
        <source>The process says that it will send no more, and goes on reading</source>
        <translation>El proceso dice que no enviará más, y sigue leyendo</translation>
    </message>
    <message>
        <source>The process writes 100 bytes</source>
        <translation>El proceso escribe 100 bytes</translation>
    </message>
    <message>
        <source>The host&apos;s own cable: its kernel sees the carrier go</source>
        <translation>El cable del propio host: su kernel ve que se va la portadora</translation>
    </message>
    <message>
        <source>Packets vanish on the cable and the link lights stay on: nobody is told</source>
        <translation>Los paquetes desaparecen en el cable y las luces del enlace siguen encendidas: nadie se entera</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Take the selected packet off the cable</source>
        <translation>Quitar del cable el paquete seleccionado</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Agrandar el diagrama</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Hacer más pequeño el diagrama</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Show the diagram in its normal size</source>
        <translation>Mostrar el diagrama en su tamaño normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fold idle time</source>
        <translation>&amp;Plegar el tiempo ocioso</translation>
    </message>
    <message>
        <source>Draw long idle time as a tear with its length in words</source>
        <translation>Dibujar el tiempo ocioso largo como un desgarro con su duración en palabras</translation>
    </message>
    <message>
        <source>&amp;True to scale</source>
        <translation>A &amp;escala</translation>
    </message>
    <message>
        <source>Draw time as long as it is</source>
        <translation>Dibujar el tiempo tan largo como es</translation>
    </message>
    <message>
        <source>One &amp;row per event</source>
        <translation>Una &amp;fila por suceso</translation>
    </message>
    <message>
        <source>Draw events at even distances</source>
        <translation>Dibujar los sucesos a distancias iguales</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Put two lines of history, variants or systems side by side and list where they differ</source>
        <translation>Poner lado a lado dos líneas de la historia, variantes o sistemas y listar en qué difieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Every record in the table</source>
        <translation>&amp;Todos los registros en la tabla</translation>
    </message>
    <message>
        <source>List also frames between the machines, timers that are armed, and the like</source>
        <translation>Listar también las tramas entre las máquinas, los temporizadores que se arman y cosas así</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>The strongest colours on black</source>
        <translation>Los colores más fuertes sobre negro</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing glides: playback jumps from event to event</source>
        <translation>Nada se desliza: la reproducción salta de suceso en suceso</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Only the diagram, large, for a room; Escape leaves</source>
        <translation>Solo el diagrama, grande, para una sala; con Escape se sale</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Start the lesson with questions</source>
        <translation>&amp;Empezar la lección con preguntas</translation>
    </message>
    <message>
        <source>The run begins again, and stops to ask what comes next</source>
        <translation>La ejecución empieza otra vez y se para a preguntar qué viene ahora</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Questions off</source>
        <translation>&amp;Sin preguntas</translation>
    </message>
    <message>
        <source>Leave the questions; the run goes on freely</source>
        <translation>Dejar las preguntas; la ejecución sigue libremente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Show the &amp;explanation</source>
        <translation>Mostrar la e&amp;xplicación</translation>
    </message>
    <message>
        <source>Read what explains the run; ends the questions</source>
        <translation>Leer lo que explica la ejecución; termina las preguntas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>&amp;Lock the controls</source>
        <translation>&amp;Bloquear los controles</translation>
    </message>
    <message>
        <source>Nobody can change the run: for showing it to a class</source>
        <translation>Nadie puede cambiar la ejecución: para mostrarla a una clase</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Mark answer &amp;%1</source>
        <translation>Marcar la respuesta &amp;%1</translation>
    </message>
    <message>
        <source>Mark this answer to the question</source>
        <translation>Marcar esta respuesta a la pregunta</translation>
    </message>
    <message>
        <source>&amp;Give the answer, or go on</source>
        <translation>&amp;Dar la respuesta, o seguir</translation>
    </message>
    <message>
        <source>Give the marked answer, or go on to the next question</source>
        <translation>Dar la respuesta marcada, o pasar a la siguiente pregunta</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>Lección &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next scenario of the learning path</source>
        <translation>Abrir el siguiente escenario del itinerario</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>Lección &amp;anterior</translation>
    </message>
    <message>
        <source>Open the scenario before this one</source>
        <translation>Abrir el escenario anterior a este</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Clear my progress…</source>
        <translation>B&amp;orrar mi progreso…</translation>
    </message>
    <message>
        <source>Forget which questions you have answered</source>
        <translation>Olvidar qué preguntas ha respondido usted</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>List every command with its key</source>
        <translation>Listar cada orden con su tecla</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>Mostrar las pis&amp;tas otra vez</translation>
    </message>
    <message>
        <source>Show the three hints of the first start</source>
        <translation>Mostrar las tres pistas del primer arranque</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;About TCP Teardown Explorer</source>
        <translation>A&amp;cerca de TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Cables</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This is the start of the run.</source>
        <translation>Este es el inicio de la ejecución.</translation>
    </message>
    <message>
        <source>Nothing more will happen unless you do something.</source>
        <translation>No pasará nada más si usted no hace algo.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play again from the start</source>
        <translation>Re&amp;producir desde el inicio</translation>
    </message>
    <message>
        <source>This is the slowest.</source>
        <translation>No se puede ir más lento.</translation>
    </message>
    <message>
        <source>This is the fastest.</source>
        <translation>No se puede ir más rápido.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing led to it: the scenario begins with it.</source>
        <translation>Nada llevó a ello: el escenario empieza con eso.</translation>
    </message>
    <message>
        <source>It has led to nothing so far.</source>
        <translation>Hasta ahora no ha llevado a nada.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>You have not done anything yet.</source>
        <translation>Usted aún no ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>%1 did not come before this moment.</source>
        <translation>%1 no vino antes de este momento.</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Otro segmento</translation>
    </message>
    <message>
        <source>Another state change</source>
        <translation>Otro cambio de estado</translation>
    </message>
    <message>
        <source>To the next &amp;segment</source>
        <translation>Al &amp;segmento siguiente</translation>
    </message>
    <message>
        <source>Go to the next segment that a host sends</source>
        <translation>Ir al siguiente segmento que envía un host</translation>
    </message>
    <message>
        <source>To the segment &amp;before</source>
        <translation>Al segmento &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the last segment that was sent before this moment</source>
        <translation>Ir al último segmento enviado antes de este momento</translation>
    </message>
    <message>
        <source>To the next state &amp;change</source>
        <translation>Al siguiente &amp;cambio de estado</translation>
    </message>
    <message>
        <source>Go to the next change of a connection&apos;s state</source>
        <translation>Ir al siguiente cambio de estado de una conexión</translation>
    </message>
    <message>
        <source>To the state change b&amp;efore</source>
        <translation>Al cam&amp;bio de estado anterior</translation>
    </message>
    <message>
        <source>Go to the last change of state before this moment</source>
        <translation>Ir al último cambio de estado antes de este momento</translation>
    </message>
    <message>
        <source>Run &amp;until</source>
        <translation>&amp;Correr hasta…</translation>
    </message>
    <message>
        <source>Run until a state, a segment, an error or a time</source>
        <translation>Correr hasta un estado, un segmento, un error o un tiempo</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Set a bookmark at the moment on the screen, or take it away</source>
        <translation>Poner un marcador en el momento que se ve, o quitarlo</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Next bookmark</source>
        <translation>Marcador &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>Ir al marcador siguiente</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Previous bookmark</source>
        <translation>Marcador a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the bookmark before this moment</source>
        <translation>Ir al marcador anterior a este momento</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>Ir al marcador &amp;%1</translation>
    </message>
    <message>
        <source>Go to this bookmark</source>
        <translation>Ir a este marcador</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>Abrir una &amp;captura…</translation>
    </message>
    <message>
        <source>See how the connections of a capture (pcap, pcapng) ended</source>
        <translation>Ver cómo acabaron las conexiones de una captura (pcap, pcapng)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>To the &amp;machines and cables</source>
        <translation>A las &amp;máquinas y cables</translation>
    </message>
    <message>
        <source>Walk through the machines, processes and cables with the arrow keys; Enter opens one</source>
        <translation>Recorrer máquinas, procesos y cables con las flechas; Intro abre uno</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Mostrar en el diagrama</translation>
    </message>
    <message>
        <source>Figure and notes</source>
        <translation>Figura y notas</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>Escenario &amp;nuevo…</translation>
    </message>
    <message>
        <source>Build a scenario of your own in forms</source>
        <translation>Construir un escenario propio en formularios</translation>
    </message>
    <message>
        <source>&amp;Edit this scenario…</source>
        <translation>&amp;Editar este escenario…</translation>
    </message>
    <message>
        <source>Change settings, programs, faults and all the rest in forms or as text</source>
        <translation>Cambiar ajustes, programas, fallos y todo lo demás en formularios o como texto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>System &amp;calls</source>
        <translation>Llamadas al &amp;sistema</translation>
    </message>
    <message>
        <source>Draw what programs ask their kernel for</source>
        <translation>Dibujar lo que los programas piden a su kernel</translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation>&amp;Temporizadores</translation>
    </message>
    <message>
        <source>Draw timers beside the lifelines</source>
        <translation>Dibujar los temporizadores junto a las líneas de vida</translation>
    </message>
    <message>
        <source>&amp;ARP</source>
        <translation>&amp;ARP</translation>
    </message>
    <message>
        <source>Draw ARP requests and replies</source>
        <translation>Dibujar peticiones y respuestas ARP</translation>
    </message>
    <message>
        <source>&amp;ICMP</source>
        <translation>&amp;ICMP</translation>
    </message>
    <message>
        <source>Draw ICMP messages</source>
        <translation>Dibujar mensajes ICMP</translation>
    </message>
    <message>
        <source>&amp;Bare ACKs</source>
        <translation>A&amp;CK a secas</translation>
    </message>
    <message>
        <source>Draw segments that only acknowledge</source>
        <translation>Dibujar los segmentos que solo confirman</translation>
    </message>
    <message>
        <source>&amp;Retransmissions</source>
        <translation>&amp;Retransmisiones</translation>
    </message>
    <message>
        <source>Draw segments that are sent again</source>
        <translation>Dibujar los segmentos enviados otra vez</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>&amp;Sondas</translation>
    </message>
    <message>
        <source>Draw keepalive and window probes</source>
        <translation>Dibujar sondas de keepalive y de ventana</translation>
    </message>
    <message>
        <source>&amp;Entries of the firewall</source>
        <translation>&amp;Entradas del cortafuegos</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s own state of the connection</source>
        <translation>Dibujar el estado propio del cortafuegos para la conexión</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Draw the author&apos;s notes</source>
        <translation>Dibujar las notas del autor</translation>
    </message>
    <message>
        <source>Lifeline of the client</source>
        <translation>Línea de vida del cliente</translation>
    </message>
    <message>
        <source>Draw the client&apos;s lifeline</source>
        <translation>Dibujar la línea de vida del cliente</translation>
    </message>
    <message>
        <source>Lifeline of the router</source>
        <translation>Línea de vida del router</translation>
    </message>
    <message>
        <source>Draw the router&apos;s lifeline</source>
        <translation>Dibujar la línea de vida del router</translation>
    </message>
    <message>
        <source>Lifeline of the firewall</source>
        <translation>Línea de vida del cortafuegos</translation>
    </message>
    <message>
        <source>Draw the firewall&apos;s lifeline</source>
        <translation>Dibujar la línea de vida del cortafuegos</translation>
    </message>
    <message>
        <source>Lifeline of the server</source>
        <translation>Línea de vida del servidor</translation>
    </message>
    <message>
        <source>Draw the server&apos;s lifeline</source>
        <translation>Dibujar la línea de vida del servidor</translation>
    </message>
    <message>
        <source>&amp;Sequence numbers</source>
        <translation>Números de &amp;secuencia</translation>
    </message>
    <message>
        <source>Write sequence numbers and bytes beside the flags</source>
        <translation>Escribir números de secuencia y bytes junto a los indicadores</translation>
    </message>
    <message>
        <source>TCP &amp;options</source>
        <translation>&amp;Opciones TCP</translation>
    </message>
    <message>
        <source>Write TCP options beside the flags</source>
        <translation>Escribir las opciones TCP junto a los indicadores</translation>
    </message>
    <message>
        <source>Absolute n&amp;umbers</source>
        <translation>Números absol&amp;utos</translation>
    </message>
    <message>
        <source>Write sequence numbers as they are on the wire</source>
        <translation>Escribir los números de secuencia tal como van en el cable</translation>
    </message>
    <message>
        <source>Number the arro&amp;ws</source>
        <translation>Numerar las &amp;flechas</translation>
    </message>
    <message>
        <source>Give each arrow a number, to speak about it</source>
        <translation>Dar un número a cada flecha, para hablar de ella</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>Say below the diagram what lines, signs and colours mean</source>
        <translation>Decir debajo del diagrama qué significan líneas, signos y colores</translation>
    </message>
    <message>
        <source>Show all that is &amp;hidden</source>
        <translation>Mostrar todo lo &amp;oculto</translation>
    </message>
    <message>
        <source>Draw all machines, connections and kinds of things again</source>
        <translation>Dibujar otra vez todas las máquinas, conexiones y clases de cosas</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>&amp;Nota sobre este suceso…</translation>
    </message>
    <message>
        <source>Write beside the selected event what you want to say about it</source>
        <translation>Escribir junto al suceso seleccionado lo que usted quiera decir</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Borrar la nota</translation>
    </message>
    <message>
        <source>Take the note away from the selected event</source>
        <translation>Quitar la nota del suceso seleccionado</translation>
    </message>
    <message>
        <source>Figure &amp;settings…</source>
        <translation>&amp;Ajustes de la figura…</translation>
    </message>
    <message>
        <source>Choose how the diagram looks in documents; saved with the scenario</source>
        <translation>Elegir qué aspecto tiene el diagrama en documentos; se guarda con el escenario</translation>
    </message>
    <message>
        <source>The figure &amp;begins at this event</source>
        <translation>La figura &amp;empieza en este suceso</translation>
    </message>
    <message>
        <source>Documents show nothing before the selected event</source>
        <translation>Los documentos no muestran nada anterior al suceso seleccionado</translation>
    </message>
    <message>
        <source>The figure &amp;ends at this event</source>
        <translation>La figura a&amp;caba en este suceso</translation>
    </message>
    <message>
        <source>Documents show nothing after the selected event</source>
        <translation>Los documentos no muestran nada posterior al suceso seleccionado</translation>
    </message>
    <message>
        <source>The figure shows what is in &amp;view</source>
        <translation>La figura muestra lo que se &amp;ve</translation>
    </message>
    <message>
        <source>Documents show the time that the window shows now</source>
        <translation>Los documentos muestran el tiempo que la ventana muestra ahora</translation>
    </message>
    <message>
        <source>The figure shows the &amp;whole run</source>
        <translation>La figura muestra la ejecución &amp;entera</translation>
    </message>
    <message>
        <source>Documents show the run from its start to its end</source>
        <translation>Los documentos muestran la ejecución de principio a fin</translation>
    </message>
    <message>
        <source>&amp;Use this view as the figure</source>
        <translation>&amp;Usar esta vista como figura</translation>
    </message>
    <message>
        <source>Documents show what the diagram shows now</source>
        <translation>Los documentos muestran lo que el diagrama muestra ahora</translation>
    </message>
    <message>
        <source>&amp;Announce events</source>
        <translation>&amp;Anunciar sucesos</translation>
    </message>
    <message>
        <source>A screen reader is told what happens while the run goes on</source>
        <translation>Un lector de pantalla cuenta lo que pasa mientras sigue la ejecución</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Export diagram as P&amp;DF…</source>
        <translation>Exportar el diagrama como P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the diagram to a PDF file, on pages that can be printed</source>
        <translation>Escribir el diagrama en un archivo PDF, en páginas que se pueden imprimir</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>&amp;Export run as…</source>
        <translation>&amp;Exportar la ejecución como…</translation>
    </message>
    <message>
        <source>Write the run as an animation, a page to step through, text, a capture or input of another program</source>
        <translation>Escribir la ejecución como animación, página para recorrer, texto, captura o entrada de otro programa</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>Imprimir el diagrama</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Show the pages as they are printed</source>
        <translation>Mostrar las páginas tal como se imprimen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;picture</source>
        <translation>Copiar el diagrama como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the diagram as a picture, for documents and chats</source>
        <translation>Copiar el diagrama como imagen, para documentos y chats</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy diagram as &amp;text</source>
        <translation>Copiar el diagrama como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the diagram as lines of text, for mails and code</source>
        <translation>Copiar el diagrama como líneas de texto, para correos y código</translation>
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
        <translation>Retener el paquete seleccionado, para que otros puedan adelantarlo</translation>
    </message>
    <message>
        <source>Delay this packet…</source>
        <translation>Retrasar este paquete…</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>A copy of the selected packet follows it</source>
        <translation>Una copia del paquete seleccionado lo sigue</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>A bit of the selected packet changes: its receiver finds the checksum wrong</source>
        <translation>Cambia un bit del paquete seleccionado: su receptor encuentra mal la suma de control</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>A bit of the selected packet&apos;s IP header changes: the next machine finds the checksum wrong</source>
        <translation>Cambia un bit de la cabecera IP del paquete seleccionado: la siguiente máquina encuentra mal la suma de control</translation>
    </message>
    <message>
        <source>&amp;Forge a segment…</source>
        <translation>&amp;Falsificar un segmento…</translation>
    </message>
    <message>
        <source>Send a segment that pretends to come from somebody else</source>
        <translation>Enviar un segmento que finge venir de otro</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Speak %1 from now on</source>
        <translation>Hablar %1 desde ahora</translation>
    </message>
    <message>
        <source>As a firewall does that restarts, or whose table is full: the hosts are not told</source>
        <translation>Como un cortafuegos que se reinicia o cuya tabla está llena: nadie avisa a las máquinas</translation>
    </message>
    <message>
        <source>The next packet must ask for the hardware address of its neighbour again</source>
        <translation>Antes del siguiente paquete hay que preguntar de nuevo por la dirección física del vecino</translation>
    </message>
    <message>
        <source>SIGSTOP: the process does nothing more, its kernel goes on; SIGCONT wakes it</source>
        <translation>SIGSTOP: el proceso no hace nada más, su núcleo sigue; SIGCONT lo despierta</translation>
    </message>
    <message>
        <source>As an operator does it: the processes end first, and their kernel says so to the other end</source>
        <translation>Como lo hace un operador: primero terminan los procesos, y su núcleo se lo dice al otro extremo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>Abrir este archivo</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Olvidar qué archivos se abrieron; los archivos quedan</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>No file has been opened or saved yet.</source>
        <translation>Todavía no se ha abierto ni guardado ningún archivo.</translation>
    </message>
    <message>
        <source>Set how long packets need on the cable, and how many are lost</source>
        <translation>Fijar cuánto tardan los paquetes en el cable y cuántos se pierden</translation>
    </message>
    <message>
        <source>Change the cable %1…</source>
        <translation>Cambiar el cable %1…</translation>
    </message>
    <message>
        <source>Let what no rule matches pass</source>
        <translation>Dejar pasar lo que no encaja en ninguna regla</translation>
    </message>
    <message>
        <source>Its rules still decide on what they match</source>
        <translation>Las reglas siguen decidiendo sobre lo que encaja en ellas</translation>
    </message>
    <message>
        <source>Drop what no rule matches</source>
        <translation>Descartar lo que no encaja en ninguna regla</translation>
    </message>
    <message>
        <source>It is gone, and nobody is told</source>
        <translation>Desaparece y nadie se entera</translation>
    </message>
    <message>
        <source>Reject what no rule matches</source>
        <translation>Rechazar lo que no encaja en ninguna regla</translation>
    </message>
    <message>
        <source>It is gone, and its sender is told so by an ICMP message</source>
        <translation>Desaparece, y un mensaje ICMP se lo dice al remitente</translation>
    </message>
</context>
<context>
    <name>teardown::CompareWindow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a los %2</translation>
    </message>
    <message>
        <source>The run on the left</source>
        <translation>La ejecución de la izquierda</translation>
    </message>
    <message>
        <source>The run on the right</source>
        <translation>La ejecución de la derecha</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Comparar dos ejecuciones</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The two runs do not differ: the same segments, states and results at the same times.</source>
        <translation>Las dos ejecuciones no difieren: los mismos segmentos, estados y resultados en los mismos tiempos.</translation>
    </message>
    <message>
        <source>Differences: %1. The first one is at %2.</source>
        <translation>Diferencias: %1. La primera está a los %2.</translation>
    </message>
    <message>
        <source>What is different on the right</source>
        <translation>Qué es distinto a la derecha</translation>
    </message>
    <message>
        <source>server.tcp_fin_timeout=30, client=freebsd, aix</source>
        <translation>server.tcp_fin_timeout=30, client=freebsd, aix</translation>
    </message>
    <message>
        <source>On the right, the same as on the left &amp;with</source>
        <translation>A la derecha, lo mismo que a la izquierda &amp;con</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
</context>
<context>
    <name>teardown::DelayBar</name>
    <message>
        <source>&amp;Hold the packet up for</source>
        <translation>&amp;Retener el paquete durante</translation>
    </message>
    <message>
        <source>Hold it up</source>
        <translation>Retenerlo</translation>
    </message>
    <message>
        <source>Write a time up to 24 h, such as 200 ms or 1.5 s.</source>
        <translation>Escriba un tiempo de hasta 24 h, como 200 ms o 1.5 s.</translation>
    </message>
    <message>
        <source>It comes out of the cable at %1.</source>
        <translation>Sale del cable a los %1.</translation>
    </message>
</context>
<context>
    <name>teardown::DiagramView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagrama de secuencia</translation>
    </message>
    <message>
        <source>Packets between the machines, time running downwards. The arrow keys walk from event to event.</source>
        <translation>Paquetes entre las máquinas, el tiempo corre hacia abajo. Las flechas del teclado van de suceso en suceso.</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>efecto</translation>
    </message>
    <message>
        <source>Events up to %1</source>
        <translation>Sucesos hasta los %1</translation>
    </message>
    <message>
        <source>The same events as in the table of events</source>
        <translation>Los mismos sucesos que en la tabla de sucesos</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Lo último que pasó</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a los %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Ir a este momento</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Select this event in all views</source>
        <translation>Seleccionar este suceso en todas las vistas</translation>
    </message>
    <message>
        <source>Take the run to the moment of this event</source>
        <translation>Llevar la ejecución al momento de este suceso</translation>
    </message>
    <message>
        <source>Explain this event by the chain of its causes</source>
        <translation>Explicar este suceso por la cadena de sus causas</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Efecto: %1</translation>
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
        <translation>Programas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que pasa</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>A program is a list of system calls that a process makes, one after the other.</source>
        <translation>Un programa es una lista de llamadas al sistema que un proceso hace una tras otra.</translation>
    </message>
    <message>
        <source>What people and faults do from outside, and when: kill a process, pull a cable, drop frames ...</source>
        <translation>Lo que personas y fallos hacen desde fuera, y cuándo: matar un proceso, desenchufar un cable, descartar tramas ...</translation>
    </message>
    <message>
        <source>A variant is the same scenario with something changed.</source>
        <translation>Una variante es el mismo escenario con algo cambiado.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Interfaces: %1. They are the same in every scenario.</source>
        <translation>Interfaces: %1. Son las mismas en todos los escenarios.</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>Ajustes del kernel</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>Camino y cables</translation>
    </message>
    <message>
        <source>The path sets the outer cables together; what a cable says itself goes first.</source>
        <translation>El camino fija juntos los cables exteriores; lo que diga un cable va antes.</translation>
    </message>
    <message>
        <source>Cable %1</source>
        <translation>Cable %1</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Lo que debe salir</translation>
    </message>
    <message>
        <source>“tcp-teardown check” compares a run with it. What is not said is not compared.</source>
        <translation>«tcp-teardown check» compara una ejecución con esto. Lo que no se dice no se compara.</translation>
    </message>
    <message>
        <source>Fill in from the &amp;run</source>
        <translation>Rellenar con la e&amp;jecución</translation>
    </message>
    <message>
        <source>Run the scenario to its end and write down what came out</source>
        <translation>Ejecutar el escenario hasta el final y anotar lo que salió</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What it changes stands in the text, in the form of the rest of the file.</source>
        <translation>Lo que cambia está en el texto, en la forma del resto del archivo.</translation>
    </message>
    <message>
        <source>Show it in the &amp;text</source>
        <translation>Mostrarla en el &amp;texto</translation>
    </message>
    <message>
        <source>Go to this variant in the text</source>
        <translation>Ir a esta variante en el texto</translation>
    </message>
    <message>
        <source>&amp;Add a program …</source>
        <translation>&amp;Añadir un programa …</translation>
    </message>
    <message>
        <source>A process that runs a program</source>
        <translation>Un proceso que ejecuta un programa</translation>
    </message>
    <message>
        <source>&amp;Add a step …</source>
        <translation>&amp;Añadir un paso …</translation>
    </message>
    <message>
        <source>Something that happens at a moment</source>
        <translation>Algo que pasa en un momento</translation>
    </message>
    <message>
        <source>&amp;Add a variant</source>
        <translation>&amp;Añadir una variante</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>Lo mismo con algo cambiado</translation>
    </message>
    <message>
        <source>Cable %1: %2 to %3</source>
        <translation>Cable %1: %2 a %3</translation>
    </message>
</context>
<context>
    <name>teardown::EventModel</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>efecto</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
</context>
<context>
    <name>teardown::EventPanel</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>What has happened up to now</source>
        <translation>Lo que ha pasado hasta ahora</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Llamadas al sistema</translation>
    </message>
    <message>
        <source>What the programs asked their kernels for</source>
        <translation>Lo que los programas pidieron a sus kernels</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Every socket at this moment, as ss shows it</source>
        <translation>Cada socket en este momento, como lo muestra ss</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
    </message>
    <message>
        <source>Who will notice, and when</source>
        <translation>Quién se dará cuenta, y cuándo</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>What waits in the queues of each socket</source>
        <translation>Lo que espera en las colas de cada socket</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Every header field and byte of the selected packet</source>
        <translation>Cada campo de la cabecera y cada byte del paquete seleccionado</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>What a ladder cannot show</source>
        <translation>Lo que una escalera no puede mostrar</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Máquina de estados</translation>
    </message>
    <message>
        <source>The state machine of RFC 9293, both ends on it, and the way each took</source>
        <translation>La máquina de estados del RFC 9293, los dos extremos en ella y el camino que siguió cada uno</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>What the firewall remembers, and what it does to the next packet</source>
        <translation>Lo que recuerda el cortafuegos, y lo que hace con el próximo paquete</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What ss, netstat, ip, conntrack, sysctl and strace print on a host</source>
        <translation>Lo que imprimen ss, netstat, ip, conntrack, sysctl y strace en un host</translation>
    </message>
    <message>
        <source>tcpdump</source>
        <translation>tcpdump</translation>
    </message>
    <message>
        <source>What tcpdump prints at a capture point</source>
        <translation>Lo que imprime tcpdump en un punto de captura</translation>
    </message>
</context>
<context>
    <name>teardown::Explorer</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a los %2</translation>
    </message>
</context>
<context>
    <name>teardown::ExportDesk</name>
    <message>
        <source>Animation for slides and tickets (*.gif)</source>
        <translation>Animación para diapositivas y tickets (*.gif)</translation>
    </message>
    <message>
        <source>Animation for browsers (*.apng)</source>
        <translation>Animación para navegadores (*.apng)</translation>
    </message>
    <message>
        <source>Page to step through with the keyboard (*.html)</source>
        <translation>Página para recorrer con el teclado (*.html)</translation>
    </message>
    <message>
        <source>PDF on pages (*.pdf)</source>
        <translation>PDF en páginas (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Text: ladder (*.txt)</source>
        <translation>Texto: escalera (*.txt)</translation>
    </message>
    <message>
        <source>Text as tcpdump prints it on the client (*.tcpdump)</source>
        <translation>Texto como lo imprime tcpdump en el cliente (*.tcpdump)</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng)</source>
        <translation>Captura para Wireshark (*.pcapng)</translation>
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
        <translation>LaTeX con TikZ (*.tex)</translation>
    </message>
    <message>
        <source>Every record as comma separated values (*.csv)</source>
        <translation>Cada registro como valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Every record as JSON lines (*.jsonl)</source>
        <translation>Cada registro como línea JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>packetdrill script of the client (*.pkt)</source>
        <translation>guion packetdrill del cliente (*.pkt)</translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation>Exportar como SVG</translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation>Exportar como PNG</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>The run is written …</source>
        <translation>Se escribe la ejecución …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The diagram is too high for a PNG picture. Export it as SVG or PDF.</source>
        <translation>El diagrama es demasiado alto para una imagen PNG. Expórtelo como SVG o PDF.</translation>
    </message>
    <message>
        <source>The ending “%1” of the file&apos;s name says no form that a run can be written in.</source>
        <translation>La terminación «%1» del nombre del archivo no dice ninguna forma en que se pueda escribir una ejecución.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Copied as SVG; it is too high for other pictures.</source>
        <translation>Copiado como SVG; es demasiado alto para otras imágenes.</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture.</source>
        <translation>Se copió el diagrama como imagen.</translation>
    </message>
    <message>
        <source>Copied the diagram as text.</source>
        <translation>Se copió el diagrama como texto.</translation>
    </message>
</context>
<context>
    <name>teardown::ExportPart</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>The part that the figure settings say</source>
        <translation>La parte que dicen los ajustes de la figura</translation>
    </message>
    <message>
        <source>The whole run up to this moment</source>
        <translation>Toda la ejecución hasta este momento</translation>
    </message>
    <message>
        <source>The time that the diagram shows now</source>
        <translation>El tiempo que muestra ahora el diagrama</translation>
    </message>
    <message>
        <source>What lies between two events or bookmarks</source>
        <translation>Lo que hay entre dos sucesos o marcadores</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Este momento</translation>
    </message>
    <message>
        <source>&amp;Part of the run:</source>
        <translation>&amp;Parte de la ejecución:</translation>
    </message>
    <message>
        <source>Si&amp;ze of PNG pictures, pixels for one of the diagram:</source>
        <translation>&amp;Tamaño de las imágenes PNG, píxeles por cada uno del diagrama:</translation>
    </message>
    <message>
        <source>Selected: %1, %2: %3</source>
        <translation>Seleccionado: %1, %2: %3</translation>
    </message>
    <message>
        <source>Bookmark: %1, %2</source>
        <translation>Marcador: %1, %2</translation>
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
        <translation>La nota está borrada. Deshacer la devuelve.</translation>
    </message>
    <message>
        <source>The figure now looks like the view. Save keeps that in the scenario.</source>
        <translation>La figura es ahora como la vista. Al guardar queda en el escenario.</translation>
    </message>
    <message>
        <source>Exports now show this part of the run. Save keeps that in the scenario.</source>
        <translation>Las exportaciones muestran ahora esta parte de la ejecución. Al guardar queda en el escenario.</translation>
    </message>
    <message>
        <source>other connections</source>
        <translation>otras conexiones</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>No hay nada oculto.</translation>
    </message>
    <message>
        <source>Nothing is selected. Click an arrow or a mark first.</source>
        <translation>No hay nada seleccionado. Pulse primero una flecha o una marca.</translation>
    </message>
    <message>
        <source>&amp;Note on this event: change…</source>
        <translation>&amp;Nota sobre este suceso: cambiar…</translation>
    </message>
    <message>
        <source>&amp;Note on this event…</source>
        <translation>&amp;Nota sobre este suceso…</translation>
    </message>
    <message>
        <source>There is no note on this event.</source>
        <translation>No hay ninguna nota sobre este suceso.</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation>&amp;Todas las conexiones</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>figure settings</source>
        <translation>ajustes de la figura</translation>
    </message>
    <message>
        <source>deletion of the note</source>
        <translation>borrado de la nota</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>teardown::FigureDialog</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Absolute numbers</source>
        <translation>Números absolutos</translation>
    </message>
    <message>
        <source>Sequence numbers</source>
        <translation>Números de secuencia</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>Opciones TCP</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Llamadas al sistema</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
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
        <translation>ACK a secas</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>Entries of the firewall</source>
        <translation>Entradas del cortafuegos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>Ajustes de la figura</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vista previa de la figura</translation>
    </message>
    <message>
        <source>Lifelines:</source>
        <translation>Líneas de vida:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Se muestra:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Pie:</translation>
    </message>
    <message>
        <source>Title and caption are in:</source>
        <translation>Título y pie están en:</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>those with a note</source>
        <translation>las que tienen nota</translation>
    </message>
    <message>
        <source>idle time folded</source>
        <translation>tiempo ocioso plegado</translation>
    </message>
    <message>
        <source>to scale</source>
        <translation>a escala</translation>
    </message>
    <message>
        <source>one row per event</source>
        <translation>una fila por suceso</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>as the page around it</source>
        <translation>como la página que lo rodea</translation>
    </message>
    <message>
        <source>as the program speaks</source>
        <translation>como habla el programa</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ancho:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>Tamaño de le&amp;tra:</translation>
    </message>
    <message>
        <source>&amp;Numbered arrows:</source>
        <translation>Flechas &amp;numeradas:</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>T&amp;iempo:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>A&amp;mpliación:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>&amp;Language of the figure:</source>
        <translation>&amp;Idioma de la figura:</translation>
    </message>
    <message>
        <source>the start; or a time, such as 1.5 s</source>
        <translation>el inicio; o un tiempo, como 1.5 s</translation>
    </message>
    <message>
        <source>the end; or a time, such as 1 min</source>
        <translation>el final; o un tiempo, como 1 min</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a number and a unit, such as 1.5 s.</source>
        <translation>«%1» no es un tiempo. Escriba un número y una unidad, como 1.5 s.</translation>
    </message>
    <message>
        <source>The figure is too high for a preview. Choose a shorter part of the run.</source>
        <translation>La figura es demasiado alta para una vista previa. Elija una parte más corta de la ejecución.</translation>
    </message>
</context>
<context>
    <name>teardown::FilterNotice</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Hidden (%n): %1</source>
        <translation>
            <numerusform>Oculto (%n): %1</numerusform>
            <numerusform>Ocultos (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teardown::FirewallPanel</name>
    <message>
        <source>Connections that it remembers</source>
        <translation>Conexiones que recuerda</translation>
    </message>
    <message>
        <source>The next packet of each end, if it came now</source>
        <translation>El próximo paquete de cada extremo, si viniera ahora</translation>
    </message>
    <message>
        <source>Rules, the first that matches decides</source>
        <translation>Reglas, decide la primera que encaja</translation>
    </message>
    <message>
        <source>No firewall stands between the hosts of this scenario.</source>
        <translation>En este escenario no hay ningún cortafuegos entre los hosts.</translation>
    </message>
    <message>
        <source>The firewall remembers no connection at this moment.</source>
        <translation>El cortafuegos no recuerda ninguna conexión en este momento.</translation>
    </message>
</context>
<context>
    <name>teardown::ForgeWindow</name>
    <message>
        <source>Forge a segment</source>
        <translation>Falsificar un segmento</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ya preparado</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Pretends to be</source>
        <translation>Finge ser</translation>
    </message>
    <message>
        <source>Another source address</source>
        <translation>Otra dirección de origen</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>Bytes de datos</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de secuencia</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Número de confirmación</translation>
    </message>
    <message>
        <source>&amp;Timestamps as the connection has them now</source>
        <translation>&amp;Marcas de tiempo como las tiene ahora la conexión</translation>
    </message>
    <message>
        <source>What will come of it</source>
        <translation>Qué resultará de ello</translation>
    </message>
    <message>
        <source>&amp;Ready-made</source>
        <translation>Ya p&amp;reparado</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>Enviado &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Pretends to be</source>
        <translation>&amp;Finge ser</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Ports: from, to</source>
        <translation>Puertos: de, a</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Se&amp;quence number</source>
        <translation>Número de se&amp;cuencia</translation>
    </message>
    <message>
        <source>&amp;Acknowledgment number</source>
        <translation>Número de con&amp;firmación</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Bytes of data</source>
        <translation>&amp;Bytes de datos</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Enviarlo</translation>
    </message>
    <message>
        <source>%1 counts from</source>
        <translation>%1 cuenta desde</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absoluto</translation>
    </message>
    <message>
        <source>from the initial number</source>
        <translation>desde el número inicial</translation>
    </message>
    <message>
        <source>from what is expected (RCV.NXT)</source>
        <translation>desde lo que se espera (RCV.NXT)</translation>
    </message>
    <message>
        <source>from what was sent (SND.NXT)</source>
        <translation>desde lo que se envió (SND.NXT)</translation>
    </message>
    <message>
        <source>own numbers</source>
        <translation>números propios</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 4294967295.</source>
        <translation>Escriba un número entero de 0 a 4294967295.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 1 or -100.</source>
        <translation>Escriba un número entero, como 1 o -100.</translation>
    </message>
    <message>
        <source>The %1 has no connection between these ports to count from.</source>
        <translation>%1 no tiene ninguna conexión entre estos puertos desde la que contar.</translation>
    </message>
    <message>
        <source>Write an IPv4 address, such as 198.51.100.7.</source>
        <translation>Escriba una dirección IPv4, como 198.51.100.7.</translation>
    </message>
    <message>
        <source>A field is not right yet.</source>
        <translation>Un campo aún no es correcto.</translation>
    </message>
    <message>
        <source>Not said while a lesson asks questions.</source>
        <translation>No se dice mientras una lección hace preguntas.</translation>
    </message>
</context>
<context>
    <name>teardown::HistoryPanel</name>
    <message>
        <source>Lines of history</source>
        <translation>Líneas de la historia</translation>
    </message>
    <message>
        <source>line of history</source>
        <translation>línea de la historia</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>empieza a los</translation>
    </message>
    <message>
        <source>What happened with and without your acts. Enter shows a line, F2 renames it.</source>
        <translation>Lo que pasó con y sin sus actos. Intro muestra una línea, F2 le cambia el nombre.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a los</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>M marks the moment on the screen. Enter goes to a bookmark, F2 renames it, Delete takes it away.</source>
        <translation>M marca el momento que se ve. Intro va a un marcador, F2 le cambia el nombre, Supr lo quita.</translation>
    </message>
    <message>
        <source>There is no such bookmark. M marks the moment on the screen.</source>
        <translation>No hay tal marcador. M marca el momento que se ve.</translation>
    </message>
    <message>
        <source>Go to &amp;%1: %2</source>
        <translation>Ir a &amp;%1: %2</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;%1</source>
        <translation>Ir al marcador &amp;%1</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>en pantalla</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>goes on in the line below</source>
        <translation>continúa en la línea de abajo</translation>
    </message>
</context>
<context>
    <name>teardown::HostPanel</name>
    <message>
        <source>What the tools on a host print</source>
        <translation>Lo que imprimen las herramientas de un host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>%1 has nothing that it could show.</source>
        <translation>%1 no tiene nada que mostrar.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 está apagado.</translation>
    </message>
</context>
<context>
    <name>teardown::LessonCard</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>&lt;b&gt;Question %1 of %2&lt;/b&gt; at %3</source>
        <translation>&lt;b&gt;Pregunta %1 de %2&lt;/b&gt; a los %3</translation>
    </message>
    <message>
        <source>The run goes on to this moment and stops there.</source>
        <translation>La ejecución sigue hasta este momento y se para ahí.</translation>
    </message>
    <message>
        <source>You said: %1. Watch what happens.</source>
        <translation>Usted dijo: %1. Mire lo que pasa.</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Dar esta respuesta</translation>
    </message>
    <message>
        <source>Mark an answer with the mouse or its number, then press Enter.</source>
        <translation>Marque una respuesta con el ratón o con su número y pulse Intro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ That is what happens.</source>
        <translation>✓ Eso es lo que pasa.</translation>
    </message>
    <message>
        <source>✗ Something else happens.</source>
        <translation>✗ Pasa otra cosa.</translation>
    </message>
    <message>
        <source>In the run as you changed it this does not come about.</source>
        <translation>En la ejecución tal como usted la cambió no llega a ocurrir.</translation>
    </message>
    <message>
        <source>You have changed the run, and what it gives now is not among the answers. It does not count.</source>
        <translation>Usted ha cambiado la ejecución, y lo que da ahora no está entre las respuestas. No cuenta.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>nothing of the kind</source>
        <translation>nada de eso</translation>
    </message>
    <message>
        <source>not what the lesson is about</source>
        <translation>no es de lo que trata la lección</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>Without your changes: </source>
        <translation>Sin sus cambios: </translation>
    </message>
    <message>
        <source>Read the explanation</source>
        <translation>Leer la explicación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>teardown::LessonDesk</name>
    <message>
        <source>Clear your progress?</source>
        <translation>¿Borrar su progreso?</translation>
    </message>
    <message>
        <source>The program forgets which questions you have answered and which lessons you have done.</source>
        <translation>El programa olvida qué preguntas ha respondido y qué lecciones ha hecho usted.</translation>
    </message>
    <message>
        <source>There is no lesson after this one.</source>
        <translation>No hay lección después de esta.</translation>
    </message>
    <message>
        <source>There is no lesson before this one.</source>
        <translation>No hay lección antes de esta.</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario.</source>
        <translation>No hay lección sobre este escenario.</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>No hay ninguna pregunta abierta.</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>Ya se muestra.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>La pregunta no tiene esa respuesta.</translation>
    </message>
</context>
<context>
    <name>teardown::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Start the lesson with questions</source>
        <translation>Empezar la lección con preguntas</translation>
    </message>
    <message>
        <source>Only show the explanation</source>
        <translation>Mostrar solo la explicación</translation>
    </message>
    <message>
        <source>Take the lesson again</source>
        <translation>Hacer la lección otra vez</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>Lección siguiente: %1</translation>
    </message>
    <message>
        <source>There is no lesson on this scenario. It runs freely: play it, break it, ask why.</source>
        <translation>No hay lección sobre este escenario. Corre libremente: reprodúzcalo, rómpalo, pregunte por qué.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>En qué fijarse</translation>
    </message>
    <message numerus="yes">
        <source>The lesson stops %n time(s) before something decisive and asks what comes next.</source>
        <translation>
            <numerusform>La lección se para %n vez antes de algo decisivo y pregunta qué viene ahora.</numerusform>
            <numerusform>La lección se para %n veces antes de algo decisivo y pregunta qué viene ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcto</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ no es así</translation>
    </message>
    <message>
        <source>did not count</source>
        <translation>no contó</translation>
    </message>
    <message>
        <source>%1 of %2 answers were right.</source>
        <translation>%1 de %2 respuestas fueron correctas.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
</context>
<context>
    <name>teardown::LibraryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation>Buscar escenarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>✓ lesson done, %1 of %2 right</source>
        <translation>✓ lección hecha, %1 de %2 correctas</translation>
    </message>
    <message>
        <source>◦ lesson begun, %1 of %2 right so far</source>
        <translation>◦ lección empezada, %1 de %2 correctas hasta ahora</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Seguir aprendiendo</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
</context>
<context>
    <name>teardown::LineField</name>
    <message>
        <source>Something must stand here.</source>
        <translation>Aquí tiene que haber algo.</translation>
    </message>
    <message>
        <source>“%1” is no time; write a number and a unit, such as 1.5 s.</source>
        <translation>«%1» no es un tiempo; escriba un número y una unidad, como 1.5 s.</translation>
    </message>
</context>
<context>
    <name>teardown::ListingPanel</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar el texto entero</translation>
    </message>
</context>
<context>
    <name>teardown::MainWindow</name>
    <message>
        <source>⚡ Break it</source>
        <translation>⚡ Romper</translation>
    </message>
    <message>
        <source>Everything that you can do to the hosts and the cables now</source>
        <translation>Todo lo que usted puede hacer ahora a los hosts y a los cables</translation>
    </message>
    <message>
        <source>Show or fold away “%1” (%2)</source>
        <translation>Mostrar o plegar «%1» (%2)</translation>
    </message>
    <message>
        <source>Show or fold away “%1”</source>
        <translation>Mostrar o plegar «%1»</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Qué y por qué</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>&amp;Break something</source>
        <translation>&amp;Romper algo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The engine broke a rule of its own and stopped here: %1. Please save the run and report it.</source>
        <translation>El motor rompió una de sus propias reglas y se detuvo aquí: %1. Guarde la ejecución y comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>skipping idle time</source>
        <translation>saltando tiempo ocioso</translation>
    </message>
    <message>
        <source>playing at %1</source>
        <translation>reproduciendo a %1</translation>
    </message>
    <message>
        <source>a question waits for your answer</source>
        <translation>una pregunta espera su respuesta</translation>
    </message>
    <message>
        <source>nothing more will happen unless you act</source>
        <translation>no pasará nada más si usted no actúa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1[*] — TCP Teardown Explorer</source>
        <translation>%1[*] — TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Abrir un escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown);;All files (*)</source>
        <translation>Escenarios (*.teardown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Guardar la ejecución</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>Escenarios (*.teardown)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save what you did?</source>
        <translation>¿Guardar lo que usted hizo?</translation>
    </message>
    <message>
        <source>You changed “%1”. Its run can be saved and seen again exactly.</source>
        <translation>Usted cambió «%1». Su ejecución se puede guardar y volver a ver exactamente igual.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Break it:&lt;/b&gt; right-click a host or a cable, or press &lt;b&gt;K&lt;/b&gt; to kill the server&apos;s process. &amp;nbsp; &lt;b&gt;Time:&lt;/b&gt; &lt;b&gt;Space&lt;/b&gt; plays and stops, &lt;b&gt;.&lt;/b&gt; and &lt;b&gt;,&lt;/b&gt; step. &amp;nbsp; &lt;b&gt;Why?&lt;/b&gt; Click an arrow and read the causes on the right, or press &lt;b&gt;W&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Rómpalo:&lt;/b&gt; pulse con el botón derecho un host o un cable, o pulse &lt;b&gt;K&lt;/b&gt; para matar el proceso del servidor. &amp;nbsp; &lt;b&gt;Tiempo:&lt;/b&gt; &lt;b&gt;Espacio&lt;/b&gt; reproduce y para, &lt;b&gt;.&lt;/b&gt; y &lt;b&gt;,&lt;/b&gt; van paso a paso. &amp;nbsp; &lt;b&gt;¿Por qué?&lt;/b&gt; Pulse una flecha y lea las causas a la derecha, o pulse &lt;b&gt;W&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>About TCP Teardown Explorer</source>
        <translation>Acerca de TCP Teardown Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;See how TCP connections end, and break them. Every segment comes from a simulated kernel that is checked against recordings of a real one.&lt;p&gt;Licence: GPL-3.0-or-later</source>
        <translation>&lt;b&gt;TCP Teardown Explorer&lt;/b&gt; %1&lt;p&gt;Vea cómo terminan las conexiones TCP, y rómpalas. Cada segmento sale de un kernel simulado que se comprueba con grabaciones de uno real.&lt;p&gt;Licencia: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This scenario has no variants.</source>
        <translation>Este escenario no tiene variantes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Lines of history and bookmarks</source>
        <translation>Líneas de la historia y marcadores</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>You acted on the run, so it does not follow any more. “Run it” begins it again.</source>
        <translation>Usted actuó sobre la ejecución, así que ya no sigue los cambios. «Ejecutarlo» la empieza otra vez.</translation>
    </message>
    <message>
        <source>This run is too long to follow each change. “Run it” begins it again.</source>
        <translation>Esta ejecución es demasiado larga para seguir cada cambio. «Ejecutarlo» la empieza otra vez.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir recien&amp;tes</translation>
    </message>
    <message>
        <source>The files that were opened last, newest first</source>
        <translation>Los archivos abiertos por último, el más reciente primero</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is taken out of the list.</source>
        <translation>%1 ya no existe. Se ha quitado de la lista.</translation>
    </message>
</context>
<context>
    <name>teardown::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Pistas: %1</translation>
    </message>
</context>
<context>
    <name>teardown::Minimap</name>
    <message>
        <source>The whole run; click to go there</source>
        <translation>La ejecución entera; pulse para ir allí</translation>
    </message>
    <message>
        <source>Map of the whole run</source>
        <translation>Mapa de la ejecución entera</translation>
    </message>
    <message>
        <source>The diagram shows %1 to %2 of %3.</source>
        <translation>El diagrama muestra de %1 a %2 de %3.</translation>
    </message>
</context>
<context>
    <name>teardown::NoteDialog</name>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>Nota sobre un suceso</translation>
    </message>
    <message>
        <source>where there is room</source>
        <translation>donde haya sitio</translation>
    </message>
    <message>
        <source>left of the lifelines</source>
        <translation>a la izquierda de las líneas de vida</translation>
    </message>
    <message>
        <source>right of the lifelines</source>
        <translation>a la derecha de las líneas de vida</translation>
    </message>
    <message>
        <source>Event:</source>
        <translation>Suceso:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
</context>
<context>
    <name>teardown::NumberField</name>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What it counts from</source>
        <translation>Desde qué cuenta</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
</context>
<context>
    <name>teardown::Outline</name>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Parts of the scenario</source>
        <translation>Partes del escenario</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Path and cables</source>
        <translation>Camino y cables</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que pasa</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Lo que debe salir</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
</context>
<context>
    <name>teardown::ProgramField</name>
    <message>
        <source>Change a program</source>
        <translation>Cambiar un programa</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ Line %1: %2</source>
        <translation>⚠ Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>teardown::Progress</name>
    <message>
        <source>Your progress in %1 cannot be read: %2</source>
        <translation>No se puede leer su progreso en %1: %2</translation>
    </message>
    <message>
        <source>The file with your progress is damaged. It is kept as %1, and a new one begins.</source>
        <translation>El archivo con su progreso está dañado. Se conserva como %1, y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The file with your progress, %1, is damaged.</source>
        <translation>El archivo con su progreso, %1, está dañado.</translation>
    </message>
    <message>
        <source>Your progress cannot be kept in %1: %2</source>
        <translation>Su progreso no se puede guardar en %1: %2</translation>
    </message>
</context>
<context>
    <name>teardown::QuestionBar</name>
    <message>
        <source>Put away (Escape)</source>
        <translation>Quitar (Escape)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>teardown::RuleEditor</name>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>What the firewall does with what the chosen rule matches</source>
        <translation>Qué hace el cortafuegos con lo que encaja en la regla elegida</translation>
    </message>
    <message>
        <source>The firewall does without the chosen rule (Del)</source>
        <translation>El cortafuegos prescinde de la regla elegida (Supr)</translation>
    </message>
    <message>
        <source>Choose a rule to change it while the run goes on.</source>
        <translation>Elija una regla para cambiarla mientras la ejecución sigue.</translation>
    </message>
    <message>
        <source>This says what happens to the rest. It can be changed, not taken away.</source>
        <translation>Aquí se dice qué pasa con el resto. Se puede cambiar, no quitar.</translation>
    </message>
    <message>
        <source>Holds for what reaches the firewall from now on; what it remembers stays.</source>
        <translation>Vale para lo que llegue al cortafuegos desde ahora; lo que recuerda se queda.</translation>
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
        <translation>Correr &amp;hasta</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>teardown::ScenarioEditor</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>%1[*] — edit the scenario</source>
        <translation>%1[*] — editar el escenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>It cannot run yet: %1</source>
        <translation>Todavía no puede correr: %1</translation>
    </message>
    <message>
        <source>Run the scenario as it is now in the main window</source>
        <translation>Ejecutar en la ventana principal el escenario tal como está</translation>
    </message>
    <message>
        <source>✓ It can run.</source>
        <translation>✓ Puede correr.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ %1. The forms wait until the text can be read.</source>
        <translation>⚠ %1. Los formularios esperan hasta que el texto se pueda leer.</translation>
    </message>
    <message>
        <source>the scenario itself</source>
        <translation>el propio escenario</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Fill in what came out</source>
        <translation>Rellenar lo que salió</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Quitar una parte</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Mover una parte</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.teardown)</source>
        <translation>Escenarios (*.teardown)</translation>
    </message>
    <message>
        <source>The scenario is not saved</source>
        <translation>El escenario no está guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1. It cannot run yet.</source>
        <translation>Guardado: %1. Todavía no puede correr.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the scenario?</source>
        <translation>¿Guardar el escenario?</translation>
    </message>
    <message>
        <source>You changed “%1” and did not save it.</source>
        <translation>Usted cambió «%1» y no lo guardó.</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>Añadir un &amp;paso</translation>
    </message>
    <message>
        <source>Add a &amp;program</source>
        <translation>Añadir un &amp;programa</translation>
    </message>
    <message>
        <source>On the %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Qué corre</translation>
    </message>
    <message>
        <source>The scenario itself or one of its variants runs in the main window</source>
        <translation>El propio escenario o una de sus variantes corre en la ventana principal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the scenario to its file</source>
        <translation>Escribir el escenario en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Write the scenario to another file</source>
        <translation>Escribir el escenario en otro archivo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close the editor; the run goes on</source>
        <translation>Cerrar el editor; la ejecución sigue</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>Añadir una &amp;variante</translation>
    </message>
    <message>
        <source>The same with something changed</source>
        <translation>Lo mismo con algo cambiado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take away the program, step or variant that is chosen</source>
        <translation>Quitar el programa, el paso o la variante que está elegido</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Put it before the one above</source>
        <translation>Ponerlo antes del de arriba</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Put it behind the one below</source>
        <translation>Ponerlo detrás del de abajo</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>▶ &amp;Run it</source>
        <translation>▶ &amp;Ejecutarlo</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Run a&amp;long</source>
        <translation>Ejecutar a la &amp;par</translation>
    </message>
    <message>
        <source>The main window runs every change at once, and stays at its moment</source>
        <translation>La ventana principal ejecuta cada cambio enseguida y se queda en su momento</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>To the &amp;parts</source>
        <translation>A las &amp;partes</translation>
    </message>
    <message>
        <source>The list of parts on the left</source>
        <translation>La lista de partes de la izquierda</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>Al &amp;texto</translation>
    </message>
    <message>
        <source>The scenario as text on the right</source>
        <translation>El escenario como texto a la derecha</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>To what is &amp;wrong</source>
        <translation>A lo que está &amp;mal</translation>
    </message>
    <message>
        <source>The field or the line that cannot be read</source>
        <translation>El campo o la línea que no se puede leer</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>A server that listens, and a client that writes and waits. Add a step to break it.</source>
        <translation>Un servidor que escucha, y un cliente que escribe y espera. Añada un paso para romperlo.</translation>
    </message>
    <message>
        <source>What you did stands among the steps. Variants and comments of the file are left out.</source>
        <translation>Lo que usted hizo está entre los pasos. Las variantes y los comentarios del archivo quedan fuera.</translation>
    </message>
</context>
<context>
    <name>teardown::ScrubBar</name>
    <message>
        <source>Position in the run</source>
        <translation>Posición en la ejecución</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Home and End to the ends.</source>
        <translation>Izquierda y Derecha van de suceso en suceso, Inicio y Fin a los extremos.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>%1: points: %2, the last at %3 with %4.</source>
        <translation>%1: puntos: %2, el último a los %3 con %4.</translation>
    </message>
    <message>
        <source>The chart is empty at this moment.</source>
        <translation>La gráfica está vacía en este momento.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>teardown::SegmentPanel</name>
    <message>
        <source>Header fields of the selected packet</source>
        <translation>Campos de la cabecera del paquete seleccionado</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en el cable</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>Bytes of the selected packet</source>
        <translation>Bytes del paquete seleccionado</translation>
    </message>
    <message>
        <source>Select an arrow, or a row of the table that is about a packet.</source>
        <translation>Seleccione una flecha, o una fila de la tabla que trate de un paquete.</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paquete %1: %2</translation>
    </message>
</context>
<context>
    <name>teardown::SettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1 has nothing like it</source>
        <translation>%1 no tiene nada parecido</translation>
    </message>
    <message>
        <source>compiled into %1</source>
        <translation>fijado en %1 al compilar</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Volver al valor por defecto, %1</translation>
    </message>
</context>
<context>
    <name>teardown::SettingTable</name>
    <message>
        <source>Search the kernel settings</source>
        <translation>Buscar en los ajustes del kernel</translation>
    </message>
    <message>
        <source>Search the settings: a name, or a word of what they do</source>
        <translation>Buscar ajustes: un nombre, o una palabra de lo que hacen</translation>
    </message>
    <message>
        <source>Kernel settings</source>
        <translation>Ajustes del kernel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Puesto a</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>En el diagrama</translation>
    </message>
    <message>
        <source>Event before, next event</source>
        <translation>Suceso anterior, suceso siguiente</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Seleccionarlo</translation>
    </message>
    <message>
        <source>Cause, effect</source>
        <translation>Causa, efecto</translation>
    </message>
    <message>
        <source>Select what led to the selected event, or what it led to</source>
        <translation>Seleccionar lo que llevó al suceso seleccionado, o aquello a lo que llevó</translation>
    </message>
    <message>
        <source>First and last event</source>
        <translation>Primer y último suceso</translation>
    </message>
    <message>
        <source>Go there in time</source>
        <translation>Ir a ese momento</translation>
    </message>
    <message>
        <source>The moment becomes that of the selected event</source>
        <translation>El momento pasa a ser el del suceso seleccionado</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>In a presentation, with a clicker</source>
        <translation>En una presentación, con un mando</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>Show one more event</source>
        <translation>Mostrar un suceso más</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Take the last event away</source>
        <translation>Quitar el último suceso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
</context>
<context>
    <name>teardown::StageHead</name>
    <message>
        <source>Machines and their states</source>
        <translation>Las máquinas y sus estados</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
</context>
<context>
    <name>teardown::StateMachineView</name>
    <message>
        <source>State machine of both ends</source>
        <translation>Máquina de estados de los dos extremos</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 (taken: %2)</source>
        <translation>%1 (recorrida: %2)</translation>
    </message>
</context>
<context>
    <name>teardown::StoryPanel</name>
    <message>
        <source>What is happening</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Chain of causes, the last effect first</source>
        <translation>Cadena de causas, el último efecto primero</translation>
    </message>
    <message>
        <source>Select an arrow, a state or a row of the table, or press W.</source>
        <translation>Seleccione una flecha, un estado o una fila de la tabla, o pulse W.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>¿Por qué «%1»?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The chain goes on. Select its last event to see what led to that.</source>
        <translation>La cadena sigue. Seleccione su último suceso para ver qué llevó a él.</translation>
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
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Añadir a «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove number %1 of “%2”</source>
        <translation>Quitar el número %1 de «%2»</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Quitar de «%1»</translation>
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
        <translation>Lo que imprime tcpdump</translation>
    </message>
    <message>
        <source>Capture point</source>
        <translation>Punto de captura</translation>
    </message>
    <message>
        <source>Where tcpdump runs: it sees what leaves and enters there</source>
        <translation>Dónde corre tcpdump: ve lo que sale y entra ahí</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>como hoy</translation>
    </message>
    <message>
        <source>classic, as in books</source>
        <translation>clásica, como en los libros</translation>
    </message>
    <message>
        <source>absolute numbers</source>
        <translation>números absolutos</translation>
    </message>
    <message>
        <source>Sequence numbers as they are on the wire (tcpdump -S)</source>
        <translation>Números de secuencia tal como van en el cable (tcpdump -S)</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Names of hosts instead of addresses</source>
        <translation>Nombres de hosts en vez de direcciones</translation>
    </message>
    <message>
        <source>only TCP</source>
        <translation>solo TCP</translation>
    </message>
    <message>
        <source>Leave out ARP and ICMP (the filter “tcp”)</source>
        <translation>Dejar fuera ARP e ICMP (el filtro «tcp»)</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1, solo %2</translation>
    </message>
</context>
<context>
    <name>teardown::TextView</name>
    <message>
        <source>The scenario as text</source>
        <translation>El escenario como texto</translation>
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
        <translation>Mostrar en «%1»</translation>
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
        <translation>Máquinas y cables</translation>
    </message>
    <message>
        <source>The arrow keys walk through machines, processes and cables. Enter opens one.</source>
        <translation>Las flechas recorren máquinas, procesos y cables. Intro abre uno.</translation>
    </message>
</context>
<context>
    <name>teardown::TransportBar</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Simulated seconds for each second on the clock</source>
        <translation>Segundos simulados por cada segundo del reloj</translation>
    </message>
    <message>
        <source>Line of history</source>
        <translation>Línea de la historia</translation>
    </message>
    <message>
        <source>Lines of history: what happened with and without your acts</source>
        <translation>Líneas de la historia: lo que pasó con y sin sus actos</translation>
    </message>
    <message>
        <source>There is one line of history. Do something, and the one without it stays here.</source>
        <translation>Hay una línea de la historia. Haga algo, y la que no lo tiene queda aquí.</translation>
    </message>
</context>
<context>
    <name>teardown::TuningPanel</name>
    <message>
        <source>Host to tune</source>
        <translation>Host que se ajusta</translation>
    </message>
    <message>
        <source>Whose settings these are</source>
        <translation>De quién son estos ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>✓ %1 Effect: %2.</source>
        <translation>✓ %1 Efecto: %2.</translation>
    </message>
</context>
<context>
    <name>teardown::TwoDiagrams</name>
    <message>
        <source>Two runs side by side; the list below tells where they differ</source>
        <translation>Dos ejecuciones lado a lado; la lista de abajo dice en qué difieren</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>primera diferencia</translation>
    </message>
</context>
<context>
    <name>teardown::ValueField</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>A time with its unit: ns, us, ms, s, min or h. For example 1.5 s.</source>
        <translation>Un tiempo con su unidad: ns, us, ms, s, min o h. Por ejemplo 1.5 s.</translation>
    </message>
    <message>
        <source>Letters of the flags: S SYN, F FIN, R RST, P PSH, A ACK, U URG. For example SA.</source>
        <translation>Letras de los indicadores: S SYN, F FIN, R RST, P PSH, A ACK, U URG. Por ejemplo SA.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>Words with commas between them: %1.</source>
        <translation>Palabras separadas por comas: %1.</translation>
    </message>
    <message>
        <source>How many, or the flags of each with commas between them, such as S, A, PA.</source>
        <translation>Cuántos, o los indicadores de cada uno separados por comas, como S, A, PA.</translation>
    </message>
    <message>
        <source>A number, the name of an error such as EPIPE, “killed”, or “blocks”.</source>
        <translation>Un número, el nombre de un error como EPIPE, «killed» o «blocks».</translation>
    </message>
    <message>
        <source>A whole number, and what it counts from.</source>
        <translation>Un número entero, y desde qué cuenta.</translation>
    </message>
</context>
<context>
    <name>teardown::VariantBar</name>
    <message>
        <source>Variant of the scenario</source>
        <translation>Variante del escenario</translation>
    </message>
    <message>
        <source>The same scenario with something changed; the run begins again</source>
        <translation>El mismo escenario con algo cambiado; la ejecución empieza otra vez</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variante</translation>
    </message>
    <message>
        <source>The scenario itself</source>
        <translation>El propio escenario</translation>
    </message>
</context>
<context>
    <name>teardown::WaitingPanel</name>
    <message>
        <source>What everything waits for, and who will notice</source>
        <translation>Qué espera cada cosa, y quién se dará cuenta</translation>
    </message>
</context>
</TS>
