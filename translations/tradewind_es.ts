<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
 <context>
  <name>tradewind</name>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source> days</source>
   <translation> días</translation>
  </message>
  <message>
   <source> months</source>
   <translation> meses</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source> to </source>
   <comment>from a time to another</comment>
   <translation> a </translation>
  </message>
  <message>
   <source> · average %1</source>
   <translation> · promedio %1</translation>
  </message>
  <message>
   <source>"%1" is neither a telephone number nor an e-mail address.</source>
   <translation>"%1" no es un número de teléfono ni un correo electrónico.</translation>
  </message>
  <message>
   <source>"%1" is no e-mail address.</source>
   <translation>«%1» no es una dirección de correo.</translation>
  </message>
  <message>
   <source>"%1" is no phone number.</source>
   <translation>«%1» no es un número de teléfono.</translation>
  </message>
  <message>
   <source>"%1" is no telephone number.</source>
   <translation>"%1" no es un número de teléfono.</translation>
  </message>
  <message>
   <source>"%1" is not a time: write 30m, 2h, 3d or 14:30.</source>
   <translation>"%1" no es una hora: escriba 30m, 2h, 3d o 14:30.</translation>
  </message>
  <message>
   <source>#</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>$50 a lead at 10% ($500) beats $20 at 2% ($1,000)</source>
   <translation>$50 por prospecto al 10 % ($500) gana a $20 al 2 % ($1,000)</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>job, done</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2 a second</source>
   <translation>%1 %2 por segundo</translation>
  </message>
  <message>
   <source>%1 %2 begins %3</source>
   <translation>%1 %2 empieza %3</translation>
  </message>
  <message>
   <source>%1 %2 ends %3</source>
   <translation>%1 %2 termina %3</translation>
  </message>
  <message>
   <source>%1 %2 of %3</source>
   <translation>%1 %2 de %3</translation>
  </message>
  <message>
   <source>%1 %2 of %3</source>
   <comment>job, done, total</comment>
   <translation>%1 %2 de %3</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 (away)</source>
   <translation>%1 (ausente)</translation>
  </message>
  <message>
   <source>%1 (may be empty)</source>
   <translation>%1 (puede quedar vacío)</translation>
  </message>
  <message>
   <source>%1 (not saved)</source>
   <translation>%1 (sin guardar)</translation>
  </message>
  <message>
   <source>%1 (now %2)</source>
   <translation>%1 (ahora %2)</translation>
  </message>
  <message>
   <source>%1 (point %2)</source>
   <translation>%1 (punto %2)</translation>
  </message>
  <message>
   <source>%1 (you)</source>
   <translation>%1 (yo)</translation>
  </message>
  <message>
   <source>%1 a month</source>
   <translation>%1 al mes</translation>
  </message>
  <message>
   <source>%1 after it</source>
   <translation>%1 después</translation>
  </message>
  <message>
   <source>%1 ago</source>
   <translation>hace %1</translation>
  </message>
  <message>
   <source>%1 and %2: %3, %4</source>
   <translation>%1 y %2: %3, %4</translation>
  </message>
  <message>
   <source>%1 and its keys are removed.</source>
   <translation>Se quitó %1 con sus claves.</translation>
  </message>
  <message>
   <source>%1 answered</source>
   <translation>%1 respondió</translation>
  </message>
  <message>
   <source>%1 answered and takes our keys. Nothing was sent.</source>
   <translation>%1 respondió y acepta nuestras claves. No se envió nada.</translation>
  </message>
  <message>
   <source>%1 answered yes</source>
   <translation>%1 respondió que sí</translation>
  </message>
  <message>
   <source>%1 appointments</source>
   <translation>%1 citas</translation>
  </message>
  <message>
   <source>%1 are sent within 5 minutes.</source>
   <translation>%1 se envían en 5 minutos.</translation>
  </message>
  <message>
   <source>%1 asked for a price</source>
   <translation>%1 preguntó por un precio</translation>
  </message>
  <message>
   <source>%1 asked for a second person.</source>
   <translation>%1 pidió una segunda persona.</translation>
  </message>
  <message>
   <source>%1 asked to be called</source>
   <translation>%1 pidió que lo llamen</translation>
  </message>
  <message>
   <source>%1 asked, %2 before tax</source>
   <translation>Precio %1, %2 antes de impuestos</translation>
  </message>
  <message>
   <source>%1 asked, %2 with your tax rule</source>
   <translation>Precio %1, %2 con su regla de impuestos</translation>
  </message>
  <message>
   <source>%1 asks for facts of a credit bureau, which needs a firm offer.</source>
   <translation>%1 pide datos de un buró de crédito, lo que exige una oferta firme.</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 a las %2</translation>
  </message>
  <message>
   <source>%1 at least %2</source>
   <translation>%1 al menos %2</translation>
  </message>
  <message>
   <source>%1 at most %2</source>
   <translation>%1 como máximo %2</translation>
  </message>
  <message>
   <source>%1 back, goal 20%</source>
   <translation>%1 recuperado, meta 20 %</translation>
  </message>
  <message>
   <source>%1 before it</source>
   <translation>%1 antes</translation>
  </message>
  <message>
   <source>%1 booked a visit</source>
   <translation>%1 reservó una visita</translation>
  </message>
  <message>
   <source>%1 books</source>
   <translation>%1 guías</translation>
  </message>
  <message>
   <source>%1 bought</source>
   <translation>%1 compraron</translation>
  </message>
  <message>
   <source>%1 brought in, %2 the same as before, %3 rejected</source>
   <translation>%1 importados, %2 iguales que antes, %3 rechazados</translation>
  </message>
  <message>
   <source>%1 calls by %2</source>
   <translation>%1 llama antes de: %2</translation>
  </message>
  <message>
   <source>%1 calls or more to do</source>
   <translation>%1 llamadas o más por hacer</translation>
  </message>
  <message>
   <source>%1 came in over the year, %2 of them bought here within 90 days. Consents count as they are now.</source>
   <translation>%1 entraron en el año; %2 de ellos compraron aquí en 90 días. Los consentimientos cuentan como están ahora.</translation>
  </message>
  <message>
   <source>%1 cannot be opened. Nothing was added.</source>
   <translation>No se puede abrir %1. No se agregó nada.</translation>
  </message>
  <message>
   <source>%1 cannot be written. Choose another folder.</source>
   <translation>No se puede escribir %1. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>No se puede escribir %1: %2.</translation>
  </message>
  <message>
   <source>%1 cars for service today, %2 worth a word.</source>
   <translation>%1 autos en servicio hoy, %2 merecen una palabra.</translation>
  </message>
  <message>
   <source>%1 comes %2 h after the text before; the rules hold it until 72 h have passed.</source>
   <translation>%1 llega %2 h después del texto anterior; las reglas lo retienen hasta que pasen 72 h.</translation>
  </message>
  <message>
   <source>%1 comes next</source>
   <translation>%1 es lo siguiente</translation>
  </message>
  <message>
   <source>%1 customers in the pipeline now, %2 with these</source>
   <translation>%1 clientes en oportunidades ahora, %2 con estos</translation>
  </message>
  <message>
   <source>%1 d</source>
   <translation>%1 d</translation>
  </message>
  <message>
   <source>%1 d ago</source>
   <translation>hace %1 d</translation>
  </message>
  <message>
   <source>%1 d late</source>
   <translation>%1 d tarde</translation>
  </message>
  <message>
   <source>%1 d old</source>
   <translation>de hace %1 d</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 días</translation>
  </message>
  <message>
   <source>%1 declined</source>
   <translation>%1 rechazado</translation>
  </message>
  <message>
   <source>%1 declined, %2</source>
   <translation>%1 rechazado, %2</translation>
  </message>
  <message>
   <source>%1 falls after day %2, the end of the sequence.</source>
   <translation>%1 cae después del día %2, el fin de la secuencia.</translation>
  </message>
  <message>
   <source>%1 figures due for a look</source>
   <translation>%1 cifras por revisar</translation>
  </message>
  <message>
   <source>%1 goes to %2, %3. %4</source>
   <translation>%1 va a %2, %3. %4</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 h %2</source>
   <translation>%1 h %2</translation>
  </message>
  <message>
   <source>%1 h rule</source>
   <translation>regla de %1 h</translation>
  </message>
  <message>
   <source>%1 has it now and is told by text or e-mail.</source>
   <translation>%1 la tiene ahora y recibe el aviso por mensaje o correo.</translation>
  </message>
  <message>
   <source>%1 has it now. The window tells them; alerts by text or e-mail are off (Setup, Staff).</source>
   <translation>%1 la tiene ahora. La ventana le avisa; los avisos por mensaje o correo están apagados (Configuración, Personal).</translation>
  </message>
  <message>
   <source>%1 held out.</source>
   <translation>%1 en el grupo de control.</translation>
  </message>
  <message>
   <source>%1 held, contacted today: %2 go out</source>
   <translation>%1 retenidos, contactados hoy: salen %2</translation>
  </message>
  <message>
   <source>%1 here now</source>
   <translation>%1 aquí ahora</translation>
  </message>
  <message>
   <source>%1 hours</source>
   <translation>%1 horas</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>%1 inspections with picks; %2 make the figures worth believing.</source>
   <translation>%1 inspecciones con elecciones; con %2 las cifras son de fiar.</translation>
  </message>
  <message>
   <source>%1 is %2</source>
   <translation>%1 es %2</translation>
  </message>
  <message>
   <source>%1 is a more promising lead now</source>
   <translation>%1 es ahora un prospecto más prometedor</translation>
  </message>
  <message>
   <source>%1 is angry</source>
   <translation>%1 está molesto</translation>
  </message>
  <message>
   <source>%1 is away: alerts go to the next in order.</source>
   <translation>%1 está ausente: los avisos van al siguiente en orden.</translation>
  </message>
  <message>
   <source>%1 is back and gets alerts again.</source>
   <translation>%1 está de vuelta y recibe avisos otra vez.</translation>
  </message>
  <message>
   <source>%1 is here for a costly repair, with positive equity</source>
   <translation>%1 está aquí por una reparación costosa, con plusvalía</translation>
  </message>
  <message>
   <source>%1 is looking at vehicles</source>
   <translation>%1 está viendo vehículos</translation>
  </message>
  <message>
   <source>%1 is not %2</source>
   <translation>%1 no es %2</translation>
  </message>
  <message>
   <source>%1 is not contacted any more, by any channel.</source>
   <translation>%1 ya no se contacta por ningún canal.</translation>
  </message>
  <message>
   <source>%1 is on it</source>
   <translation>%1 se encarga</translation>
  </message>
  <message>
   <source>%1 is retired: what they did keeps their name, and no alert goes to them.</source>
   <translation>%1 está de baja: lo que hizo conserva su nombre y no recibe avisos.</translation>
  </message>
  <message>
   <source>%1 is text %2 within 30 days; 4 are allowed.</source>
   <translation>%1 es el texto %2 en 30 días; se permiten 4.</translation>
  </message>
  <message>
   <source>%1 is too large for a sheet of lender programs. Nothing was added.</source>
   <translation>%1 es demasiado grande para una hoja de programas de financieras. No se agregó nada.</translation>
  </message>
  <message>
   <source>%1 known</source>
   <translation>%1 conocido</translation>
  </message>
  <message>
   <source>%1 late</source>
   <translation>%1 de retraso</translation>
  </message>
  <message>
   <source>%1 later</source>
   <translation>%1 más tarde</translation>
  </message>
  <message>
   <source>%1 leads %2 by %3 points</source>
   <translation>%1 supera a %2 por %3 puntos</translation>
  </message>
  <message>
   <source>%1 left</source>
   <translation>%1 rest.</translation>
  </message>
  <message numerus="yes">
   <source>%1 letters, %n segment(s)</source>
   <translation>
    <numerusform>%1 letras, %n segmento</numerusform>
    <numerusform>%1 letras, %n segmentos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 live, %2 paused</source>
   <translation>%1 activas, %2 en pausa</translation>
  </message>
  <message>
   <source>%1 looked at appointments</source>
   <translation>%1 miró las citas</translation>
  </message>
  <message>
   <source>%1 merged with people already named, %2 rejected with their reasons.</source>
   <translation>%1 combinadas con personas ya registradas, %2 rechazadas con sus motivos.</translation>
  </message>
  <message>
   <source>%1 mi</source>
   <translation>%1 mi</translation>
  </message>
  <message>
   <source>%1 mi on %2</source>
   <translation>%1 mi el %2</translation>
  </message>
  <message>
   <source>%1 miles</source>
   <translation>%1 millas</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 min left</source>
   <translation>quedan %1 min</translation>
  </message>
  <message>
   <source>%1 min rule</source>
   <translation>regla de %1 min</translation>
  </message>
  <message>
   <source>%1 min, rule is 5</source>
   <translation>%1 min, la regla es 5</translation>
  </message>
  <message>
   <source>%1 minutes</source>
   <translation>%1 minutos</translation>
  </message>
  <message>
   <source>%1 missing</source>
   <translation>falta %1</translation>
  </message>
  <message>
   <source>%1 months</source>
   <translation>%1 meses</translation>
  </message>
  <message>
   <source>%1 months at %2%</source>
   <translation>%1 meses al %2 %</translation>
  </message>
  <message>
   <source>%1 months' lease, money factor %2, residual %3%</source>
   <translation>arrend. de %1 meses, factor %2, residual %3 %</translation>
  </message>
  <message>
   <source>%1 more messages go, each once the rules let it.</source>
   <translation>Salen %1 mensajes más, cada uno cuando las reglas lo permiten.</translation>
  </message>
  <message>
   <source>%1 more people needed, about %2 at %3 a day.</source>
   <translation>Faltan %1 personas, hacia el %2 a %3 por día.</translation>
  </message>
  <message>
   <source>%1 more people needed, more than ten years at this pace.</source>
   <translation>Faltan %1 personas, más de diez años a este ritmo.</translation>
  </message>
  <message>
   <source>%1 more people needed.</source>
   <translation>Faltan %1 personas.</translation>
  </message>
  <message numerus="yes">
   <source>%1 more than %n day(s) ago</source>
   <translation>
    <numerusform>%1 hace más de un día</numerusform>
    <numerusform>%1 hace más de %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 more without a payoff</source>
   <translation>%1 más sin saldo</translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation>%1 ms</translation>
  </message>
  <message>
   <source>%1 names words that do not exist.</source>
   <translation>%1 nombra palabras que no existen.</translation>
  </message>
  <message>
   <source>%1 not known</source>
   <translation>%1 no conocido</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>%1 of %2 %3</source>
   <translation>%1 de %2 %3</translation>
  </message>
  <message>
   <source>%1 of %2 MPI</source>
   <translation>%1 de %2 MPI</translation>
  </message>
  <message>
   <source>%1 of %2 people</source>
   <translation>%1 de %2 personas</translation>
  </message>
  <message>
   <source>%1 of %2 points</source>
   <translation>%1 de %2 puntos</translation>
  </message>
  <message>
   <source>%1 of %2 rows are ready</source>
   <translation>%1 de %2 filas están listas</translation>
  </message>
  <message>
   <source>%1 of %2 vehicles</source>
   <translation>%1 de %2 vehículos</translation>
  </message>
  <message>
   <source>%1 of %2 yes, %3</source>
   <translation>%1 de %2 sí, %3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %2, %n segment(s)</source>
   <translation>
    <numerusform>%1 de %2, %n segmento</numerusform>
    <numerusform>%1 de %2, %n segmentos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2, last</source>
   <translation>%1 de %2, último</translation>
  </message>
  <message>
   <source>%1 of 100, %2</source>
   <translation>%1 de 100, %2</translation>
  </message>
  <message>
   <source>%1 of the orders that need one are whole.</source>
   <translation>%1 de las órdenes que la necesitan están completas.</translation>
  </message>
  <message>
   <source>%1 of unsold, goal 65</source>
   <translation>%1, meta 65</translation>
  </message>
  <message>
   <source>%1 on it</source>
   <translation>%1 lo atiende</translation>
  </message>
  <message>
   <source>%1 on the drive, %2 need you</source>
   <translation>%1 en el taller, %2 le necesitan</translation>
  </message>
  <message>
   <source>%1 on time</source>
   <translation>%1 a tiempo</translation>
  </message>
  <message>
   <source>%1 open</source>
   <translation>%1 abierto</translation>
  </message>
  <message>
   <source>%1 open, goal &lt; 10</source>
   <translation>%1, meta &lt; 10</translation>
  </message>
  <message>
   <source>%1 opened the value of the trade-in</source>
   <translation>%1 abrió el valor de su auto</translation>
  </message>
  <message>
   <source>%1 or %2</source>
   <translation>%1 o %2</translation>
  </message>
  <message>
   <source>%1 over %2</source>
   <translation>%1 sobre %2</translation>
  </message>
  <message>
   <source>%1 payments</source>
   <translation>%1 pagos</translation>
  </message>
  <message>
   <source>%1 payments left</source>
   <translation>Quedan %1 pagos</translation>
  </message>
  <message>
   <source>%1 people entered, %2 were not taken: in it already, too soon again, or not meant by the sequence.</source>
   <translation>Entraron %1 personas; %2 no: ya estaban, es demasiado pronto o la secuencia no es para ellas.</translation>
  </message>
  <message>
   <source>%1 people fit. Read the samples, then Ctrl+Enter tries it on %2.</source>
   <translation>%1 personas coinciden. Lea las muestras; Ctrl+Enter lo prueba con %2.</translation>
  </message>
  <message>
   <source>%1 positions, %2 crossings recorded</source>
   <translation>%1 posiciones, %2 cruces registrados</translation>
  </message>
  <message>
   <source>%1 read, %2 new or changed, %3 rejected</source>
   <translation>%1 leídos, %2 nuevos o cambiados, %3 rechazados</translation>
  </message>
  <message>
   <source>%1 read; the vendor takes the rest later</source>
   <translation>%1 leídos; el proveedor admite el resto más tarde</translation>
  </message>
  <message>
   <source>%1 ready + %2 merged + %3 = %4</source>
   <translation>%1 listas + %2 combinadas + %3 = %4</translation>
  </message>
  <message>
   <source>%1 ready, %2 merged, %3 rejected; nothing stored yet</source>
   <translation>%1 listas, %2 combinadas, %3 rechazadas; nada guardado aún</translation>
  </message>
  <message>
   <source>%1 rows</source>
   <translation>%1 filas</translation>
  </message>
  <message>
   <source>%1 rows brought in</source>
   <translation>%1 filas importadas</translation>
  </message>
  <message>
   <source>%1 rows, nothing stored yet</source>
   <translation>%1 filas, nada guardado aún</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 saved</source>
   <translation>%1 guardado</translation>
  </message>
  <message>
   <source>%1 seconds</source>
   <translation>%1 segundos</translation>
  </message>
  <message>
   <source>%1 service visits</source>
   <translation>%1 visitas de servicio</translation>
  </message>
  <message>
   <source>%1 set, %2 shown</source>
   <translation>%1, vinieron %2</translation>
  </message>
  <message>
   <source>%1 shown · the dotted line is the offer, 90 days</source>
   <translation>%1 en la lista · la línea punteada es la oferta, 90 días</translation>
  </message>
  <message>
   <source>%1 that the move would set off</source>
   <translation>%1 que el cambio avisaría</translation>
  </message>
  <message>
   <source>%1 The lead got hotter.</source>
   <translation>%1 El prospecto se calentó.</translation>
  </message>
  <message>
   <source>%1 threshold</source>
   <translation>%1 umbral</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 a %2</translation>
  </message>
  <message>
   <source>%1 to %2: %3 customers, %4 match</source>
   <translation>%1 a %2: %3 clientes, %4 coinciden</translation>
  </message>
  <message>
   <source>%1 too late</source>
   <translation>%1 tarde</translation>
  </message>
  <message>
   <source>%1 traded in</source>
   <translation>%1 entregado a cuenta</translation>
  </message>
  <message>
   <source>%1 traded in, allowed %2</source>
   <translation>%1 entregado a cuenta por %2</translation>
  </message>
  <message>
   <source>%1 unreplied, %2 over 1 h</source>
   <translation>%1 sin respuesta, %2 con más de 1 h</translation>
  </message>
  <message>
   <source>%1 unsold need a touch · %2 open</source>
   <translation>%1 sin venta necesitan contacto · %2 abiertos</translation>
  </message>
  <message>
   <source>%1 uses the words of another channel.</source>
   <translation>%1 usa palabras de otro canal.</translation>
  </message>
  <message>
   <source>%1 values it at %2</source>
   <translation>%1 lo valúa en %2</translation>
  </message>
  <message>
   <source>%1 vehicles</source>
   <translation>%1 vehículos</translation>
  </message>
  <message>
   <source>%1 visits in 24 months</source>
   <translation>%1 visitas en 24 meses</translation>
  </message>
  <message>
   <source>%1 wants an appointment</source>
   <translation>%1 quiere una cita</translation>
  </message>
  <message>
   <source>%1 was on the list already.</source>
   <translation>%1 ya estaba en la lista.</translation>
  </message>
  <message>
   <source>%1 what-if</source>
   <translation>%1 supuesto</translation>
  </message>
  <message>
   <source>%1 with an open payoff, steps of $%2</source>
   <translation>%1 con saldo abierto, tramos de $%2</translation>
  </message>
  <message numerus="yes">
   <source>%1 within the last %n day(s)</source>
   <translation>
    <numerusform>%1 en el último día</numerusform>
    <numerusform>%1 en los últimos %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 within the next %n day(s)</source>
   <translation>
    <numerusform>%1 en el próximo día</numerusform>
    <numerusform>%1 en los próximos %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 works here again.</source>
   <translation>%1 vuelve a trabajar aquí.</translation>
  </message>
  <message>
   <source>%1 years</source>
   <translation>%1 años</translation>
  </message>
  <message>
   <source>%1 yes</source>
   <translation>%1 sí</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 · %2 booked, %3 not confirmed</source>
   <translation>%1 · %2 citas, %3 sin confirmar</translation>
  </message>
  <message>
   <source>%1 · %2 left</source>
   <translation>%1 · faltan %2</translation>
  </message>
  <message>
   <source>%1 · %2 · %3</source>
   <translation>%1 · %2 · %3</translation>
  </message>
  <message>
   <source>%1 · %2:%3 left</source>
   <translation>%1 · faltan %2:%3</translation>
  </message>
  <message>
   <source>%1 · 1 to 9 keep it, N adds a note, Esc leaves it unsaid</source>
   <translation>%1 · del 1 al 9 lo guarda, N añade una nota, Esc lo deja sin decir</translation>
  </message>
  <message>
   <source>%1 · everything is in place</source>
   <translation>%1 · todo está listo</translation>
  </message>
  <message>
   <source>%1 · ready %2</source>
   <translation>%1 · listo %2</translation>
  </message>
  <message>
   <source>%1 · stale</source>
   <translation>%1 · viejo</translation>
  </message>
  <message>
   <source>%1% held out</source>
   <translation>%1 % en el grupo de control</translation>
  </message>
  <message>
   <source>%1% of them are held out.</source>
   <translation>El %1 % queda en el grupo de control.</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2 days, version %3.</source>
   <translation>%1, %2 días, versión %3.</translation>
  </message>
  <message>
   <source>%1, %2 keep theirs</source>
   <translation>%1, %2 lo conservan</translation>
  </message>
  <message>
   <source>%1, %2 miles a year</source>
   <translation>%1, %2 millas al año</translation>
  </message>
  <message>
   <source>%1, %2, %3 months, %4</source>
   <translation>%1, %2, %3 meses, %4</translation>
  </message>
  <message>
   <source>%1, %2, %3, %4</source>
   <translation>%1, %2, %3, %4</translation>
  </message>
  <message>
   <source>%1, %2, %3, offer %4, change %5, next %6</source>
   <translation>%1, %2, %3, oferta %4, cambio %5, sigue %6</translation>
  </message>
  <message>
   <source>%1, %2, equity %3, payoff %4, value %5, window %6, last contact %7, score %8</source>
   <translation>%1, %2, capital %3, saldo %4, valor %5, ventana %6, último contacto %7, puntaje %8</translation>
  </message>
  <message>
   <source>%1, %2, first</source>
   <translation>%1, %2, primero</translation>
  </message>
  <message>
   <source>%1, %2, grade %3, score %4, %5</source>
   <translation>%1, %2, nota %3, puntuación %4, %5</translation>
  </message>
  <message>
   <source>%1, %2: %3 a month, %4</source>
   <translation>%1, %2: %3 al mes, %4</translation>
  </message>
  <message>
   <source>%1, as shipped</source>
   <translation>%1, de fábrica</translation>
  </message>
  <message>
   <source>%1, away</source>
   <translation>%1, ausente</translation>
  </message>
  <message>
   <source>%1, call %2</source>
   <translation>%1, llamar al %2</translation>
  </message>
  <message>
   <source>%1, call from %2</source>
   <translation>%1, llamar desde %2</translation>
  </message>
  <message>
   <source>%1, call until %2</source>
   <translation>%1, llamar hasta %2</translation>
  </message>
  <message>
   <source>%1, declined %2</source>
   <translation>%1, rechazado el %2</translation>
  </message>
  <message>
   <source>%1, due now</source>
   <translation>%1, toca ahora</translation>
  </message>
  <message>
   <source>%1, forecast</source>
   <translation>%1, pronóstico</translation>
  </message>
  <message>
   <source>%1, goal 15</source>
   <translation>%1, meta 15</translation>
  </message>
  <message>
   <source>%1, goal under 40</source>
   <translation>%1, meta &lt; 40</translation>
  </message>
  <message>
   <source>%1, held</source>
   <translation>%1, se mantuvo</translation>
  </message>
  <message>
   <source>%1, its equity is not known</source>
   <translation>%1, no se conoce su capital</translation>
  </message>
  <message>
   <source>%1, no more calls today</source>
   <translation>%1, hoy ya no se llama</translation>
  </message>
  <message>
   <source>%1, no payoff known</source>
   <translation>%1, saldo desconocido</translation>
  </message>
  <message>
   <source>%1, offer</source>
   <translation>%1, oferta</translation>
  </message>
  <message>
   <source>%1, our own</source>
   <translation>%1, propio</translation>
  </message>
  <message>
   <source>%1, say so openly</source>
   <translation>%1, dígalo claro</translation>
  </message>
  <message>
   <source>%1, score %2</source>
   <translation>%1, puntaje %2</translation>
  </message>
  <message>
   <source>%1, since %2</source>
   <translation>%1, desde %2</translation>
  </message>
  <message>
   <source>%1, step %2 of %3</source>
   <translation>%1, paso %2 de %3</translation>
  </message>
  <message>
   <source>%1, stock %2</source>
   <translation>%1, inventario %2</translation>
  </message>
  <message>
   <source>%1, tell them</source>
   <translation>%1, avísele</translation>
  </message>
  <message>
   <source>%1, typical 30 to 40</source>
   <translation>%1, usual 30–40</translation>
  </message>
  <message>
   <source>%1, while your %2 is here: we see it at %3 to %4 today, exact after a look at it. %5 can show you in five minutes what that would mean. Shall I bring them over while we work?</source>
   <translation>%1, mientras su %2 está aquí: hoy lo vemos entre %3 y %4, exacto después de revisarlo. %5 puede mostrarle en cinco minutos qué significaría. ¿Le llamo mientras trabajamos?</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>%1. Without an inspection: warranty only, declined at write-up, fleet, or a written reason.</source>
   <translation>%1. Sin inspección: solo garantía, rechazada al abrir, flota, o un motivo escrito.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2 came, %3 did not. The source calls 60 to 70 usual.</source>
   <translation>%1: %2 vinieron, %3 no. La fuente llama normal de 60 a 70.</translation>
  </message>
  <message>
   <source>%1: %2 of %3</source>
   <translation>%1: %2 de %3</translation>
  </message>
  <message>
   <source>%1: %2 of %3 in the last seven days, goal %4</source>
   <translation>%1: %2 de %3 en los últimos siete días, meta %4</translation>
  </message>
  <message>
   <source>%1: %2, %3</source>
   <translation>%1: %2, %3</translation>
  </message>
  <message>
   <source>%1: %2, goal %3</source>
   <translation>%1: %2, meta %3</translation>
  </message>
  <message>
   <source>%1: %2.</source>
   <translation>%1: %2.</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n leads</source>
   <translation>
    <numerusform>%1: %n prospecto</numerusform>
    <numerusform>%1: %n prospectos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: Esc goes back</source>
   <translation>%1: Esc regresa</translation>
  </message>
  <message>
   <source>%1: held out since %2, so that what it adds is known</source>
   <translation>%1: en el grupo de control desde el %2, para saber qué agrega</translation>
  </message>
  <message>
   <source>%1; %2 → %3 customers</source>
   <translation>%1; %2 → %3 clientes</translation>
  </message>
  <message>
   <source>%1–%2%</source>
   <translation>%1–%2 %</translation>
  </message>
  <message>
   <source>%2 leads %1 by %3 points</source>
   <translation>%2 supera a %1 por %3 puntos</translation>
  </message>
  <message>
   <source>%L1 a second, %L2 a day</source>
   <translation>%L1 por segundo, %L2 por día</translation>
  </message>
  <message numerus="yes">
   <source>%Ln contacted</source>
   <translation>
    <numerusform>%Ln contacto</numerusform>
    <numerusform>%Ln contactos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln declined</source>
   <translation>
    <numerusform>%Ln rechazo</numerusform>
    <numerusform>%Ln rechazos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln received</source>
   <translation>
    <numerusform>%Ln recibido</numerusform>
    <numerusform>%Ln recibidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sold</source>
   <translation>
    <numerusform>%Ln vendido</numerusform>
    <numerusform>%Ln vendidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln trades</source>
   <translation>
    <numerusform>%Ln canje</numerusform>
    <numerusform>%Ln canjes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln unsold</source>
   <translation>
    <numerusform>%Ln sin vender</numerusform>
    <numerusform>%Ln sin vender</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln won back</source>
   <translation>
    <numerusform>%Ln recuperado</numerusform>
    <numerusform>%Ln recuperados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n additional recommendation(s)</source>
   <translation>
    <numerusform>%n recomendación adicional</numerusform>
    <numerusform>%n recomendaciones adicionales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n alert(s) raised</source>
   <translation>
    <numerusform>%n aviso dado</numerusform>
    <numerusform>%n avisos dados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n respuesta</numerusform>
    <numerusform>%n respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answered, clicked or booked and nobody has called</source>
   <translation>
    <numerusform>%n respondió, pulsó o reservó y nadie ha llamado</numerusform>
    <numerusform>%n respondieron, pulsaron o reservaron y nadie ha llamado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) asked for</source>
   <translation>
    <numerusform>%n llamada pedida</numerusform>
    <numerusform>%n llamadas pedidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) planned</source>
   <translation>
    <numerusform>%n llamada planeada</numerusform>
    <numerusform>%n llamadas planeadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) to ask for an address</source>
   <translation>
    <numerusform>%n llamada para pedir una dirección</numerusform>
    <numerusform>%n llamadas para pedir una dirección</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n call(s) to do</source>
   <translation>
    <numerusform>%n llamada por hacer</numerusform>
    <numerusform>%n llamadas por hacer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n calls</source>
   <comment>to listen to</comment>
   <translation>
    <numerusform>%n llamada</numerusform>
    <numerusform>%n llamadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed, not saved</source>
   <translation>
    <numerusform>%n modificado, sin guardar</numerusform>
    <numerusform>%n modificados, sin guardar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n carácter</numerusform>
    <numerusform>%n caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column asks where it goes</source>
   <translation>
    <numerusform>%n columna pregunta a dónde va</numerusform>
    <numerusform>%n columnas preguntan a dónde van</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n connected</source>
   <translation>
    <numerusform>%n conectada</numerusform>
    <numerusform>%n conectadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n crossing(s) recorded</source>
   <translation>
    <numerusform>%n cruce registrado</numerusform>
    <numerusform>%n cruces registrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers contacted</source>
   <translation>
    <numerusform>%n cliente contactado</numerusform>
    <numerusform>%n clientes contactados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers expected in the week of %1</source>
   <translation>
    <numerusform>%n cliente esperado en la semana del %1</numerusform>
    <numerusform>%n clientes esperados en la semana del %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n customers now over %1</source>
   <translation>
    <numerusform>%n cliente ya supera %1</numerusform>
    <numerusform>%n clientes ya superan %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n día de retraso</numerusform>
    <numerusform>%n días de retraso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>queda %n día</numerusform>
    <numerusform>quedan %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days, too old: nobody is called</source>
   <translation>
    <numerusform>%n día, demasiado vieja: no se llama a nadie</numerusform>
    <numerusform>%n días, demasiado vieja: no se llama a nadie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s) read from answers</source>
   <translation>
    <numerusform>%n decisión leída de respuestas</numerusform>
    <numerusform>%n decisiones leídas de respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n declined service(s) sold after all</source>
   <translation>
    <numerusform>%n servicio rechazado vendido al final</numerusform>
    <numerusform>%n servicios rechazados vendidos al final</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due today, or before and still waiting</source>
   <translation>
    <numerusform>%n vencía hoy, o antes y sigue esperando</numerusform>
    <numerusform>%n vencían hoy, o antes y siguen esperando</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entered a sequence</source>
   <translation>
    <numerusform>%n entró en una secuencia</numerusform>
    <numerusform>%n entraron en una secuencia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n con error</numerusform>
    <numerusform>%n con errores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fewer than yesterday</source>
   <translation>
    <numerusform>%n menos que ayer</numerusform>
    <numerusform>%n menos que ayer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n found again</source>
   <translation>
    <numerusform>%n recuperada</numerusform>
    <numerusform>%n recuperadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held</source>
   <translation>
    <numerusform>%n retenido</numerusform>
    <numerusform>%n retenidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n inspection(s) told to the customer</source>
   <translation>
    <numerusform>%n inspección avisada al cliente</numerusform>
    <numerusform>%n inspecciones avisadas al cliente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late lead(s) told to the manager</source>
   <translation>
    <numerusform>%n prospecto atrasado avisado al gerente</numerusform>
    <numerusform>%n prospectos atrasados avisados al gerente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lead(s) acknowledged</source>
   <translation>
    <numerusform>%n prospecto con acuse</numerusform>
    <numerusform>%n prospectos con acuse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lead(s) handed on</source>
   <translation>
    <numerusform>%n prospecto reasignado</numerusform>
    <numerusform>%n prospectos reasignados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leads came of it.</source>
   <translation>
    <numerusform>Dio %n prospecto.</numerusform>
    <numerusform>Dio %n prospectos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leads counted</source>
   <translation>
    <numerusform>%n prospecto contado</numerusform>
    <numerusform>%n prospectos contados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n leases end within 120 days</source>
   <translation>
    <numerusform>%n arrendamiento vence en 120 días o menos</numerusform>
    <numerusform>%n arrendamientos vencen en 120 días o menos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left a sequence</source>
   <translation>
    <numerusform>%n salió de una secuencia</numerusform>
    <numerusform>%n salieron de una secuencia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <translation>
    <numerusform>%n línea</numerusform>
    <numerusform>%n líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines added, not saved</source>
   <translation>
    <numerusform>%n línea agregada, sin guardar</numerusform>
    <numerusform>%n líneas agregadas, sin guardar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines, changes not saved</source>
   <translation>
    <numerusform>%n línea, cambios sin guardar</numerusform>
    <numerusform>%n líneas, cambios sin guardar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by others</source>
   <translation>
    <numerusform>%n ocupada por otros</numerusform>
    <numerusform>%n ocupadas por otros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n merged</source>
   <translation>
    <numerusform>%n combinada</numerusform>
    <numerusform>%n combinadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) left unsent</source>
   <translation>
    <numerusform>%n mensaje sin enviar</numerusform>
    <numerusform>%n mensajes sin enviar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) written</source>
   <translation>
    <numerusform>%n mensaje escrito</numerusform>
    <numerusform>%n mensajes escritos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n más</numerusform>
    <numerusform>%n más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more than yesterday</source>
   <translation>
    <numerusform>%n más que ayer</numerusform>
    <numerusform>%n más que ayer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n need a touch today</source>
   <translation>
    <numerusform>%n necesita un contacto hoy</numerusform>
    <numerusform>%n necesitan un contacto hoy</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n never contacted</source>
   <translation>
    <numerusform>%n nunca contactado</numerusform>
    <numerusform>%n nunca contactados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not allowed</source>
   <translation>
    <numerusform>%n no permitido</numerusform>
    <numerusform>%n no permitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) written</source>
   <translation>
    <numerusform>%n nota escrita</numerusform>
    <numerusform>%n notas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of unknown outcome</source>
   <translation>
    <numerusform>%n de resultado desconocido</numerusform>
    <numerusform>%n de resultado desconocido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on the list, for every channel and for good</source>
   <translation>
    <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
    <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open repair order(s)</source>
   <translation>
    <numerusform>%n orden abierta</numerusform>
    <numerusform>%n órdenes abiertas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n opt-out(s)</source>
   <translation>
    <numerusform>%n baja</numerusform>
    <numerusform>%n bajas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other matches</source>
   <translation>
    <numerusform>%n opción más</numerusform>
    <numerusform>%n opciones más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n owned</source>
   <translation>
    <numerusform>%n propio</numerusform>
    <numerusform>%n propios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n persona</numerusform>
    <numerusform>%n personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <comment>coached</comment>
   <translation>
    <numerusform>%n persona</numerusform>
    <numerusform>%n personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n foto</numerusform>
    <numerusform>%n fotos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n position(s)</source>
   <translation>
    <numerusform>%n posición</numerusform>
    <numerusform>%n posiciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready to call</source>
   <translation>
    <numerusform>%n lista para llamar</numerusform>
    <numerusform>%n listas para llamar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rejected</source>
   <translation>
    <numerusform>%n rechazada</numerusform>
    <numerusform>%n rechazadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) came of it.</source>
   <translation>
    <numerusform>Se obtuvo %n fila.</numerusform>
    <numerusform>Se obtuvieron %n filas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) new or changed</source>
   <translation>
    <numerusform>%n fila nueva o cambiada</numerusform>
    <numerusform>%n filas nuevas o cambiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n running</source>
   <translation>
    <numerusform>%n en curso</numerusform>
    <numerusform>%n en curso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n segment(s)</source>
   <translation>
    <numerusform>%n segmento</numerusform>
    <numerusform>%n segmentos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n seleccionado</numerusform>
    <numerusform>%n seleccionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n enviado</numerusform>
    <numerusform>%n enviados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n aclarado</numerusform>
    <numerusform>%n aclarados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n since the program started</source>
   <translation>
    <numerusform>%n desde que se abrió el programa</numerusform>
    <numerusform>%n desde que se abrió el programa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still waiting</source>
   <translation>
    <numerusform>%n sigue esperando</numerusform>
    <numerusform>%n siguen esperando</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n test alerts to %1 are in the outbox.</source>
   <translation>
    <numerusform>%n aviso de prueba para %1 está en la bandeja de salida.</numerusform>
    <numerusform>%n avisos de prueba para %1 están en la bandeja de salida.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text segment(s)</source>
   <translation>
    <numerusform>%n segmento de texto</numerusform>
    <numerusform>%n segmentos de texto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) in 30 days</source>
   <translation>
    <numerusform>%n texto en 30 días</numerusform>
    <numerusform>%n textos en 30 días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n told to staff</source>
   <translation>
    <numerusform>%n comunicado al personal</numerusform>
    <numerusform>%n comunicados al personal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under 30 days</source>
   <translation>
    <numerusform>%n a menos de 30 días</numerusform>
    <numerusform>%n a menos de 30 días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visita</numerusform>
    <numerusform>%n visitas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en espera</numerusform>
    <numerusform>%n en espera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting for somebody</source>
   <translation>
    <numerusform>%n en espera</numerusform>
    <numerusform>%n en espera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with equity in the lane</source>
   <translation>
    <numerusform>%n con capital en servicio</numerusform>
    <numerusform>%n con capital en servicio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n yours</source>
   <translation>
    <numerusform>%n suya</numerusform>
    <numerusform>%n suyas</numerusform>
   </translation>
  </message>
  <message>
   <source>+%1% fires</source>
   <translation>+%1 % avisa</translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n más</numerusform>
    <numerusform>+%n más</numerusform>
   </translation>
  </message>
  <message>
   <source>+6–12%, later +18–25; $74 a repair order</source>
   <translation>+6–12 %, después +18–25; $74 por orden</translation>
  </message>
  <message>
   <source>+8–15 points, later +18–25 over the baseline</source>
   <translation>+8–15 puntos, después +18–25 sobre el inicio</translation>
  </message>
  <message>
   <source>, approved</source>
   <translation>, aprobada</translation>
  </message>
  <message>
   <source>, declined</source>
   <translation>, rechazada</translation>
  </message>
  <message>
   <source>, drove a replacement</source>
   <translation>, manejó un reemplazo</translation>
  </message>
  <message>
   <source>. Day %1 of %2</source>
   <translation>. Día %1 de %2</translation>
  </message>
  <message>
   <source>0 of %1</source>
   <translation>0 de %1</translation>
  </message>
  <message>
   <source>0–30 d</source>
   <translation>0–30 d</translation>
  </message>
  <message>
   <source>1 book</source>
   <translation>1 guía</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minuto</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 mes</translation>
  </message>
  <message>
   <source>1 second</source>
   <translation>1 segundo</translation>
  </message>
  <message>
   <source>1 to 5</source>
   <translation>De 1 a 5</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 año</translation>
  </message>
  <message>
   <source>1, not at all</source>
   <translation>1, nada</translation>
  </message>
  <message>
   <source>12–18%, target above 15</source>
   <translation>12–18 %, meta más de 15</translation>
  </message>
  <message>
   <source>15 to 20% is usual.</source>
   <translation>Lo habitual es del 15 al 20 %.</translation>
  </message>
  <message>
   <source>15 U.S.C. 1681a(l).</source>
   <translation>15 U.S.C. 1681a(l).</translation>
  </message>
  <message>
   <source>15–25% by hand</source>
   <translation>15–25 % a mano</translation>
  </message>
  <message>
   <source>18 in 100 of these buy.</source>
   <translation>Compran 18 de cada 100.</translation>
  </message>
  <message>
   <source>2 to 3 in 100 of these buy.</source>
   <translation>Compran de 2 a 3 de cada 100.</translation>
  </message>
  <message>
   <source>2 to 5% is usual.</source>
   <translation>Lo habitual es del 2 al 5 %.</translation>
  </message>
  <message>
   <source>20 of 200 are called</source>
   <translation>se llama a 20 de 200</translation>
  </message>
  <message>
   <source>20–30% by week 12</source>
   <translation>20–30 % para la semana 12</translation>
  </message>
  <message>
   <source>22–28%</source>
   <translation>22–28 %</translation>
  </message>
  <message>
   <source>23% of stores answer within an hour</source>
   <translation>El 23 % responde en una hora</translation>
  </message>
  <message>
   <source>25–35%</source>
   <translation>25–35 %</translation>
  </message>
  <message>
   <source>2–4%</source>
   <translation>2–4 %</translation>
  </message>
  <message>
   <source>2–4% by hand, 6–10% claimed at the right day</source>
   <translation>2–4 % a mano; se afirma 6–10 % en el día justo</translation>
  </message>
  <message>
   <source>3 to 5 within a year</source>
   <translation>3 a 5 en un año</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <source>30–40%</source>
   <translation>30–40 %</translation>
  </message>
  <message>
   <source>30–45 days claimed</source>
   <translation>se afirman 30–45 días</translation>
  </message>
  <message>
   <source>35 in 100 of these buy.</source>
   <translation>Compran 35 de cada 100.</translation>
  </message>
  <message>
   <source>35–55%, goal below 10</source>
   <translation>35–55 %, meta menos de 10</translation>
  </message>
  <message>
   <source>3–5 times a batch mail's</source>
   <translation>3–5 veces la de un correo masivo</translation>
  </message>
  <message>
   <source>40–55%, target below 40</source>
   <translation>40–55 %, meta menos de 40</translation>
  </message>
  <message>
   <source>45% claimed</source>
   <translation>se afirma 45 %</translation>
  </message>
  <message>
   <source>45–55%</source>
   <translation>45–55 %</translation>
  </message>
  <message>
   <source>45–65%</source>
   <translation>45–65 %</translation>
  </message>
  <message>
   <source>4–6%; 8–12 in general; alarm above 6</source>
   <translation>4–6 %; 8–12 en general; alarma sobre 6</translation>
  </message>
  <message>
   <source>5 minutes; the average store takes 47 hours</source>
   <translation>5 minutos; el concesionario promedio tarda 47 horas</translation>
  </message>
  <message>
   <source>5, very well</source>
   <translation>5, muy bien</translation>
  </message>
  <message>
   <source>5,000 invented customers with public loan facts, values, inventory and service history. It takes a few seconds.</source>
   <translation>5,000 clientes inventados con datos públicos de préstamos, valores, inventario e historial de servicio. Tarda unos segundos.</translation>
  </message>
  <message>
   <source>5–8% claimed; the four targets multiplied give 3.4%</source>
   <translation>se afirma 5–8 %; las cuatro metas multiplicadas dan 3.4 %</translation>
  </message>
  <message>
   <source>60–70%</source>
   <translation>60–70 %</translation>
  </message>
  <message>
   <source>60–75 for 5,000 customers at 15%</source>
   <translation>60–75 por 5,000 clientes al 15 %</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <source>8 in 100 of these buy.</source>
   <translation>Compran 8 de cada 100.</translation>
  </message>
  <message>
   <source>8 to 12% is usual.</source>
   <translation>Lo habitual es del 8 al 12 %.</translation>
  </message>
  <message>
   <source>80–200 a month</source>
   <translation>80–200 al mes</translation>
  </message>
  <message>
   <source>8–12 needed on average; most stop at 2–3</source>
   <translation>hacen falta 8–12 en promedio; la mayoría se detiene en 2–3</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 días</translation>
  </message>
  <message>
   <source>90 days: %1 entered, %2 messages, %3 calls, %4 appointments, %5 came in, %6 sold, %7 opted out; %8 rules broken.</source>
   <translation>90 días: %1 entraron, %2 mensajes, %3 llamadas, %4 citas, %5 vinieron, %6 ventas, %7 bajas; %8 reglas rotas.</translation>
  </message>
  <message>
   <source>90% by week 4, 95 by week 12</source>
   <translation>90 % para la semana 4, 95 para la 12</translation>
  </message>
  <message>
   <source>A $30,000 vehicle with a $10,000 trade pays %1 tax, and fees of %2. Every payment comparison uses this rule and says so.</source>
   <translation>Un vehículo de $30,000 con un cambio de $10,000 paga %1 de impuesto y %2 de cargos. Toda comparación de pagos usa esta regla y lo indica.</translation>
  </message>
  <message>
   <source>A %1, in the age that trades best</source>
   <translation>Un %1, en la edad que mejor se cambia</translation>
  </message>
  <message>
   <source>A call that is not in the list</source>
   <translation>Una llamada que no está en la lista</translation>
  </message>
  <message>
   <source>A campaign needs a name, an audience and a sequence.</source>
   <translation>Una campaña necesita nombre, público y secuencia.</translation>
  </message>
  <message>
   <source>A certification holds</source>
   <translation>Una certificación vale</translation>
  </message>
  <message>
   <source>A colleague from sales</source>
   <translation>Un colega de ventas</translation>
  </message>
  <message>
   <source>a comparison</source>
   <translation>una comparación</translation>
  </message>
  <message>
   <source>A copy to change. It is saved under its own name.</source>
   <translation>Una copia para cambiar. Se guarda con su propio nombre.</translation>
  </message>
  <message>
   <source>A customer crosses when equity reaches this. Sensible: $2,500 to $5,000.</source>
   <translation>Un cliente supera el umbral cuando su capital llega a esto. Razonable: $2,500 a $5,000.</translation>
  </message>
  <message>
   <source>A day earlier</source>
   <translation>Un día antes</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Un día después</translation>
  </message>
  <message>
   <source>A draft: nobody is in it. Ctrl+Enter previews it.</source>
   <translation>Un borrador: nadie está en él. Ctrl+Enter lo previsualiza.</translation>
  </message>
  <message>
   <source>A duplicate within</source>
   <translation>Duplicado dentro de</translation>
  </message>
  <message>
   <source>A fact the message needs is not known</source>
   <translation>Falta un dato que el mensaje necesita</translation>
  </message>
  <message>
   <source>A fall since the offer from which the customer is told.</source>
   <translation>Bajada desde la oferta a partir de la cual se avisa al cliente.</translation>
  </message>
  <message>
   <source>A fall within a quarter from which messages say so openly.</source>
   <translation>Bajada en un trimestre a partir de la cual los mensajes lo dicen abiertamente.</translation>
  </message>
  <message>
   <source>A first contact after this is late, not merely slow.</source>
   <translation>Un primer contacto posterior es tardío, no solo lento.</translation>
  </message>
  <message>
   <source>A fresh link is on the clipboard; it works for 30 days.</source>
   <translation>Hay un enlace nuevo en el portapapeles; dura 30 días.</translation>
  </message>
  <message>
   <source>A higher sequence speaks first</source>
   <translation>Una secuencia superior habla primero</translation>
  </message>
  <message>
   <source>A lead costs</source>
   <translation>Un prospecto cuesta</translation>
  </message>
  <message>
   <source>A lead of the night is contacted so soon after opening.</source>
   <translation>Un prospecto de la noche se contacta así de pronto tras abrir.</translation>
  </message>
  <message>
   <source>A lead that crosses up into another tier</source>
   <translation>Un prospecto que sube de nivel</translation>
  </message>
  <message>
   <source>A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120.</source>
   <translation>Un arrendamiento entra en oportunidades estos días antes del vencimiento. Rango: 90 a 120.</translation>
  </message>
  <message>
   <source>A lease is taxed on</source>
   <translation>Un arrendamiento tributa sobre</translation>
  </message>
  <message>
   <source>A letter is printed in some milliseconds.</source>
   <translation>Una carta se imprime en unos milisegundos.</translation>
  </message>
  <message>
   <source>a list older than 31 days stops calls and texts to its area code</source>
   <translation>una lista de más de 31 días detiene llamadas y mensajes a su código de área</translation>
  </message>
  <message>
   <source>A loan at this rate or more raises priority.</source>
   <translation>Un préstamo con esta tasa o más sube la prioridad.</translation>
  </message>
  <message>
   <source>A look at the value page or at appointments</source>
   <translation>Una visita a la página del valor o a las citas</translation>
  </message>
  <message>
   <source>A look at vehicles on the website</source>
   <translation>Una visita a los vehículos del sitio web</translation>
  </message>
  <message>
   <source>a manager</source>
   <translation>un gerente</translation>
  </message>
  <message>
   <source>A manager decides, with a reason.</source>
   <translation>Decide un gerente, con un motivo.</translation>
  </message>
  <message>
   <source>A manager in Setup, Staff notes this.</source>
   <translation>Esto lo anota un gerente de Configuración, Personal.</translation>
  </message>
  <message>
   <source>A message waits at most</source>
   <translation>Un mensaje espera como máximo</translation>
  </message>
  <message>
   <source>A move up to which a value counts as held.</source>
   <translation>Cambio hasta el cual un valor cuenta como mantenido.</translation>
  </message>
  <message>
   <source>A name, a rooftop and a tax rate are all it takes.</source>
   <translation>Basta con un nombre, una sucursal y una tasa de impuesto.</translation>
  </message>
  <message>
   <source>A note starts no sequence and carries no offer.</source>
   <translation>Una nota no inicia ninguna secuencia ni lleva oferta.</translation>
  </message>
  <message>
   <source>A note to the result of the call</source>
   <translation>Una nota al resultado de la llamada</translation>
  </message>
  <message>
   <source>A person calls with the script “%1”; voicemail “%2”.</source>
   <translation>Una persona llama con el guion “%1”; buzón de voz “%2”.</translation>
  </message>
  <message>
   <source>A person decides</source>
   <translation>Decide una persona</translation>
  </message>
  <message>
   <source>a person decides</source>
   <translation>decide una persona</translation>
  </message>
  <message>
   <source>A person decides.</source>
   <translation>Decide una persona.</translation>
  </message>
  <message>
   <source>a picked finding stands above another in %1 of 100 pairs (%2 to %3)</source>
   <translation>un hallazgo elegido queda por encima de otro en %1 de 100 pares (%2 a %3)</translation>
  </message>
  <message>
   <source>A pilot went out</source>
   <translation>Salió un piloto</translation>
  </message>
  <message>
   <source>A quarter has passed since the weights were last looked at: keep them, or take the suggested ones over.</source>
   <translation>Pasó un trimestre desde que se revisaron los pesos: consérvelos o tome los sugeridos.</translation>
  </message>
  <message>
   <source>A reply or a booking</source>
   <translation>Una respuesta o una cita</translation>
  </message>
  <message>
   <source>A result and a note after each call</source>
   <translation>Resultado y nota tras cada llamada</translation>
  </message>
  <message>
   <source>A rise since the offer from which the customer is told at once.</source>
   <translation>Subida desde la oferta a partir de la cual se avisa enseguida al cliente.</translation>
  </message>
  <message>
   <source>A run reaches so many before anybody else, and stops when they complain.</source>
   <translation>Un envío llega a estos antes que a nadie y se detiene si se quejan.</translation>
  </message>
  <message>
   <source>A run reaches so many before the whole of it is released.</source>
   <translation>Un envío llega a estos antes de soltarse entero.</translation>
  </message>
  <message>
   <source>A run to more people than this waits until somebody else agrees.</source>
   <translation>Un envío a más personas espera a que otra persona lo apruebe.</translation>
  </message>
  <message>
   <source>A sale costs</source>
   <translation>Una venta cuesta</translation>
  </message>
  <message>
   <source>A sale is owed to the touch the customer answered last within %1 days before it, and to one only.</source>
   <translation>Una venta se atribuye al último contacto que el cliente contestó en los %1 días anteriores, y a uno solo.</translation>
  </message>
  <message>
   <source>A sale is owed to the touch the customer answered last within %1 days before it, else to the last touch in those days, and to one only.</source>
   <translation>Una venta se atribuye al último contacto que el cliente contestó en los %1 días anteriores; si no, al último contacto de esos días, y a uno solo.</translation>
  </message>
  <message>
   <source>A second person from</source>
   <translation>Segunda persona desde</translation>
  </message>
  <message>
   <source>A selling sequence that may write and is not held</source>
   <translation>Una secuencia de venta que puede escribir y no está retenida</translation>
  </message>
  <message>
   <source>A sequence keeps at least one step.</source>
   <translation>Una secuencia conserva al menos un paso.</translation>
  </message>
  <message>
   <source>A source whose leads buy so often.</source>
   <translation>Fuente cuyos prospectos compran con esta frecuencia.</translation>
  </message>
  <message>
   <source>A specific vehicle</source>
   <translation>Un vehículo concreto</translation>
  </message>
  <message>
   <source>A table can be saved as .csv, .xlsx or .pdf, not as %1.</source>
   <translation>Una tabla se guarda como .csv, .xlsx o .pdf, no como %1.</translation>
  </message>
  <message>
   <source>A touch earns a sale within</source>
   <translation>Un contacto gana una venta dentro de</translation>
  </message>
  <message>
   <source>A touch nobody answered earns no sale.</source>
   <translation>Un contacto que nadie contestó no gana ninguna venta.</translation>
  </message>
  <message>
   <source>A trade does not lower it</source>
   <translation>El cambio no lo reduce</translation>
  </message>
  <message>
   <source>A trade lowers the taxed price</source>
   <translation>El cambio reduce el precio gravado</translation>
  </message>
  <message>
   <source>A vehicle whose newest value is older has no equity until a new one comes.</source>
   <translation>Un vehículo cuyo valor más reciente sea anterior no tiene capital hasta que llegue otro.</translation>
  </message>
  <message>
   <source>A week</source>
   <translation>Una semana</translation>
  </message>
  <message>
   <source>A whole day of the queue alone</source>
   <translation>Un día entero de la cola, sin ayuda</translation>
  </message>
  <message>
   <source>A written do-not-call policy is on file</source>
   <translation>Hay una política escrita de no llamar</translation>
  </message>
  <message>
   <source>A/B</source>
   <translation>A/B</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>above 35%</source>
   <translation>más de 35 %</translation>
  </message>
  <message>
   <source>above 85%</source>
   <translation>más de 85 %</translation>
  </message>
  <message>
   <source>Above the limit: another person opens this and presses Ctrl+Enter.</source>
   <translation>Por encima del límite: otra persona abre esto y pulsa Ctrl+Intro.</translation>
  </message>
  <message>
   <source>Above the limit: another person opens this campaign and presses Ctrl+Enter.</source>
   <translation>Supera el límite: otra persona abre esta campaña y pulsa Ctrl+Enter.</translation>
  </message>
  <message>
   <source>Acceptance</source>
   <translation>Aceptación</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>Actual cash value</source>
   <translation>Valor real en efectivo</translation>
  </message>
  <message>
   <source>ACV, recon %1</source>
   <translation>Valor real, reacond. %1</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Agregar</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Agregar condición</translation>
  </message>
  <message>
   <source>Add a gateway</source>
   <translation>Agregar una pasarela</translation>
  </message>
  <message>
   <source>Add a gateway in Setup, then start a campaign or answer in the Inbox: every message shows here, with the reason for each that stays.</source>
   <translation>Agregue una pasarela en Configuración, luego inicie una campaña o responda en la Bandeja de entrada: aquí se ve cada mensaje, con el motivo de cada uno que se queda.</translation>
  </message>
  <message>
   <source>Add a line</source>
   <translation>Añadir una línea</translation>
  </message>
  <message>
   <source>Add a line like this one</source>
   <translation>Agregar una línea como esta</translation>
  </message>
  <message>
   <source>Add a line to the mapping</source>
   <translation>Añadir una línea a la asignación</translation>
  </message>
  <message>
   <source>Add a number or address</source>
   <translation>Agregar número o correo</translation>
  </message>
  <message>
   <source>Add a source</source>
   <translation>Añadir una fuente</translation>
  </message>
  <message>
   <source>Add a step after this one</source>
   <translation>Añadir un paso después de este</translation>
  </message>
  <message>
   <source>Add after this step</source>
   <translation>Añadir después de este paso</translation>
  </message>
  <message>
   <source>Add condition</source>
   <translation>Añadir condición</translation>
  </message>
  <message>
   <source>Add group</source>
   <translation>Añadir grupo</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <translation>Añadir a alguien</translation>
  </message>
  <message>
   <source>Add the carrier your store sends texts or e-mail through; its keys stay in this computer's keychain.</source>
   <translation>Agregue el operador por el que su tienda envía textos o correos; sus claves se quedan en el llavero de esta computadora.</translation>
  </message>
  <message>
   <source>Add the first line</source>
   <translation>Agregar la primera línea</translation>
  </message>
  <message>
   <source>added</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address of the pages</source>
   <translation>Dirección de las páginas</translation>
  </message>
  <message>
   <source>Addresses of this house and http are allowed.</source>
   <translation>Se permiten direcciones de esta casa y http.</translation>
  </message>
  <message>
   <source>Adjusted for miles, condition and what it takes to prepare it for sale.</source>
   <translation>Ajustado por millas, condición y lo que cuesta prepararlo para la venta.</translation>
  </message>
  <message>
   <source>Advisor</source>
   <translation>Asesor</translation>
  </message>
  <message>
   <source>Advisor %1</source>
   <translation>Asesor %1</translation>
  </message>
  <message>
   <source>Advisor %1, technician %2</source>
   <translation>Asesor %1, técnico %2</translation>
  </message>
  <message>
   <source>After hours: once open, within</source>
   <translation>Fuera de horario: al abrir, en</translation>
  </message>
  <message>
   <source>Afternoon</source>
   <translation>Tarde</translation>
  </message>
  <message>
   <source>afternoon</source>
   <translation>tarde</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>Agree and launch %1</source>
   <translation>Aceptar y lanzar a %1</translation>
  </message>
  <message>
   <source>Agreed by %1.</source>
   <translation>Aceptado por %1.</translation>
  </message>
  <message>
   <source>Alaska</source>
   <translation>Alaska</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Alerts by e-mail go here</source>
   <translation>Aquí llegan los avisos por correo</translation>
  </message>
  <message>
   <source>Alerts by text go here</source>
   <translation>Aquí llegan los avisos por texto</translation>
  </message>
  <message>
   <source>Alerts to staff</source>
   <translation>Avisos al personal</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All</source>
   <comment>sum</comment>
   <translation>Total</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Todas %1</translation>
  </message>
  <message>
   <source>All %L1</source>
   <translation>Todos %L1</translation>
  </message>
  <message>
   <source>All books</source>
   <translation>Todas las guías</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>all of</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>All open</source>
   <translation>Todos abiertos</translation>
  </message>
  <message>
   <source>All open %1</source>
   <translation>Todos abiertos %1</translation>
  </message>
  <message>
   <source>All reasons</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All yes, %1</source>
   <translation>Todo sí, %1</translation>
  </message>
  <message>
   <source>Allow change</source>
   <translation>Permitir el cambio</translation>
  </message>
  <message>
   <source>allowed %1</source>
   <translation>valorado en %1</translation>
  </message>
  <message>
   <source>Already over %1, counted %2</source>
   <translation>Ya sobre %1, contado %2</translation>
  </message>
  <message>
   <source>also elsewhere: %1; the higher one speaks</source>
   <translation>también en: %1; habla la superior</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Amount financed</source>
   <translation>Monto financiado</translation>
  </message>
  <message>
   <source>An A lead buys within</source>
   <translation>Un prospecto A compra en</translation>
  </message>
  <message>
   <source>An appraisal older than this when it comes in waits for a person.</source>
   <translation>Un avalúo más antiguo al llegar espera a una persona.</translation>
  </message>
  <message>
   <source>An experiment tries other words of a text, e-mail or letter: choose one of those.</source>
   <translation>Un experimento prueba otras palabras de un texto, correo o carta: elija uno de ellos.</translation>
  </message>
  <message>
   <source>and</source>
   <translation>y</translation>
  </message>
  <message>
   <source>And those who call are trained in it (47 CFR 64.1200(d)). Until then sales calls and texts are looked at by a person.</source>
   <translation>Y quienes llaman la conocen (47 CFR 64.1200(d)). Hasta entonces una persona revisa las llamadas y los SMS de venta.</translation>
  </message>
  <message>
   <source>Angry</source>
   <translation>Molesto</translation>
  </message>
  <message>
   <source>Another file</source>
   <translation>Otro archivo</translation>
  </message>
  <message>
   <source>Another folder</source>
   <translation>Otra carpeta</translation>
  </message>
  <message>
   <source>Another program speaks the same day</source>
   <translation>Otro programa habla el mismo día</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Otra hora</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer it in Setup</source>
   <translation>Responda en Configuración</translation>
  </message>
  <message>
   <source>answer rule %1 min</source>
   <translation>regla: responder en %1 min</translation>
  </message>
  <message>
   <source>Answer taken up</source>
   <translation>Respuesta atendida</translation>
  </message>
  <message>
   <source>Answer the lead of %1</source>
   <translation>Responder al prospecto del %1</translation>
  </message>
  <message>
   <source>Answer, or paste a sample here</source>
   <translation>Respuesta, o pegue aquí un ejemplo</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Contestados</translation>
  </message>
  <message>
   <source>Answered at all.</source>
   <translation>Respondió.</translation>
  </message>
  <message>
   <source>Answered by unsubscribing.</source>
   <translation>Respondió dándose de baja.</translation>
  </message>
  <message>
   <source>Answered on time</source>
   <translation>Atendidos a tiempo</translation>
  </message>
  <message>
   <source>Answered our text</source>
   <translation>Respondió al mensaje</translation>
  </message>
  <message>
   <source>Answered today</source>
   <translation>Respondidas hoy</translation>
  </message>
  <message>
   <source>Answered yes</source>
   <translation>Respondió que sí</translation>
  </message>
  <message>
   <source>Answers a call</source>
   <translation>Contesta una llamada</translation>
  </message>
  <message>
   <source>Answers are</source>
   <translation>Las respuestas son</translation>
  </message>
  <message>
   <source>answers for the BDC</source>
   <translation>responde por el BDC</translation>
  </message>
  <message>
   <source>Answers taken up</source>
   <translation>Respuestas atendidas</translation>
  </message>
  <message>
   <source>Answers to texts and e-mails come in here as soon as a gateway is set up.</source>
   <translation>Las respuestas a mensajes y correos llegan aquí en cuanto se configure un proveedor.</translation>
  </message>
  <message>
   <source>Answers to the usual objections</source>
   <translation>Respuestas a las objeciones usuales</translation>
  </message>
  <message>
   <source>any</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>any</source>
   <comment>filter</comment>
   <translation>todo</translation>
  </message>
  <message>
   <source>Any day</source>
   <translation>Cualquier día</translation>
  </message>
  <message>
   <source>any of</source>
   <translation>alguna de</translation>
  </message>
  <message>
   <source>Any questions?</source>
   <translation>¿Alguna pregunta?</translation>
  </message>
  <message>
   <source>anybody</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Appointment confirmed</source>
   <translation>Cita confirmada</translation>
  </message>
  <message>
   <source>Appointment for service: %1</source>
   <translation>Cita de servicio: %1</translation>
  </message>
  <message>
   <source>Appointment in sales: %1</source>
   <translation>Cita de ventas: %1</translation>
  </message>
  <message>
   <source>Appointment rate</source>
   <translation>Tasa de citas</translation>
  </message>
  <message>
   <source>Appointment set</source>
   <translation>Cita hecha</translation>
  </message>
  <message>
   <source>Appointment, cancelled</source>
   <translation>Cita cancelada</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>appointments %1</source>
   <translation>citas %1</translation>
  </message>
  <message>
   <source>Appointments come from the queue, from appraisals and from customers' pages.</source>
   <translation>Las citas vienen de la cola, de los avalúos y de las páginas de clientes.</translation>
  </message>
  <message>
   <source>Appointments kept among appointments whose time has come.</source>
   <translation>Citas cumplidas entre las citas cuya hora ya llegó.</translation>
  </message>
  <message>
   <source>Appointments of each arm</source>
   <translation>Citas de cada grupo</translation>
  </message>
  <message>
   <source>Appointments of the day, by time</source>
   <translation>Citas del día, por hora</translation>
  </message>
  <message>
   <source>Appraisal</source>
   <translation>Avalúo</translation>
  </message>
  <message>
   <source>Appraisal %1</source>
   <translation>Avalúo %1</translation>
  </message>
  <message>
   <source>Appraisal of %1 is open</source>
   <translation>Avalúo del %1 abierto</translation>
  </message>
  <message>
   <source>Appraisals</source>
   <translation>Avalúos</translation>
  </message>
  <message>
   <source>Appraisals in figures</source>
   <translation>Avalúos en cifras</translation>
  </message>
  <message>
   <source>Appraisals known to have traded elsewhere.</source>
   <translation>Avalúos que, según se sabe, cambiaron en otro lugar.</translation>
  </message>
  <message>
   <source>Appraisals logged as a note</source>
   <translation>Avalúos guardados como nota</translation>
  </message>
  <message>
   <source>Appraisals of the month.</source>
   <translation>Avalúos del mes.</translation>
  </message>
  <message>
   <source>Appraisals that became a deal the same day.</source>
   <translation>Avalúos que se volvieron venta el mismo día.</translation>
  </message>
  <message>
   <source>Appraisals the CRM knows nothing of (%1)</source>
   <translation>Avalúos que el CRM no conoce (%1)</translation>
  </message>
  <message>
   <source>Appraisals without a customer</source>
   <translation>Avalúos sin cliente</translation>
  </message>
  <message>
   <source>Appraisals without a desking offer (%1)</source>
   <translation>Avalúos sin oferta de la mesa de ventas (%1)</translation>
  </message>
  <message>
   <source>Appraisals without a VIN</source>
   <translation>Avalúos sin VIN</translation>
  </message>
  <message>
   <source>Appraisals without an offer</source>
   <translation>Avalúos sin oferta</translation>
  </message>
  <message>
   <source>Appraisals, the most pressing first</source>
   <translation>Avalúos, primero lo más urgente</translation>
  </message>
  <message>
   <source>Appraised</source>
   <translation>Avaluado</translation>
  </message>
  <message>
   <source>appraised %1</source>
   <translation>avaluado %1</translation>
  </message>
  <message>
   <source>Appraised and test drove</source>
   <translation>Valorado, con prueba de manejo</translation>
  </message>
  <message>
   <source>Appraised the %1</source>
   <translation>Avalúo del %1</translation>
  </message>
  <message>
   <source>Appraised the %1, offered %2</source>
   <translation>Avalúo del %1, oferta de %2</translation>
  </message>
  <message>
   <source>Appraised, %1 days</source>
   <translation>Avalúos, %1 días</translation>
  </message>
  <message>
   <source>Appraised, no deal</source>
   <translation>Valorado, sin trato</translation>
  </message>
  <message>
   <source>Appraiser</source>
   <translation>Valuador</translation>
  </message>
  <message>
   <source>Approve all</source>
   <translation>Aprobar todo</translation>
  </message>
  <message>
   <source>APR</source>
   <translation>APR</translation>
  </message>
  <message>
   <source>APR or factor</source>
   <translation>APR o factor</translation>
  </message>
  <message>
   <source>Area code</source>
   <translation>Código de área</translation>
  </message>
  <message>
   <source>Area codes loaded</source>
   <translation>Códigos de área cargados</translation>
  </message>
  <message>
   <source>Arizona, no daylight saving</source>
   <translation>Arizona, sin horario de verano</translation>
  </message>
  <message>
   <source>As %1 reads it</source>
   <translation>Como lo lee %1</translation>
  </message>
  <message>
   <source>As a sample customer reads it</source>
   <translation>Como lo lee un cliente de muestra</translation>
  </message>
  <message>
   <source>As a task or note in the CRM that knows the customer</source>
   <translation>Como tarea o nota en el CRM que conoce al cliente</translation>
  </message>
  <message>
   <source>As agreed with the lender beforehand.</source>
   <translation>Como se acordó antes con el prestamista.</translation>
  </message>
  <message>
   <source>As customers know you; it stands in every message.</source>
   <translation>Como la conocen los clientes; figura en cada mensaje.</translation>
  </message>
  <message>
   <source>As deals and customers have it</source>
   <translation>Como está en ventas y clientes</translation>
  </message>
  <message>
   <source>as many as yesterday</source>
   <translation>igual que ayer</translation>
  </message>
  <message>
   <source>As Mo-Fr 08:00-20:00; Sa 09:00-18:00. Calls are planned within them; empty: at any hour the rules allow.</source>
   <translation>Como Mo-Fr 08:00-20:00; Sa 09:00-18:00. Las llamadas se planean en él; vacío: a cualquier hora que permitan las reglas.</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>as of %1, press R</source>
   <translation>a las %1, pulse R</translation>
  </message>
  <message>
   <source>as others</source>
   <translation>como otros</translation>
  </message>
  <message>
   <source>As recorded: %1</source>
   <translation>Según consta: %1</translation>
  </message>
  <message>
   <source>as shipped</source>
   <translation>de fábrica</translation>
  </message>
  <message>
   <source>As the customer reads it</source>
   <translation>Como lo lee el cliente</translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation>Como el escritorio</translation>
  </message>
  <message>
   <source>As you call it: Sales texts.</source>
   <translation>Como usted la llama: Textos de ventas.</translation>
  </message>
  <message>
   <source>Ask a second person</source>
   <translation>Pedir una segunda persona</translation>
  </message>
  <message>
   <source>Ask for both before the offer is shown.</source>
   <translation>Pida ambos antes de mostrar la oferta.</translation>
  </message>
  <message>
   <source>ask lender</source>
   <translation>pedir saldo</translation>
  </message>
  <message>
   <source>Ask the tool's export for names, phones and e-mails.</source>
   <translation>Pida nombres, teléfonos y correos en la exportación.</translation>
  </message>
  <message>
   <source>Ask when a file changes more than</source>
   <translation>Preguntar si un archivo cambia más de</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Preguntó por</translation>
  </message>
  <message>
   <source>Asked about the %1</source>
   <translation>Preguntó por el %1</translation>
  </message>
  <message>
   <source>Asked before offering, and listened</source>
   <translation>Preguntó antes de ofrecer, y escuchó</translation>
  </message>
  <message>
   <source>Asked for a price</source>
   <translation>Pidió un precio</translation>
  </message>
  <message>
   <source>Asked for an answer</source>
   <translation>Pidió respuesta</translation>
  </message>
  <message>
   <source>Asked for an updated appraisal</source>
   <translation>Pidió actualizar su avalúo</translation>
  </message>
  <message>
   <source>Asked for credit elsewhere</source>
   <translation>Pidió crédito en otra parte</translation>
  </message>
  <message>
   <source>Asked for it, with two times to choose</source>
   <translation>La pidió, con dos horas para elegir</translation>
  </message>
  <message>
   <source>Asked for no email</source>
   <translation>Pidió no recibir correos</translation>
  </message>
  <message>
   <source>Asked for no mail</source>
   <translation>Pidió no recibir correo postal</translation>
  </message>
  <message>
   <source>Asked not to be called</source>
   <translation>Pidió no recibir llamadas</translation>
  </message>
  <message>
   <source>asked not to be called</source>
   <translation>pidió que no se le llame</translation>
  </message>
  <message>
   <source>asked not to be e-mailed</source>
   <translation>pidió no recibir correos</translation>
  </message>
  <message>
   <source>asked not to be texted</source>
   <translation>pidió no recibir mensajes</translation>
  </message>
  <message>
   <source>Asked to be called</source>
   <translation>Pidió que lo llamen</translation>
  </message>
  <message>
   <source>Asked us to stop</source>
   <translation>Nos pidió parar</translation>
  </message>
  <message>
   <source>asked us to stop</source>
   <translation>nos pidió parar</translation>
  </message>
  <message>
   <source>Asking %1 …</source>
   <translation>Preguntando a %1 …</translation>
  </message>
  <message>
   <source>Asking %1. It shows in the status strip and can be stopped there.</source>
   <translation>Preguntando a %1. Se ve en la barra de estado y allí se puede detener.</translation>
  </message>
  <message>
   <source>Asking the rules about everybody due tomorrow …</source>
   <translation>Consultando las reglas para todos los de mañana …</translation>
  </message>
  <message>
   <source>Asking the rules about everybody this campaign would begin with …</source>
   <translation>Preguntando a las reglas por todos con quienes empezaría esta campaña …</translation>
  </message>
  <message>
   <source>Asking.</source>
   <translation>Preguntando.</translation>
  </message>
  <message>
   <source>Asks a manager</source>
   <translation>Pregunta al gerente</translation>
  </message>
  <message>
   <source>Asks for a call</source>
   <translation>Pide una llamada</translation>
  </message>
  <message>
   <source>Asks for a specific vehicle</source>
   <translation>Pide un vehículo concreto</translation>
  </message>
  <message>
   <source>Asks for a time</source>
   <translation>Pide una hora</translation>
  </message>
  <message>
   <source>Asks for it, or is approved.</source>
   <translation>Lo pide o está aprobado.</translation>
  </message>
  <message>
   <source>Asks for one in particular.</source>
   <translation>Pide uno en particular.</translation>
  </message>
  <message>
   <source>Asks for what changed</source>
   <translation>Pide lo que cambió</translation>
  </message>
  <message>
   <source>Asks for words</source>
   <translation>Pide texto</translation>
  </message>
  <message>
   <source>asks you</source>
   <translation>le pregunta</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Asignar</translation>
  </message>
  <message>
   <source>Assign all</source>
   <translation>Asignar todos</translation>
  </message>
  <message>
   <source>Assign everybody shown</source>
   <translation>Asignar a todos los mostrados</translation>
  </message>
  <message>
   <source>Assign to somebody's queue</source>
   <translation>Asignar a la cola de alguien</translation>
  </message>
  <message>
   <source>Assigned by %1</source>
   <translation>Asignado por %1</translation>
  </message>
  <message>
   <source>At</source>
   <translation>A las</translation>
  </message>
  <message>
   <source>at %1</source>
   <translation>a las %1</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>como máximo</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>de inmediato</translation>
  </message>
  <message>
   <source>at sending</source>
   <translation>al enviar</translation>
  </message>
  <message>
   <source>At the same time</source>
   <translation>Al mismo tiempo</translation>
  </message>
  <message>
   <source>At these times</source>
   <translation>A estas horas</translation>
  </message>
  <message>
   <source>Attempt</source>
   <translation>Intento</translation>
  </message>
  <message>
   <source>Attempt map. Next not tried: %1</source>
   <translation>Mapa de intentos. Próximo sin intentar: %1</translation>
  </message>
  <message>
   <source>Attempt map: ● voicemail, ○ no answer, ✓ reached</source>
   <translation>Intentos: ● buzón, ○ no contesta, ✓ contacto</translation>
  </message>
  <message>
   <source>Attempts</source>
   <translation>Intentos</translation>
  </message>
  <message>
   <source>Attempts per lead</source>
   <translation>Intentos por prospecto</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Público</translation>
  </message>
  <message>
   <source>Audiences</source>
   <translation>Públicos</translation>
  </message>
  <message>
   <source>audit of %1 rows</source>
   <translation>auditoría de %1 filas</translation>
  </message>
  <message>
   <source>Automatic answer</source>
   <translation>Respuesta automática</translation>
  </message>
  <message>
   <source>average</source>
   <translation>media</translation>
  </message>
  <message>
   <source>Average repair order</source>
   <translation>Orden de reparación promedio</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Ausente</translation>
  </message>
  <message>
   <source>away</source>
   <translation>ausente</translation>
  </message>
  <message>
   <source>Away for now: alerts go to the next in order</source>
   <translation>Ausente por ahora: los avisos van al siguiente en orden</translation>
  </message>
  <message>
   <source>Away, or back again</source>
   <translation>Ausente, o de vuelta</translation>
  </message>
  <message>
   <source>B notes that somebody began today.</source>
   <translation>B anota que alguien empezó hoy.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>back at %1</source>
   <translation>vuelve a las %1</translation>
  </message>
  <message>
   <source>Back to the board</source>
   <translation>Volver al tablero</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Back to the shipped words</source>
   <translation>Volver a las palabras incluidas</translation>
  </message>
  <message>
   <source>Back to the table, then to the saved view</source>
   <translation>Volver a la tabla, luego a la vista guardada</translation>
  </message>
  <message>
   <source>Back to the weights before.</source>
   <translation>De vuelta a los pesos anteriores.</translation>
  </message>
  <message>
   <source>Background jobs, newest first</source>
   <translation>Tareas en segundo plano, la más reciente primero</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>Balance after %1 payments</source>
   <translation>Pendiente tras %1 pagos</translation>
  </message>
  <message>
   <source>Balance, loans</source>
   <translation>Saldo, préstamos</translation>
  </message>
  <message>
   <source>basic by day %1</source>
   <translation>básico al día %1</translation>
  </message>
  <message>
   <source>BDC</source>
   <translation>BDC</translation>
  </message>
  <message>
   <source>BDC, seller of the vehicle, customer's rep</source>
   <translation>BDC, vendedor del vehículo, asesor del cliente</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before a lead counts as unreachable; 10 to 15 over 30 days is usual.</source>
   <translation>Antes de que un prospecto cuente como ilocalizable; lo habitual es de 10 a 15 en 30 días.</translation>
  </message>
  <message>
   <source>before holds</source>
   <translation>antes de retener</translation>
  </message>
  <message>
   <source>before: the person's own four weeks</source>
   <translation>antes: sus propias cuatro semanas</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Empezó</translation>
  </message>
  <message>
   <source>Began on %1.</source>
   <translation>Empezó el %1.</translation>
  </message>
  <message>
   <source>Began on %1: week %2 of 4.</source>
   <translation>Empezó el %1: semana %2 de 4.</translation>
  </message>
  <message>
   <source>Began today</source>
   <translation>Empezó hoy</translation>
  </message>
  <message>
   <source>Began today, or not</source>
   <translation>Empezó hoy, o no</translation>
  </message>
  <message>
   <source>Begin: “%1”</source>
   <translation>Empiece: “%1”</translation>
  </message>
  <message>
   <source>Begins by itself up to</source>
   <translation>Empieza solo hasta</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>atrasada</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Enviándose</translation>
  </message>
  <message>
   <source>below</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <source>below $150</source>
   <translation>menos de $150</translation>
  </message>
  <message>
   <source>below 1% for batch mail</source>
   <translation>menos de 1 % en correo masivo</translation>
  </message>
  <message>
   <source>below 40% investigate, 40–50 good, 50–60 excellent, above exceptional</source>
   <translation>menos de 40 % investigar, 40–50 bueno, 50–60 excelente, más es excepcional</translation>
  </message>
  <message>
   <source>below 45 days</source>
   <translation>menos de 45 días</translation>
  </message>
  <message>
   <source>Below the offer</source>
   <translation>Bajo la oferta</translation>
  </message>
  <message>
   <source>beside the 13 weeks before</source>
   <translation>junto a las 13 semanas anteriores</translation>
  </message>
  <message>
   <source>beside the week before</source>
   <translation>junto a la semana anterior</translation>
  </message>
  <message>
   <source>Best age, from</source>
   <translation>Mejor edad, desde</translation>
  </message>
  <message>
   <source>Best age, to</source>
   <translation>Mejor edad, hasta</translation>
  </message>
  <message>
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Bloquea</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Book a re-appraisal with test drive</source>
   <translation>Cita para nuevo avalúo con prueba de manejo</translation>
  </message>
  <message>
   <source>Book an appointment</source>
   <translation>Hacer una cita</translation>
  </message>
  <message>
   <source>Book spread</source>
   <translation>Diferencia entre guías</translation>
  </message>
  <message>
   <source>Booked</source>
   <translation>Cita hecha</translation>
  </message>
  <message>
   <source>booked</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>Booked a visit</source>
   <translation>Reservó una visita</translation>
  </message>
  <message>
   <source>Booked an appointment</source>
   <translation>Hizo una cita</translation>
  </message>
  <message>
   <source>booked on the page</source>
   <translation>hecha en la página</translation>
  </message>
  <message>
   <source>Booked one.</source>
   <translation>Reservó una.</translation>
  </message>
  <message>
   <source>Booked. The confirmation goes out by itself.</source>
   <translation>Cita hecha. La confirmación sale sola.</translation>
  </message>
  <message>
   <source>Booking</source>
   <translation>Reservar</translation>
  </message>
  <message>
   <source>Books a time</source>
   <translation>Reserva una hora</translation>
  </message>
  <message>
   <source>Books and confirms appointments</source>
   <translation>Reserva y confirma citas</translation>
  </message>
  <message>
   <source>Bought elsewhere</source>
   <translation>Compró en otro lado</translation>
  </message>
  <message>
   <source>Bought here %1</source>
   <translation>Compró aquí %1</translation>
  </message>
  <message>
   <source>Bought the %1</source>
   <translation>Compró el %1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Bifurcación</translation>
  </message>
  <message>
   <source>Bring data</source>
   <translation>Importar datos</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Bring in %1</source>
   <translation>Importar %1</translation>
  </message>
  <message>
   <source>Bring in a file from your DMS in Setup, or look at the sample store.</source>
   <translation>Traiga un archivo de su DMS en Configuración o vea la tienda de muestra.</translation>
  </message>
  <message>
   <source>Bring in every appraisal tool the store uses.</source>
   <translation>Importe todas las herramientas de avalúo que se usan.</translation>
  </message>
  <message>
   <source>Bring in newer values in Setup, or lower the minimum equity.</source>
   <translation>Importe valores más recientes en Configuración o baje el capital mínima.</translation>
  </message>
  <message>
   <source>Bring in your tool's export in Setup, or press N to type one in.</source>
   <translation>Importe la exportación de su herramienta en Configuración, o pulse N para escribir uno.</translation>
  </message>
  <message>
   <source>Bring it in</source>
   <translation>Importarlo</translation>
  </message>
  <message>
   <source>Bring the CRM's leads in.</source>
   <translation>Importe los prospectos del CRM.</translation>
  </message>
  <message>
   <source>Bring the desk log in: preset desking-offers.</source>
   <translation>Importe la bitácora de la mesa: ajuste desking-offers.</translation>
  </message>
  <message>
   <source>Bring the whole history now; without it only what changes from today</source>
   <translation>Traer ahora todo el historial; si no, solo lo que cambie desde hoy</translation>
  </message>
  <message>
   <source>Bringing in %1</source>
   <translation>Importando %1</translation>
  </message>
  <message>
   <source>Bringing in %1.</source>
   <translation>Importando %1.</translation>
  </message>
  <message>
   <source>Brings in the first rows only and shows their equity before the rest follows</source>
   <translation>Trae solo las primeras filas y muestra su capital antes de traer el resto</translation>
  </message>
  <message>
   <source>Brought in.</source>
   <translation>Importada.</translation>
  </message>
  <message>
   <source>Browses our stock</source>
   <translation>Mira nuestro inventario</translation>
  </message>
  <message>
   <source>Buffer</source>
   <translation>Reserva</translation>
  </message>
  <message>
   <source>Buffer in dollars</source>
   <translation>Margen en dólares</translation>
  </message>
  <message>
   <source>Buffer kept back</source>
   <translation>Margen retenido</translation>
  </message>
  <message>
   <source>Business minutes from receipt to the first personal attempt, the middle lead.</source>
   <translation>Minutos hábiles desde la recepción hasta el primer intento personal, el prospecto central.</translation>
  </message>
  <message>
   <source>business time</source>
   <translation>tiempo hábil</translation>
  </message>
  <message>
   <source>Buyers ask for it</source>
   <translation>Lo piden compradores</translation>
  </message>
  <message>
   <source>Buys elsewhere</source>
   <translation>Compra en otro lugar</translation>
  </message>
  <message>
   <source>Buys here</source>
   <translation>Compra aquí</translation>
  </message>
  <message>
   <source>Buys within 30 days</source>
   <translation>Compra en 30 días</translation>
  </message>
  <message>
   <source>Buys within 7 days</source>
   <translation>Compra en 7 días</translation>
  </message>
  <message>
   <source>Buys within 90 days</source>
   <translation>Compra en 90 días</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>by %1</source>
   <translation>por %1</translation>
  </message>
  <message>
   <source>By advisor</source>
   <translation>Por asesor</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Por correo</translation>
  </message>
  <message>
   <source>By itself, at any hour.</source>
   <translation>Automáticamente, a cualquier hora.</translation>
  </message>
  <message>
   <source>by name</source>
   <translation>por nombre</translation>
  </message>
  <message>
   <source>By technician</source>
   <translation>Por técnico</translation>
  </message>
  <message>
   <source>By text to their phone</source>
   <translation>Por texto a su teléfono</translation>
  </message>
  <message>
   <source>By week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>Llamada</translation>
  </message>
  <message>
   <source>call</source>
   <translation>llamada</translation>
  </message>
  <message>
   <source>Call about the %1</source>
   <translation>Llamar sobre el %1</translation>
  </message>
  <message>
   <source>call and text</source>
   <translation>llamada y mensaje</translation>
  </message>
  <message>
   <source>Call and text, written %1</source>
   <translation>Llamar y escribir, por escrito %1</translation>
  </message>
  <message>
   <source>Call back</source>
   <translation>Volver a llamar</translation>
  </message>
  <message>
   <source>Call back in (2h, 3d) or at (14:30)</source>
   <translation>Llamar en (2h, 3d) o a las (14:30)</translation>
  </message>
  <message>
   <source>call by %1</source>
   <translation>llamar antes de: %1</translation>
  </message>
  <message>
   <source>Call now</source>
   <translation>Llamar</translation>
  </message>
  <message>
   <source>call only, no texts</source>
   <translation>solo llamadas, sin mensajes</translation>
  </message>
  <message>
   <source>Call promised</source>
   <translation>Llamada prometida</translation>
  </message>
  <message>
   <source>Call this number</source>
   <translation>Llamar a este número</translation>
  </message>
  <message>
   <source>Call times</source>
   <translation>Horas</translation>
  </message>
  <message>
   <source>Call with</source>
   <translation>Llamada con</translation>
  </message>
  <message>
   <source>Call, %1, %2</source>
   <translation>Llamar, %1, %2</translation>
  </message>
  <message>
   <source>Call, %1, by %2</source>
   <translation>Llamar, %1, antes de %2</translation>
  </message>
  <message>
   <source>Call, %1, late</source>
   <translation>Llamar, %1, con retraso</translation>
  </message>
  <message>
   <source>Call, %1, now</source>
   <translation>Llamar, %1, ahora</translation>
  </message>
  <message>
   <source>Call, 15 min rule</source>
   <translation>Llamar, regla de 15 min</translation>
  </message>
  <message>
   <source>Call: %1</source>
   <translation>Llamada: %1</translation>
  </message>
  <message>
   <source>Calling %1 …</source>
   <translation>Llamando a %1 …</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Llamadas</translation>
  </message>
  <message>
   <source>calls allowed</source>
   <translation>llamadas permitidas</translation>
  </message>
  <message>
   <source>Calls and texts go out</source>
   <translation>Se llama y se escribe</translation>
  </message>
  <message>
   <source>Calls listened to a week</source>
   <translation>Llamadas escuchadas por semana</translation>
  </message>
  <message>
   <source>Calls listened to, newest first</source>
   <translation>Llamadas escuchadas, la más reciente primero</translation>
  </message>
  <message>
   <source>Calls of seven days to pick from</source>
   <translation>Llamadas de siete días para elegir</translation>
  </message>
  <message>
   <source>Calls only, asked for no texts</source>
   <translation>Solo llamadas, pidió no recibir textos</translation>
  </message>
  <message>
   <source>Calls only, no text consent</source>
   <translation>Solo llamadas, sin permiso de textos</translation>
  </message>
  <message>
   <source>Calls only, taken back %1</source>
   <translation>Solo llamadas, permiso retirado %1</translation>
  </message>
  <message numerus="yes">
   <source>Calls or messages wait for %n of these</source>
   <translation>
    <numerusform>Llamadas o mensajes esperan %n de estos datos</numerusform>
    <numerusform>Llamadas o mensajes esperan %n de estos datos</numerusform>
   </translation>
  </message>
  <message>
   <source>Calls that buy.</source>
   <translation>Llamadas que compran.</translation>
  </message>
  <message>
   <source>Calls, texts and e-mails by people divided by valid leads.</source>
   <translation>Llamadas, textos y correos de personas divididos entre prospectos válidos.</translation>
  </message>
  <message>
   <source>came</source>
   <translation>vino</translation>
  </message>
  <message>
   <source>came after hours</source>
   <translation>llegó fuera de horario</translation>
  </message>
  <message>
   <source>Came back to the website</source>
   <translation>Volvió al sitio web</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Vinieron</translation>
  </message>
  <message>
   <source>Came to the appointment</source>
   <translation>Vino a la cita</translation>
  </message>
  <message>
   <source>campaign · %1</source>
   <translation>campaña · %1</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Campañas</translation>
  </message>
  <message>
   <source>Campaigns and sequences</source>
   <translation>Campañas y secuencias</translation>
  </message>
  <message>
   <source>Campaigns and what they add</source>
   <translation>Campañas y lo que agregan</translation>
  </message>
  <message>
   <source>can call %1</source>
   <translation>llamables %1</translation>
  </message>
  <message>
   <source>Can trade today</source>
   <translation>Pueden cambiar hoy</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>Cancelarla</translation>
  </message>
  <message>
   <source>Cancel job</source>
   <translation>Cancelar tarea</translation>
  </message>
  <message>
   <source>Cancel this job</source>
   <translation>Cancelar este trabajo</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelada</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelada.</translation>
  </message>
  <message>
   <source>Cancels</source>
   <translation>Cancela</translation>
  </message>
  <message>
   <source>Cannot be sent</source>
   <translation>No se puede enviar</translation>
  </message>
  <message>
   <source>Cap, $</source>
   <translation>Tope, $</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Operador</translation>
  </message>
  <message>
   <source>Carriers block sales texts of numbers that are in none: until then no text goes.</source>
   <translation>Los operadores bloquean SMS de venta de números sin campaña: hasta entonces no sale ninguno.</translation>
  </message>
  <message>
   <source>Cars in the lane today with equity, by advisor</source>
   <translation>Autos con capital en el taller hoy, por asesor</translation>
  </message>
  <message>
   <source>cash</source>
   <translation>contado</translation>
  </message>
  <message>
   <source>Cause and effect</source>
   <translation>Causa y efecto</translation>
  </message>
  <message>
   <source>Central</source>
   <translation>Centro</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>certificación</translation>
  </message>
  <message>
   <source>Certification passed today, or not</source>
   <translation>Certificación aprobada hoy, o no</translation>
  </message>
  <message>
   <source>Certified</source>
   <translation>Certificar</translation>
  </message>
  <message>
   <source>Certified as of today; C takes it back.</source>
   <translation>Certificado desde hoy; C lo deshace.</translation>
  </message>
  <message>
   <source>Certified until %1.</source>
   <translation>Certificado hasta el %1.</translation>
  </message>
  <message>
   <source>Certified until %1: due again.</source>
   <translation>Certificado hasta el %1: toca renovar.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change since offer</source>
   <translation>Cambio desde la oferta</translation>
  </message>
  <message>
   <source>Change step</source>
   <translation>Cambiar paso</translation>
  </message>
  <message>
   <source>Change the gateway</source>
   <translation>Cambiar la pasarela</translation>
  </message>
  <message>
   <source>Change the person</source>
   <translation>Cambiar a la persona</translation>
  </message>
  <message>
   <source>Change the step</source>
   <translation>Cambiar el paso</translation>
  </message>
  <message>
   <source>Change the words</source>
   <translation>Cambiar las palabras</translation>
  </message>
  <message>
   <source>Change what it is about</source>
   <translation>Cambiar el tema</translation>
  </message>
  <message>
   <source>Change when it runs</source>
   <translation>Cambiar cuándo se ejecuta</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiados</translation>
  </message>
  <message>
   <source>Changed, not saved</source>
   <translation>Cambiado, sin guardar</translation>
  </message>
  <message>
   <source>Changed, not saved: Ctrl+S makes it version %1 for new people, Ctrl+Z gives it up.</source>
   <translation>Cambiada, sin guardar: Ctrl+S la hace versión %1 para personas nuevas, Ctrl+Z la descarta.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats that buy.</source>
   <translation>Chats que compran.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Check: what is it about?</source>
   <translation>Revise: ¿de qué trata?</translation>
  </message>
  <message>
   <source>Checking %1</source>
   <translation>Revisando %1</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Controles</translation>
  </message>
  <message>
   <source>Choose 1 to %1.</source>
   <translation>Elija de 1 a %1.</translation>
  </message>
  <message>
   <source>Choose a carrier.</source>
   <translation>Elija un operador.</translation>
  </message>
  <message>
   <source>Choose a conversation to write.</source>
   <translation>Elija una conversación para escribir.</translation>
  </message>
  <message>
   <source>Choose a conversation.</source>
   <translation>Elija una conversación.</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a file first.</source>
   <translation>Primero elija un archivo.</translation>
  </message>
  <message>
   <source>Choose a lead to see who it is and why it scores so.</source>
   <translation>Elija un prospecto para ver quién es y por qué tiene esa puntuación.</translation>
  </message>
  <message>
   <source>Choose a longer time, or bring leads in.</source>
   <translation>Elija un tiempo más largo o traiga prospectos.</translation>
  </message>
  <message>
   <source>Choose a source to see how fresh it is, or press A to add one.</source>
   <translation>Elija una fuente para ver qué tan al día está, o pulse A para añadir una.</translation>
  </message>
  <message>
   <source>Choose an appointment.</source>
   <translation>Elija una cita.</translation>
  </message>
  <message>
   <source>Choose an appraisal to see how far its value has moved.</source>
   <translation>Elija un avalúo para ver cuánto cambió su valor.</translation>
  </message>
  <message>
   <source>Choose an export</source>
   <translation>Elija una exportación</translation>
  </message>
  <message>
   <source>Choose an order on the board: J and K move, Left and Right change the stage.</source>
   <translation>Elija una orden del tablero: J y K mueven, Izquierda y Derecha cambian de etapa.</translation>
  </message>
  <message>
   <source>Choose an order with two findings or more.</source>
   <translation>Elija una orden con dos hallazgos o más.</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Elegir otro archivo</translation>
  </message>
  <message>
   <source>Choose or leave out</source>
   <translation>Elija u omita</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Elegida</translation>
  </message>
  <message>
   <source>clean</source>
   <translation>limpia</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Quitar el filtro</translation>
  </message>
  <message>
   <source>Clearance: %1</source>
   <translation>Autorización: %1</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Autorizado</translation>
  </message>
  <message>
   <source>Cleared now</source>
   <translation>Autorizado ahora</translation>
  </message>
  <message>
   <source>Cleared, answers what they wrote</source>
   <translation>Autorizado, responde a lo que escribió</translation>
  </message>
  <message>
   <source>click a bar to filter</source>
   <translation>clic en una barra para filtrar</translation>
  </message>
  <message>
   <source>Click called</source>
   <translation>Clic llamado</translation>
  </message>
  <message>
   <source>Click rate</source>
   <translation>Tasa de clics</translation>
  </message>
  <message>
   <source>clicked</source>
   <translation>hizo clic</translation>
  </message>
  <message>
   <source>Clicked a link</source>
   <translation>Hizo clic en un enlace</translation>
  </message>
  <message>
   <source>Clicks a link</source>
   <translation>Hace clic en un enlace</translation>
  </message>
  <message>
   <source>Clicks and bookings called</source>
   <translation>Clics y reservas llamados</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>Reloj</translation>
  </message>
  <message>
   <source>Clock of a lead</source>
   <translation>Reloj del prospecto</translation>
  </message>
  <message>
   <source>Clone</source>
   <translation>Clonar</translation>
  </message>
  <message>
   <source>Clone this preset</source>
   <translation>Clonar este ajuste</translation>
  </message>
  <message>
   <source>Close rate</source>
   <translation>Tasa de cierre</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>Coaching</source>
   <translation>Coaching</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>columns guessed</source>
   <translation>columnas supuestas</translation>
  </message>
  <message>
   <source>Columns of the file and where they go</source>
   <translation>Columnas del archivo y a dónde van</translation>
  </message>
  <message>
   <source>Comes %1</source>
   <translation>Viene el %1</translation>
  </message>
  <message>
   <source>Comes back %1, or when they write again.</source>
   <translation>Vuelve el %1, o cuando escriba de nuevo.</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Viene de</translation>
  </message>
  <message>
   <source>Comes in</source>
   <translation>Viene</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Cómoda</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>coma</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacta</translation>
  </message>
  <message>
   <source>Compact shows a third more rows.</source>
   <translation>Compacta muestra un tercio más de filas.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Comparado</translation>
  </message>
  <message>
   <source>Compliance</source>
   <translation>Cumplimiento</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Condition nobody has seen</source>
   <translation>Estado que nadie ha visto</translation>
  </message>
  <message>
   <source>Condition: %1</source>
   <translation>Condición: %1</translation>
  </message>
  <message>
   <source>Condition: rough, average, clean</source>
   <translation>Condición: rough, average, clean</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Confirm appointment</source>
   <translation>Confirmar cita</translation>
  </message>
  <message>
   <source>Confirm opt-out</source>
   <translation>Confirmar baja</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmada</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmada</translation>
  </message>
  <message>
   <source>Confirmed.</source>
   <translation>Confirmada.</translation>
  </message>
  <message>
   <source>Confirmed: nothing goes to them any more.</source>
   <translation>Confirmado: ya no se le envía nada.</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connect the new source</source>
   <translation>Conectar la fuente nueva</translation>
  </message>
  <message>
   <source>Connect your DMS, CRM or valuation books, and they stay in step by themselves.</source>
   <translation>Conecte su DMS, CRM o guías de valor y se mantendrán al día por sí solos.</translation>
  </message>
  <message>
   <source>Connected.</source>
   <translation>Conectada.</translation>
  </message>
  <message>
   <source>Connected. The login is known until the program ends: %1</source>
   <translation>Conectada. El acceso se recuerda hasta que termine el programa: %1</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consentimiento</translation>
  </message>
  <message>
   <source>Contact details</source>
   <translation>Datos de contacto</translation>
  </message>
  <message>
   <source>Contact rate</source>
   <translation>Tasa de contacto</translation>
  </message>
  <message>
   <source>Contact to trade</source>
   <translation>De contacto a cambio</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contactados</translation>
  </message>
  <message>
   <source>Contacted in 7 days</source>
   <translation>Contactados en 7 días</translation>
  </message>
  <message>
   <source>Contacted within 7 days</source>
   <translation>Contactados en 7 días</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts a month by hand</source>
   <translation>Contactos manuales al mes</translation>
  </message>
  <message>
   <source>contract end</source>
   <translation>fin del contrato</translation>
  </message>
  <message>
   <source>contract, estimated</source>
   <translation>contrato, estimado</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Conversation before</source>
   <translation>Conversación anterior</translation>
  </message>
  <message>
   <source>Conversations, the longest wait first</source>
   <translation>Conversaciones, la espera más larga primero</translation>
  </message>
  <message>
   <source>Cool</source>
   <translation>Frío</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copiar</translation>
  </message>
  <message>
   <source>Copy as table</source>
   <translation>Copiar como tabla</translation>
  </message>
  <message>
   <source>Copy figures</source>
   <translation>Copiar cifras</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <source>Copy the forecast as a picture</source>
   <translation>Copiar el pronóstico como imagen</translation>
  </message>
  <message>
   <source>Copy the funnel as a picture</source>
   <translation>Copiar el embudo como imagen</translation>
  </message>
  <message>
   <source>Copy the opening line</source>
   <translation>Copiar la frase inicial</translation>
  </message>
  <message>
   <source>correct it here, then try it again</source>
   <translation>corríjala aquí y reintente</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Cost per appointment</source>
   <translation>Costo por cita</translation>
  </message>
  <message>
   <source>Cost per lead</source>
   <translation>Costo por prospecto</translation>
  </message>
  <message>
   <source>Cost per sale</source>
   <translation>Costo por venta</translation>
  </message>
  <message>
   <source>Cost per trade</source>
   <translation>Costo por cambio</translation>
  </message>
  <message>
   <source>Costly repair, from</source>
   <translation>Reparación cara, desde</translation>
  </message>
  <message>
   <source>Costly repair, on the property</source>
   <translation>Reparación cara, está aquí</translation>
  </message>
  <message>
   <source>could drive the %1</source>
   <translation>podrían llevarse el %1</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>Contar de nuevo</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Counted against %1</source>
   <translation>Contado contra %1</translation>
  </message>
  <message>
   <source>Counted over</source>
   <translation>Contadas en</translation>
  </message>
  <message>
   <source>Counted with it. December to January runs over the new year.</source>
   <translation>Incluido. De diciembre a enero pasa por el año nuevo.</translation>
  </message>
  <message>
   <source>Counting all programs…</source>
   <translation>Contando todos los programas…</translation>
  </message>
  <message>
   <source>Counting the leads.</source>
   <translation>Contando los prospectos.</translation>
  </message>
  <message>
   <source>Counting the month of every program.</source>
   <translation>Contando el mes de cada programa.</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Cobertura</translation>
  </message>
  <message>
   <source>credit score</source>
   <translation>puntaje de crédito</translation>
  </message>
  <message>
   <source>CRM</source>
   <translation>CRM</translation>
  </message>
  <message>
   <source>Crossed</source>
   <translation>Superó</translation>
  </message>
  <message>
   <source>Crossed %1 on %2: %3</source>
   <translation>Superó %1 el %2: %3</translation>
  </message>
  <message>
   <source>Crossed %1, counted %2</source>
   <translation>Superó %1, contado %2</translation>
  </message>
  <message>
   <source>Crossed into equity</source>
   <translation>Pasó a capital positivo</translation>
  </message>
  <message>
   <source>crossed into equity</source>
   <translation>pasó a plusvalía</translation>
  </message>
  <message>
   <source>Crossed since yesterday</source>
   <translation>Cruzaron desde ayer</translation>
  </message>
  <message>
   <source>Crossed, not called</source>
   <translation>Cruzó, sin llamada</translation>
  </message>
  <message>
   <source>Crosses within</source>
   <translation>Cruza en</translation>
  </message>
  <message>
   <source>crosses within %1 days</source>
   <translation>cruza en %1 días</translation>
  </message>
  <message>
   <source>Crosses within…</source>
   <translation>Cruza en…</translation>
  </message>
  <message>
   <source>Crossing forecast</source>
   <translation>Pronóstico de cruces</translation>
  </message>
  <message numerus="yes">
   <source>Crossing forecast, %n customers in the next 12 weeks</source>
   <translation>
    <numerusform>Pronóstico de cruces, %n cliente en las próximas 12 semanas</numerusform>
    <numerusform>Pronóstico de cruces, %n clientes en las próximas 12 semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>Crossing in that week</source>
   <translation>Cruzan en esa semana</translation>
  </message>
  <message>
   <source>Crossings a month</source>
   <translation>Cruces al mes</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV, any spreadsheet (*.csv)</source>
   <translation>CSV, cualquier hoja de cálculo (*.csv)</translation>
  </message>
  <message>
   <source>CSV, tab or pipe text · Excel (XLSX) · JSON · any of them as gz or zip</source>
   <translation>CSV, texto con tabulaciones o barras · Excel (XLSX) · JSON · cualquiera en gz o zip</translation>
  </message>
  <message>
   <source>Ctrl+Shift+L switches from anywhere.</source>
   <translation>Ctrl+Shift+L los alterna desde cualquier lugar.</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Customer and whole history</source>
   <translation>Cliente y toda su historia</translation>
  </message>
  <message>
   <source>Customer approves all</source>
   <translation>El cliente aprueba todo</translation>
  </message>
  <message>
   <source>Customer before</source>
   <translation>Cliente anterior</translation>
  </message>
  <message>
   <source>Customer declines all</source>
   <translation>El cliente rechaza todo</translation>
  </message>
  <message>
   <source>Customer paid %1</source>
   <translation>El cliente pagó %1</translation>
  </message>
  <message>
   <source>Customer's rep, seller of the vehicle, lead's owner</source>
   <translation>Asesor del cliente, vendedor del vehículo, dueño del prospecto</translation>
  </message>
  <message>
   <source>Customer, vehicle</source>
   <translation>Cliente, vehículo</translation>
  </message>
  <message>
   <source>Customer-pay total divided by customer-pay repair orders.</source>
   <translation>Total pagado por clientes entre las órdenes que ellos pagan.</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>customers a week, next 12 weeks</source>
   <translation>clientes por semana, próximas 12 semanas</translation>
  </message>
  <message>
   <source>Customers below the minimum are valued again this often and enter by themselves.</source>
   <translation>Los clientes bajo el mínimo se revalúan con esta frecuencia y entran solos.</translation>
  </message>
  <message>
   <source>Customers in the pipeline</source>
   <translation>Clientes en la cartera</translation>
  </message>
  <message>
   <source>Customers need a name.</source>
   <translation>Los clientes necesitan un nombre.</translation>
  </message>
  <message>
   <source>Customers of the pressed card</source>
   <translation>Clientes de la tarjeta presionada</translation>
  </message>
  <message>
   <source>Customers on the list of equity calls who are called within a week.</source>
   <translation>Clientes de la lista de llamadas de plusvalía que se llaman en una semana.</translation>
  </message>
  <message>
   <source>Customers on the list who were called among all on it.</source>
   <translation>Clientes de la lista a quienes se llamó, entre todos los de ella.</translation>
  </message>
  <message>
   <source>Customers times the store's own rate of trades per contacted customer</source>
   <translation>Clientes por la tasa propia de entregas por cliente contactado</translation>
  </message>
  <message>
   <source>Customers who became positive this month.</source>
   <translation>Clientes que este mes pasaron a capital positivo.</translation>
  </message>
  <message>
   <source>Customers who clicked, booked or are here, called in time.</source>
   <translation>Clientes que pulsaron, reservaron o están aquí, llamados a tiempo.</translation>
  </message>
  <message>
   <source>Customers who replied among those messaged.</source>
   <translation>Clientes que respondieron, entre los que recibieron mensaje.</translation>
  </message>
  <message>
   <source>Customers who wrote back and were taken care of within 15 minutes.</source>
   <translation>Clientes que respondieron y fueron atendidos en 15 minutos.</translation>
  </message>
  <message>
   <source>Customers with an unsold appraisal who clicked, replied or answered a call.</source>
   <translation>Clientes con un avalúo sin venta que hicieron clic, respondieron o contestaron una llamada.</translation>
  </message>
  <message>
   <source>Customers with at least this many visits in the period below come first.</source>
   <translation>Van primero los clientes con al menos estas visitas en el período siguiente.</translation>
  </message>
  <message>
   <source>Customers without both mobile and e-mail</source>
   <translation>Clientes sin celular y correo a la vez</translation>
  </message>
  <message>
   <source>Customers' pages</source>
   <translation>Páginas de clientes</translation>
  </message>
  <message>
   <source>Daily is recommended: wholesale moves 2 to 5% a month.</source>
   <translation>Se recomienda a diario: el mayoreo varía de 2 a 5 % al mes.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Data comes in</source>
   <translation>Entran datos</translation>
  </message>
  <message>
   <source>Data comes in daily</source>
   <translation>Entran datos a diario</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Day %1</source>
   <translation>Día %1</translation>
  </message>
  <message>
   <source>day %1</source>
   <translation>día %1</translation>
  </message>
  <message>
   <source>day %1 of %2</source>
   <translation>día %1 de %2</translation>
  </message>
  <message>
   <source>Day 0</source>
   <translation>Día 0</translation>
  </message>
  <message>
   <source>Day 120</source>
   <translation>Día 120</translation>
  </message>
  <message>
   <source>Day 120 text, oil change</source>
   <translation>Día 120, texto, cambio de aceite</translation>
  </message>
  <message>
   <source>Day 30</source>
   <translation>Día 30</translation>
  </message>
  <message>
   <source>Day 30 text, 10% off</source>
   <translation>Día 30, texto, 10 % menos</translation>
  </message>
  <message>
   <source>Day 60</source>
   <translation>Día 60</translation>
  </message>
  <message>
   <source>Day 60 email</source>
   <translation>Día 60, correo</translation>
  </message>
  <message>
   <source>Day 60 email, %1 mi on</source>
   <translation>Día 60, correo, %1 mi más</translation>
  </message>
  <message>
   <source>Day 90 call with a slot</source>
   <translation>Día 90, llamada con cita</translation>
  </message>
  <message>
   <source>Day after</source>
   <translation>Día siguiente</translation>
  </message>
  <message>
   <source>Day after they enter</source>
   <translation>Día después de entrar</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Día anterior</translation>
  </message>
  <message>
   <source>Day of 120</source>
   <translation>Día de 120</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>Days from appraisal to deal, mean of delayed ones.</source>
   <translation>Días del avalúo a la venta, promedio de las tardías.</translation>
  </message>
  <message>
   <source>Days from its very first message or call to the first sale owed to it, whatever the period.</source>
   <translation>Días desde su primer mensaje o llamada hasta la primera venta que se le atribuye, sea cual sea el periodo.</translation>
  </message>
  <message>
   <source>Days since it began to write, with an answer</source>
   <translation>Días desde que empezó a escribir, con una respuesta</translation>
  </message>
  <message>
   <source>Days without an answer after which a person is asked to call.</source>
   <translation>Días sin respuesta tras los cuales se pide a alguien que llame.</translation>
  </message>
  <message>
   <source>Days without business: 2026-11-26, 2026-12-25.</source>
   <translation>Días sin actividad: 2026-11-26, 2026-12-25.</translation>
  </message>
  <message>
   <source>Deal %1</source>
   <translation>Venta %1</translation>
  </message>
  <message>
   <source>Dealership</source>
   <translation>Concesionario</translation>
  </message>
  <message>
   <source>deals</source>
   <translation>ventas</translation>
  </message>
  <message>
   <source>Deals and values cannot be joined.</source>
   <translation>No se pueden unir ventas ni valores.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Decidido</translation>
  </message>
  <message>
   <source>Decides what "today" is. Takes effect when the program starts again.</source>
   <translation>Decide qué es «hoy». Tiene efecto al iniciar de nuevo el programa.</translation>
  </message>
  <message>
   <source>Deciding</source>
   <translation>Decidiendo</translation>
  </message>
  <message>
   <source>Decline all</source>
   <translation>Rechazar todo</translation>
  </message>
  <message>
   <source>Decline reason</source>
   <translation>Motivo del rechazo</translation>
  </message>
  <message>
   <source>Declined %1</source>
   <translation>Rechazado el %1</translation>
  </message>
  <message>
   <source>Declined dollars by reason and age</source>
   <translation>Dólares rechazados por motivo y antigüedad</translation>
  </message>
  <message>
   <source>Declined lines to win back</source>
   <translation>Líneas rechazadas por recuperar</translation>
  </message>
  <message>
   <source>Declined money that came back within 120 days.</source>
   <translation>Dinero rechazado que volvió en 120 días.</translation>
  </message>
  <message>
   <source>Declined service</source>
   <translation>Servicio rechazado</translation>
  </message>
  <message>
   <source>declined service</source>
   <translation>servicio rechazado</translation>
  </message>
  <message>
   <source>Declined won back</source>
   <translation>Rechazos recuperados</translation>
  </message>
  <message>
   <source>Declined work</source>
   <translation>Trabajo rechazado</translation>
  </message>
  <message>
   <source>Declined work to win back, %1</source>
   <translation>Trabajo rechazado por recuperar, %1</translation>
  </message>
  <message>
   <source>Declines without a reason hold it back most</source>
   <translation>Lo que más frena son los rechazos sin motivo</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <source>Delivered and opened.</source>
   <translation>Entregado y abierto.</translation>
  </message>
  <message>
   <source>Delivered, and the link was followed.</source>
   <translation>Entregado, y se siguió el enlace.</translation>
  </message>
  <message>
   <source>Delivered.</source>
   <translation>Entregado.</translation>
  </message>
  <message>
   <source>Demand</source>
   <translation>Demanda</translation>
  </message>
  <message>
   <source>Depreciation since then</source>
   <translation>Depreciación desde entonces</translation>
  </message>
  <message>
   <source>Desk allowance</source>
   <translation>Monto de la mesa</translation>
  </message>
  <message>
   <source>Desking</source>
   <translation>Mesa de ventas</translation>
  </message>
  <message>
   <source>Did not come</source>
   <translation>No vino</translation>
  </message>
  <message>
   <source>did not come</source>
   <translation>no vino</translation>
  </message>
  <message>
   <source>Did not come to the appointment</source>
   <translation>No vino a la cita</translation>
  </message>
  <message>
   <source>Did not come up</source>
   <translation>No salió</translation>
  </message>
  <message>
   <source>did they come?</source>
   <translation>¿vinieron?</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>difiere</translation>
  </message>
  <message>
   <source>Disconnect the source</source>
   <translation>Desconectar la fuente</translation>
  </message>
  <message>
   <source>Disconnected. What it brought stays.</source>
   <translation>Desconectada. Lo que trajo se queda.</translation>
  </message>
  <message>
   <source>DMS</source>
   <translation>DMS</translation>
  </message>
  <message>
   <source>Do not contact</source>
   <translation>No contactar</translation>
  </message>
  <message>
   <source>Do-not-call lists</source>
   <translation>Listas de no llamar</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Document fee</source>
   <translation>Cargo por trámites</translation>
  </message>
  <message>
   <source>Document fee, $</source>
   <translation>Cargo por documentos, $</translation>
  </message>
  <message>
   <source>Documentation</source>
   <translation>Documentación</translation>
  </message>
  <message>
   <source>Documents that became no lead</source>
   <translation>Documentos que no dieron un prospecto</translation>
  </message>
  <message>
   <source>Documents that became no lead wait here with the reason.</source>
   <translation>Los documentos que no dieron un prospecto esperan aquí con su motivo.</translation>
  </message>
  <message>
   <source>Does</source>
   <translation>Efecto</translation>
  </message>
  <message>
   <source>Does not come</source>
   <translation>No viene</translation>
  </message>
  <message>
   <source>Dollars per RO</source>
   <translation>Dólares por RO</translation>
  </message>
  <message>
   <source>Domains of our links</source>
   <translation>Dominios de nuestros enlaces</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>Done</source>
   <comment>a conversation</comment>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>done %1</source>
   <translation>hecho %1</translation>
  </message>
  <message>
   <source>Done on</source>
   <translation>Hecho el</translation>
  </message>
  <message>
   <source>Done, needs no answer</source>
   <translation>Listo, no necesita respuesta</translation>
  </message>
  <message>
   <source>Down over 10%</source>
   <translation>Baja más de 10 %</translation>
  </message>
  <message>
   <source>Down over 5%</source>
   <translation>Baja más de 5 %</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Drop an export from your DMS, valuation or inventory tool here</source>
   <translation>Suelte aquí una exportación de su DMS o herramienta de valuación o inventario</translation>
  </message>
  <message>
   <source>drove %1</source>
   <translation>manejó %1</translation>
  </message>
  <message>
   <source>Drove a replacement: yes or no</source>
   <translation>Manejó un reemplazo: yes o no</translation>
  </message>
  <message>
   <source>Dry run of tomorrow</source>
   <translation>Ensayo de mañana</translation>
  </message>
  <message>
   <source>Dry run of tomorrow, or of a campaign that has not begun</source>
   <translation>Ensayo de mañana, o de una campaña que no ha empezado</translation>
  </message>
  <message>
   <source>Dry run, if it began now</source>
   <translation>Ensayo, si empezara ahora</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>due %1</source>
   <translation>para el %1</translation>
  </message>
  <message>
   <source>Due this month.</source>
   <translation>Toca este mes.</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>para hoy</translation>
  </message>
  <message>
   <source>Due today %1</source>
   <translation>Para hoy %1</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicado</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Duplicados</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>correo electrónico</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>correo electrónico</translation>
  </message>
  <message>
   <source>e-mail allowed</source>
   <translation>correo permitido</translation>
  </message>
  <message>
   <source>E-mail click rate</source>
   <translation>Clics en correos</translation>
  </message>
  <message>
   <source>E-mail open rate</source>
   <translation>Correos abiertos</translation>
  </message>
  <message>
   <source>E-mail opened</source>
   <translation>Correo abierto</translation>
  </message>
  <message>
   <source>E-mail to %1</source>
   <translation>Correo a %1</translation>
  </message>
  <message>
   <source>E-mails a day</source>
   <translation>Correos por día</translation>
  </message>
  <message>
   <source>E-mails a second</source>
   <translation>Correos por segundo</translation>
  </message>
  <message>
   <source>E-mails opened among those delivered.</source>
   <translation>Correos abiertos entre los entregados.</translation>
  </message>
  <message>
   <source>E-mails with a click among those delivered.</source>
   <translation>Correos con un clic entre los entregados.</translation>
  </message>
  <message>
   <source>each letter once · a print run a day · a list for a mail house</source>
   <translation>cada carta una sola vez · una tirada al día · una lista para la casa de correo</translation>
  </message>
  <message>
   <source>Each month besides</source>
   <translation>Además, cada mes</translation>
  </message>
  <message>
   <source>Each one beyond the first.</source>
   <translation>Cada una después de la primera.</translation>
  </message>
  <message>
   <source>Each one.</source>
   <translation>Cada uno.</translation>
  </message>
  <message>
   <source>Each payment</source>
   <translation>Cada pago</translation>
  </message>
  <message>
   <source>Each, up to five.</source>
   <translation>Cada uno, hasta cinco.</translation>
  </message>
  <message>
   <source>Earns all points from</source>
   <translation>Gana todos los puntos desde</translation>
  </message>
  <message>
   <source>Eastern</source>
   <translation>Este</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editado</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Email</source>
   <comment>a way to write</comment>
   <translation>Correo</translation>
  </message>
  <message>
   <source>email</source>
   <translation>correo</translation>
  </message>
  <message>
   <source>Email usable</source>
   <translation>Correo utilizable</translation>
  </message>
  <message>
   <source>End the campaign</source>
   <translation>Terminar la campaña</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>Ended: everybody in it left.</source>
   <translation>Terminada: todos salieron.</translation>
  </message>
  <message>
   <source>ends %1 d</source>
   <translation>fin %1 d</translation>
  </message>
  <message>
   <source>ends it</source>
   <translation>la termina</translation>
  </message>
  <message>
   <source>Engaged</source>
   <translation>Respondieron</translation>
  </message>
  <message>
   <source>Engaged, not called</source>
   <translation>Activos, sin llamar</translation>
  </message>
  <message>
   <source>Engagement</source>
   <translation>Participación</translation>
  </message>
  <message>
   <source>Enter changes a value; nothing counts before it is saved</source>
   <translation>Enter modifica un valor; nada cuenta hasta guardarlo</translation>
  </message>
  <message>
   <source>Enter keeps it, Esc leaves.</source>
   <translation>Intro lo guarda, Esc sale.</translation>
  </message>
  <message>
   <source>Enter keeps it: the same one, if it works after all.</source>
   <translation>Intro lo guarda: el mismo, si funciona después de todo.</translation>
  </message>
  <message>
   <source>Enter: done, or not</source>
   <translation>Enter: hecho, o no</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Entraron</translation>
  </message>
  <message>
   <source>Equity</source>
   <translation>Capital</translation>
  </message>
  <message>
   <source>equity</source>
   <translation>capital</translation>
  </message>
  <message>
   <source>Equity %1</source>
   <translation>Capital %1</translation>
  </message>
  <message>
   <source>equity %1</source>
   <translation>capital %1</translation>
  </message>
  <message>
   <source>Equity %1 to %2</source>
   <translation>Capital de %1 a %2</translation>
  </message>
  <message>
   <source>equity %1 to %2</source>
   <translation>capital de %1 a %2</translation>
  </message>
  <message>
   <source>Equity %1 while they are here: worth %2 to %3. E shows what to say.</source>
   <translation>Capital %1 mientras está aquí: vale de %2 a %3. E muestra qué decir.</translation>
  </message>
  <message>
   <source>equity after the buffer</source>
   <translation>plusvalía tras el margen</translation>
  </message>
  <message>
   <source>Equity at this value</source>
   <translation>Capital con este valor</translation>
  </message>
  <message>
   <source>Equity calls, due now. Esc leaves.</source>
   <translation>Llamadas de capital, para ahora. Esc sale.</translation>
  </message>
  <message>
   <source>Equity calls: what is never promised</source>
   <translation>Capital: lo que nunca se promete</translation>
  </message>
  <message>
   <source>Equity distribution</source>
   <translation>Distribución del capital</translation>
  </message>
  <message>
   <source>Equity from %1 to %2, threshold %3</source>
   <translation>Capital de %1 a %2, umbral %3</translation>
  </message>
  <message>
   <source>Equity in figures</source>
   <translation>El capital en cifras</translation>
  </message>
  <message>
   <source>equity in monthly payments</source>
   <translation>plusvalía en pagos mensuales</translation>
  </message>
  <message>
   <source>equity in the lane</source>
   <translation>capital en servicio</translation>
  </message>
  <message>
   <source>Equity in the lane, %1</source>
   <translation>Capital en el taller, %1</translation>
  </message>
  <message>
   <source>Equity is being worked out now.</source>
   <translation>Se está calculando el capital.</translation>
  </message>
  <message>
   <source>Equity is below %1; watched every month</source>
   <translation>Capital por debajo de %1; se revisa cada mes</translation>
  </message>
  <message>
   <source>Equity is not known yet</source>
   <translation>Aún no se conoce el capital</translation>
  </message>
  <message>
   <source>Equity is quiet from month</source>
   <translation>La equidad calla desde el mes</translation>
  </message>
  <message>
   <source>Equity is quiet to month</source>
   <translation>La equidad calla hasta el mes</translation>
  </message>
  <message>
   <source>Equity is worth several payments</source>
   <translation>El capital equivale a varios pagos</translation>
  </message>
  <message>
   <source>Equity ledger</source>
   <translation>Cuenta del capital</translation>
  </message>
  <message>
   <source>Equity letter</source>
   <translation>Carta de capital</translation>
  </message>
  <message>
   <source>Equity list called</source>
   <translation>Lista llamada</translation>
  </message>
  <message>
   <source>Equity mining</source>
   <translation>Capital</translation>
  </message>
  <message>
   <source>Equity must also be worth this many monthly payments. 0 leaves the rule out.</source>
   <translation>El capital también debe equivaler a esta cantidad de pagos mensuales. 0 omite la regla.</translation>
  </message>
  <message>
   <source>Equity of the day</source>
   <translation>Capital del día</translation>
  </message>
  <message>
   <source>Equity on the property, in for a costly repair</source>
   <translation>Plusvalía en el taller, por una reparación costosa</translation>
  </message>
  <message>
   <source>Equity over</source>
   <translation>Capital mayor de</translation>
  </message>
  <message>
   <source>equity over %1</source>
   <translation>capital sobre %1</translation>
  </message>
  <message>
   <source>Equity over…</source>
   <translation>Capital mayor de…</translation>
  </message>
  <message>
   <source>Equity reaches %1</source>
   <translation>El capital llega a %1</translation>
  </message>
  <message>
   <source>Equity to payment, at least</source>
   <translation>Capital en pagos, mínimo</translation>
  </message>
  <message>
   <source>Equity today</source>
   <translation>Capital hoy</translation>
  </message>
  <message>
   <source>Equity window, longest</source>
   <translation>Ventana de capital, máxima</translation>
  </message>
  <message>
   <source>Equity window, shortest</source>
   <translation>Ventana de capital, mínima</translation>
  </message>
  <message>
   <source>Equity ÷ payment</source>
   <translation>Capital ÷ pago</translation>
  </message>
  <message>
   <source>equity ≥ %1 payments</source>
   <translation>capital ≥ %1 pagos</translation>
  </message>
  <message>
   <source>Equity, how it is made</source>
   <translation>Capital, cómo se forma</translation>
  </message>
  <message>
   <source>Equity, in payments, at least</source>
   <translation>Capital, en pagos, al menos</translation>
  </message>
  <message>
   <source>Equity, in payments, at least…</source>
   <translation>Capital, en pagos, al menos…</translation>
  </message>
  <message>
   <source>Equity, range</source>
   <translation>Capital, rango</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>estimado</translation>
  </message>
  <message>
   <source>Evening</source>
   <translation>Noche</translation>
  </message>
  <message>
   <source>evening</source>
   <translation>noche</translation>
  </message>
  <message>
   <source>every %1 h</source>
   <translation>cada %1 h</translation>
  </message>
  <message>
   <source>every %1 min</source>
   <translation>cada %1 min</translation>
  </message>
  <message>
   <source>Every cause is at its goal</source>
   <translation>Todas las causas están en su meta</translation>
  </message>
  <message>
   <source>Every column has a place.</source>
   <translation>Cada columna tiene su lugar.</translation>
  </message>
  <message>
   <source>Every document became a lead.</source>
   <translation>Cada documento dio un prospecto.</translation>
  </message>
  <message>
   <source>Every figure is counted from events; what others reach is what sources claim. Nobody's own figures are in here.</source>
   <translation>Cada cifra se cuenta de hechos; lo que otros alcanzan es lo que dicen las fuentes. Aquí no hay cifras de nadie en particular.</translation>
  </message>
  <message>
   <source>Every row can be brought in.</source>
   <translation>Todas las filas se pueden importar.</translation>
  </message>
  <message>
   <source>Every rule of the pack</source>
   <translation>Todas las reglas</translation>
  </message>
  <message>
   <source>Every so many hours</source>
   <translation>Cada tantas horas</translation>
  </message>
  <message>
   <source>Every so many minutes</source>
   <translation>Cada tantos minutos</translation>
  </message>
  <message>
   <source>Every state and whether calls and texts go out now</source>
   <translation>Cada estado y si ahora se llama y se escribe</translation>
  </message>
  <message>
   <source>Every store has some: read them again.</source>
   <translation>Todo almacén tiene algunos: léalos otra vez.</translation>
  </message>
  <message>
   <source>Every store has ten: read them again.</source>
   <translation>Todos tienen diez: léalos de nuevo.</translation>
  </message>
  <message>
   <source>Every unsold appraisal has an owner and a next touch.</source>
   <translation>Cada avalúo sin venta tiene responsable y próximo contacto.</translation>
  </message>
  <message>
   <source>Every unsold appraisal has been followed up.</source>
   <translation>Se dio seguimiento a cada avalúo sin vender.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>Everybody planned for tomorrow hears from us.</source>
   <translation>Todos los previstos para mañana reciben algo.</translation>
  </message>
  <message>
   <source>everybody was called</source>
   <translation>se llamó a todos</translation>
  </message>
  <message>
   <source>Everybody who answered, clicked or booked was called.</source>
   <translation>Se llamó a todos los que respondieron, pulsaron o reservaron.</translation>
  </message>
  <message>
   <source>Everybody: add a condition.</source>
   <translation>Todos: añada una condición.</translation>
  </message>
  <message>
   <source>Everyone has an answer</source>
   <translation>Todos tienen respuesta</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything again</source>
   <translation>Todo otra vez</translation>
  </message>
  <message>
   <source>Everything goes on.</source>
   <translation>Todo continúa.</translation>
  </message>
  <message>
   <source>everything is on hold</source>
   <translation>todo está detenido</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>excelente</translation>
  </message>
  <message>
   <source>exceptional</source>
   <translation>excepcional</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Expected crossings a month, high</source>
   <translation>Cruces esperados al mes, alto</translation>
  </message>
  <message>
   <source>Expected crossings a month, low</source>
   <translation>Cruces esperados al mes, bajo</translation>
  </message>
  <message>
   <source>Experiment</source>
   <translation>Experimento</translation>
  </message>
  <message>
   <source>Experiment, by appointments made</source>
   <translation>Experimento, por citas hechas</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export %1 customers</source>
   <translation>Exportar %1 clientes</translation>
  </message>
  <message>
   <source>Export appraisals</source>
   <translation>Exportar avalúos</translation>
  </message>
  <message>
   <source>Export CSV, XLSX, PDF</source>
   <translation>Exportar CSV, XLSX, PDF</translation>
  </message>
  <message>
   <source>Export rejected rows</source>
   <translation>Exportar filas rechazadas</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Exportar la lista</translation>
  </message>
  <message>
   <source>Exported %1 rows.</source>
   <translation>%1 filas exportadas.</translation>
  </message>
  <message>
   <source>Exports (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</source>
   <translation>Exportaciones (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</translation>
  </message>
  <message>
   <source>extra clean</source>
   <translation>muy limpia</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Facts, and a National list, that calls and messages wait for</source>
   <translation>Datos, y una lista nacional, que esperan llamadas y mensajes</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>Failing</source>
   <translation>Fallando</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>media</translation>
  </message>
  <message>
   <source>Fair confidence</source>
   <translation>Confianza media</translation>
  </message>
  <message>
   <source>Far below the offer from</source>
   <translation>Muy por debajo de la oferta desde</translation>
  </message>
  <message>
   <source>Fell below %1, counted %2</source>
   <translation>Cayó bajo %1, contado %2</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Fields filled</source>
   <translation>Campos llenos</translation>
  </message>
  <message>
   <source>Fields of the preset</source>
   <translation>Campos del ajuste</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Cifra</translation>
  </message>
  <message>
   <source>Figures with what others reach</source>
   <translation>Cifras con lo que otros logran</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <source>Files and vendors</source>
   <translation>Archivos y proveedores</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>Con datos</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>Filter timeline</source>
   <translation>Filtrar historial</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Financiar</translation>
  </message>
  <message>
   <source>financed</source>
   <translation>financiado</translation>
  </message>
  <message>
   <source>Financed and cash</source>
   <translation>Financiados y de contado</translation>
  </message>
  <message>
   <source>Financing</source>
   <translation>Financiamiento</translation>
  </message>
  <message>
   <source>Find a number or address</source>
   <translation>Buscar número o correo</translation>
  </message>
  <message>
   <source>Find a refusal</source>
   <translation>Buscar una baja</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Buscar cualquier cosa</translation>
  </message>
  <message>
   <source>Find anything (Ctrl+K)</source>
   <translation>Buscar cualquier cosa (Ctrl+K)</translation>
  </message>
  <message>
   <source>Finding %1 comes first, or not</source>
   <translation>El hallazgo %1 va primero, o no</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>Firm offer of credit</source>
   <translation>Oferta firme de crédito</translation>
  </message>
  <message>
   <source>Firm offer only</source>
   <translation>Solo con oferta firme</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <source>first</source>
   <translation>primero</translation>
  </message>
  <message>
   <source>first %1 of %2</source>
   <translation>primeras %1 de %2</translation>
  </message>
  <message>
   <source>First call to a lead</source>
   <translation>Primera llamada a un prospecto</translation>
  </message>
  <message>
   <source>First call ≤ %1 min</source>
   <translation>1.ª llamada ≤ %1 min</translation>
  </message>
  <message>
   <source>First contact within</source>
   <translation>Primer contacto en</translation>
  </message>
  <message>
   <source>first hour</source>
   <translation>primera hora</translation>
  </message>
  <message>
   <source>first message %1</source>
   <translation>primer mensaje %1</translation>
  </message>
  <message>
   <source>First month</source>
   <translation>Primer mes</translation>
  </message>
  <message>
   <source>First record</source>
   <translation>Primer registro</translation>
  </message>
  <message>
   <source>first sale on day %1</source>
   <translation>primera venta el día %1</translation>
  </message>
  <message>
   <source>First sale owed to it</source>
   <translation>Primera venta que se le atribuye</translation>
  </message>
  <message>
   <source>First say how the call went, or press Esc: until then 1 to 9 are its results.</source>
   <translation>Primero diga cómo fue la llamada o pulse Esc: hasta entonces, del 1 al 9 son sus resultados.</translation>
  </message>
  <message>
   <source>First start</source>
   <translation>Primer inicio</translation>
  </message>
  <message>
   <source>First thirty days</source>
   <translation>Primeros treinta días</translation>
  </message>
  <message>
   <source>First time</source>
   <translation>Primera vez</translation>
  </message>
  <message>
   <source>First tried after</source>
   <translation>Primer intento tras</translation>
  </message>
  <message>
   <source>first value known that day</source>
   <translation>primer valor conocido ese día</translation>
  </message>
  <message>
   <source>First visit at</source>
   <translation>Primera visita a las</translation>
  </message>
  <message>
   <source>First, to so many people</source>
   <translation>Primero, a tantas personas</translation>
  </message>
  <message>
   <source>First-purchase offer</source>
   <translation>Oferta de primera compra</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Fits today's payment:</source>
   <translation>Va con el pago de hoy:</translation>
  </message>
  <message>
   <source>Folder of letters</source>
   <translation>Carpeta de cartas</translation>
  </message>
  <message>
   <source>Follow up</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Follow-up conversion</source>
   <translation>Conversión por seguimiento</translation>
  </message>
  <message>
   <source>Followed up by</source>
   <translation>Seguimiento según</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For each rep; 3 to 5 is usual.</source>
   <translation>Por representante; lo habitual es de 3 a 5.</translation>
  </message>
  <message>
   <source>For texts and for e-mail, on and not paused</source>
   <translation>Para SMS y para correo, encendidas y sin pausa</translation>
  </message>
  <message>
   <source>For the domain our e-mail comes from. Mail providers refuse bulk mail without them.</source>
   <translation>Del dominio de nuestro correo. Sin ellos los proveedores rechazan el correo masivo.</translation>
  </message>
  <message>
   <source>for you on this computer</source>
   <translation>para usted en esta computadora</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Pronóstico</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>pronóstico</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>Free within 72 h</source>
   <translation>Libre en 72 h</translation>
  </message>
  <message>
   <source>Fresh link</source>
   <translation>Enlace nuevo</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>Desde %1</translation>
  </message>
  <message>
   <source>From here on a lease is watched and shown with its options.</source>
   <translation>Desde aquí un arrendamiento se sigue y se muestra con sus opciones.</translation>
  </message>
  <message>
   <source>From the inspection to the customer's message.</source>
   <translation>De la inspección al mensaje del cliente.</translation>
  </message>
  <message>
   <source>Front and back gross of the sales owed to it, where the deal says one.</source>
   <translation>Utilidad bruta del frente y del fondo de las ventas que se le atribuyen, donde el contrato la dice.</translation>
  </message>
  <message>
   <source>Front and finance office together.</source>
   <translation>Ventas y oficina financiera juntas.</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Completo</translation>
  </message>
  <message>
   <source>full</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>full return in 60–90 days, claimed</source>
   <translation>se afirma el rendimiento completo en 60–90 días</translation>
  </message>
  <message>
   <source>Funnel</source>
   <translation>Embudo</translation>
  </message>
  <message>
   <source>Funnel and sales</source>
   <translation>Embudo y ventas</translation>
  </message>
  <message>
   <source>Funnel and sales, or the experiment</source>
   <translation>Embudo y ventas, o el experimento</translation>
  </message>
  <message>
   <source>Funnel of leads</source>
   <translation>Embudo de prospectos</translation>
  </message>
  <message>
   <source>Future equity</source>
   <translation>Capital futuro</translation>
  </message>
  <message>
   <source>Garage</source>
   <translation>Garaje</translation>
  </message>
  <message>
   <source>Gateway</source>
   <translation>Pasarela</translation>
  </message>
  <message>
   <source>Gateways</source>
   <translation>Pasarelas</translation>
  </message>
  <message>
   <source>Gateways are on</source>
   <translation>Las pasarelas están encendidas</translation>
  </message>
  <message>
   <source>Gave back the %1, the deal was undone</source>
   <translation>Devolvió el %1, la venta se deshizo</translation>
  </message>
  <message>
   <source>Give changes up</source>
   <translation>Descartar cambios</translation>
  </message>
  <message>
   <source>Give it to a person</source>
   <translation>Asignar a una persona</translation>
  </message>
  <message>
   <source>Give the gateway a name.</source>
   <translation>Póngale un nombre a la pasarela.</translation>
  </message>
  <message>
   <source>Give the match a name, so that you find it again.</source>
   <translation>Dé un nombre a la asignación para volver a encontrarla.</translation>
  </message>
  <message>
   <source>Given to %1.</source>
   <translation>Asignado a %1.</translation>
  </message>
  <message>
   <source>Given to nobody.</source>
   <translation>Sin responsable.</translation>
  </message>
  <message>
   <source>Gives employment or income</source>
   <translation>Indica empleo o ingresos</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Go back to the weights before</source>
   <translation>Volver a los pesos anteriores</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go to where it is done</source>
   <translation>Ir a donde se hace</translation>
  </message>
  <message>
   <source>goal %1</source>
   <translation>meta %1</translation>
  </message>
  <message>
   <source>Goals of SLAs</source>
   <translation>Metas de plazos</translation>
  </message>
  <message>
   <source>goes %1</source>
   <translation>sale %1</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>Sale</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Va a</translation>
  </message>
  <message>
   <source>goes to</source>
   <translation>va a</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>grade %1, score %2</source>
   <translation>nota %1, %2 puntos</translation>
  </message>
  <message>
   <source>Grade %1: %2</source>
   <translation>Nota %1: %2</translation>
  </message>
  <message>
   <source>Greeting</source>
   <translation>Saludo</translation>
  </message>
  <message>
   <source>Gross</source>
   <translation>Bruto</translation>
  </message>
  <message>
   <source>gross %1</source>
   <translation>utilidad bruta %1</translation>
  </message>
  <message>
   <source>gross %1, known of %2</source>
   <translation>utilidad bruta %1, conocida de %2</translation>
  </message>
  <message>
   <source>gross not known</source>
   <translation>utilidad bruta desconocida</translation>
  </message>
  <message>
   <source>Gross of its sales less its cost, divided by its cost.</source>
   <translation>Utilidad bruta de sus ventas menos su costo, dividida entre su costo.</translation>
  </message>
  <message>
   <source>Gross of those sales</source>
   <translation>Utilidad bruta de esas ventas</translation>
  </message>
  <message>
   <source>Gross per trade</source>
   <translation>Utilidad bruta por cambio</translation>
  </message>
  <message>
   <source>Guess</source>
   <translation>Estimación</translation>
  </message>
  <message>
   <source>Guessed %1</source>
   <translation>Supuestas %1</translation>
  </message>
  <message>
   <source>Half a day of the queue alone</source>
   <translation>Medio día de la cola, sin ayuda</translation>
  </message>
  <message>
   <source>Half of the touches have no address.</source>
   <translation>A la mitad de los contactos les falta dirección.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Pasar</translation>
  </message>
  <message>
   <source>Hand-off</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Hand-off card</source>
   <translation>Ficha de entrega</translation>
  </message>
  <message>
   <source>Handed to a person</source>
   <translation>Pasa a una persona</translation>
  </message>
  <message>
   <source>Handed to sales</source>
   <translation>Pasado a ventas</translation>
  </message>
  <message>
   <source>has a mobile number</source>
   <translation>tiene número móvil</translation>
  </message>
  <message>
   <source>Has a trade-in</source>
   <translation>Tiene un auto a cuenta</translation>
  </message>
  <message>
   <source>Has a vehicle to trade.</source>
   <translation>Tiene un vehículo para entregar.</translation>
  </message>
  <message>
   <source>has an e-mail address</source>
   <translation>tiene correo electrónico</translation>
  </message>
  <message>
   <source>has an open appraisal</source>
   <translation>tiene un avalúo abierto</translation>
  </message>
  <message>
   <source>has it</source>
   <translation>la tiene</translation>
  </message>
  <message>
   <source>has no e-mail address</source>
   <translation>no tiene correo electrónico</translation>
  </message>
  <message>
   <source>has no mobile number</source>
   <translation>no tiene número móvil</translation>
  </message>
  <message>
   <source>has no open appraisal</source>
   <translation>no tiene un avalúo abierto</translation>
  </message>
  <message>
   <source>Has paid on time</source>
   <translation>Ha pagado a tiempo</translation>
  </message>
  <message>
   <source>has the lead</source>
   <translation>tiene el prospecto</translation>
  </message>
  <message>
   <source>has the open lead</source>
   <translation>tiene el prospecto abierto</translation>
  </message>
  <message>
   <source>Hawaii</source>
   <translation>Hawái</translation>
  </message>
  <message>
   <source>Headers of every call</source>
   <translation>Encabezados de cada llamada</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>Held</source>
   <comment>a talk</comment>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>held</source>
   <translation>retenido</translation>
  </message>
  <message>
   <source>Held by a rule</source>
   <translation>Retenido por una regla</translation>
  </message>
  <message>
   <source>Held out at random, so not assigned: %1.</source>
   <translation>Apartados al azar, por eso no asignados: %1.</translation>
  </message>
  <message>
   <source>Held out, to know what it adds</source>
   <translation>Grupo de control, para saber qué agrega</translation>
  </message>
  <message>
   <source>Held out: %1. Nobody entered since.</source>
   <translation>En el grupo de control: %1. Nadie entró desde entonces.</translation>
  </message>
  <message>
   <source>Held until %1</source>
   <translation>Retenido hasta %1</translation>
  </message>
  <message>
   <source>Held, up to</source>
   <translation>Se mantiene, hasta</translation>
  </message>
  <message>
   <source>Held: %1 photos missing</source>
   <translation>Retenida: faltan %1 fotos</translation>
  </message>
  <message>
   <source>Held: %1 points to go</source>
   <translation>Retenida: faltan %1 puntos</translation>
  </message>
  <message>
   <source>Held: exception without a reason</source>
   <translation>Retenida: excepción sin motivo</translation>
  </message>
  <message>
   <source>Held: no inspection begun</source>
   <translation>Retenida: inspección sin empezar</translation>
  </message>
  <message>
   <source>Held: not marked done</source>
   <translation>Retenida: sin marcar como terminada</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <source>Here for a costly repair</source>
   <translation>Aquí por una reparación costosa</translation>
  </message>
  <message>
   <source>Hi %1, I read what you wrote and I am sorry. Tell me what went wrong, and I will put it right or leave you alone.</source>
   <translation>Hola %1, leí lo que escribió y lo siento. Dígame qué salió mal, y lo arreglo o no lo molesto más.</translation>
  </message>
  <message>
   <source>Hi %1, I saw you would like to come by. Which suits you better, today or tomorrow?</source>
   <translation>Hola %1, vi que le gustaría pasar. ¿Qué le viene mejor, hoy o mañana?</translation>
  </message>
  <message>
   <source>Hi %1, is there a vehicle I can hold for you to see, and shall I look at your %2 at the same time?</source>
   <translation>Hola %1, ¿hay algún vehículo que le aparte para que lo vea, y miro su %2 de una vez?</translation>
  </message>
  <message>
   <source>Hi %1, thank you for writing back. How can I help with your %2?</source>
   <translation>Hola %1, gracias por responder. ¿En qué puedo ayudarle con su %2?</translation>
  </message>
  <message>
   <source>Hi %1, thank you for your answer. I have your %2 in front of me: would ten minutes today work for an exact number?</source>
   <translation>Hola %1, gracias por su respuesta. Tengo su %2 delante: ¿le vendrían bien diez minutos hoy para una cifra exacta?</translation>
  </message>
  <message>
   <source>Hi %1, thank you for your interest. What would you like to know first, and shall I hold a drive for you?</source>
   <translation>Hola %1, gracias por su interés. ¿Qué le gustaría saber primero, y le aparto una prueba de manejo?</translation>
  </message>
  <message>
   <source>Hi %1, while your %2 is with us: before you decide on the repair, may I show you what it is worth as it stands?</source>
   <translation>Hola %1, mientras su %2 está con nosotros: antes de decidir la reparación, ¿le muestro cuánto vale tal como está?</translation>
  </message>
  <message>
   <source>Hi %1, you asked about a price. For your %2 I can name a range now and an exact number after a short look.</source>
   <translation>Hola %1, preguntó por un precio. Para su %2 puedo darle un rango ahora y una cifra exacta después de verlo un momento.</translation>
  </message>
  <message>
   <source>Hi %1, you asked me to call. What can I do for you?</source>
   <translation>Hola %1, me pidió que lo llamara. ¿Qué puedo hacer por usted?</translation>
  </message>
  <message>
   <source>Hi %1, you asked us about the %2. When would be a good time to see it?</source>
   <translation>Hola, %1: nos preguntó por el %2. ¿Cuándo le vendría bien verlo?</translation>
  </message>
  <message>
   <source>Hi %1, you had your %2 with us. Have you decided what you would like to do?</source>
   <translation>Hola, %1: estuvo con nosotros con su %2. ¿Ha decidido qué le gustaría hacer?</translation>
  </message>
  <message>
   <source>Hi %1, your %2 may be worth more than you think. Would a quick exact number help?</source>
   <translation>Hola, %1: su %2 puede valer más de lo que cree. ¿Le serviría una cifra exacta rápida?</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <source>High confidence</source>
   <translation>Confianza alta</translation>
  </message>
  <message>
   <source>High interest from</source>
   <translation>Interés alto desde</translation>
  </message>
  <message>
   <source>High up to</source>
   <translation>Alta hasta</translation>
  </message>
  <message>
   <source>Highest score that is high; above is hot.</source>
   <translation>Puntuación máxima que es alta; por encima es caliente.</translation>
  </message>
  <message>
   <source>Highest score that is low.</source>
   <translation>Puntuación máxima que es baja.</translation>
  </message>
  <message>
   <source>Highest score that is medium.</source>
   <translation>Puntuación máxima que es media.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hold all</source>
   <translation>Detener todo</translation>
  </message>
  <message>
   <source>Hold all, or let all go on</source>
   <translation>Detener todo o dejar seguir</translation>
  </message>
  <message>
   <source>holding</source>
   <translation>tenencia</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Retiene</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Festivos</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Casa</translation>
  </message>
  <message>
   <source>Host key</source>
   <translation>Clave del servidor</translation>
  </message>
  <message>
   <source>Hot</source>
   <translation>Caliente</translation>
  </message>
  <message>
   <source>hot</source>
   <translation>caliente</translation>
  </message>
  <message>
   <source>Hour of the day, 0 to 23.</source>
   <translation>Hora del día, de 0 a 23.</translation>
  </message>
  <message>
   <source>Hour of the day, 1 to 24.</source>
   <translation>Hora del día, de 1 a 24.</translation>
  </message>
  <message>
   <source>Hours before</source>
   <translation>Horas antes</translation>
  </message>
  <message>
   <source>Hours for calls</source>
   <translation>Horario de llamadas</translation>
  </message>
  <message>
   <source>Hours for leads</source>
   <translation>Horario de prospectos</translation>
  </message>
  <message>
   <source>Hours now</source>
   <translation>Horario ahora</translation>
  </message>
  <message>
   <source>Hours without calls</source>
   <translation>Horas sin consultas</translation>
  </message>
  <message>
   <source>How a vehicle is valued until somebody has looked at it.</source>
   <translation>Cómo se valora un vehículo hasta que alguien lo ve.</translation>
  </message>
  <message>
   <source>How did it go with %1?</source>
   <translation>¿Cómo le fue con %1?</translation>
  </message>
  <message>
   <source>How faithful</source>
   <translation>Qué tan fiel</translation>
  </message>
  <message>
   <source>How far apart visits begin.</source>
   <translation>Cada cuánto empieza una visita.</translation>
  </message>
  <message>
   <source>How fresh and faithful the source is</source>
   <translation>Qué tan al día y fiel es la fuente</translation>
  </message>
  <message>
   <source>How it is compared</source>
   <translation>Cómo se compara</translation>
  </message>
  <message>
   <source>How it was set</source>
   <translation>Cómo se calculó</translation>
  </message>
  <message>
   <source>How its times are given</source>
   <translation>Cómo se dan sus horas</translation>
  </message>
  <message>
   <source>How long positive equity lasts at least.</source>
   <translation>Cuánto dura al menos el capital positiva.</translation>
  </message>
  <message>
   <source>How long positive equity usually lasts at most; day n of this many.</source>
   <translation>Cuánto suele durar como máximo el capital positiva; día n de estos.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <source>How many visits may begin together.</source>
   <translation>Cuántas visitas pueden empezar a la vez.</translation>
  </message>
  <message>
   <source>How much more a month than today still counts as the same payment when a vehicle in stock is looked for.</source>
   <translation>Cuánto más al mes cuenta aún como el mismo pago al buscar un vehículo en existencias.</translation>
  </message>
  <message>
   <source>How often this source buys</source>
   <translation>Con qué frecuencia compra esta fuente</translation>
  </message>
  <message>
   <source>How the figure is made</source>
   <translation>Cómo se forma la cifra</translation>
  </message>
  <message>
   <source>How the parts of this group are joined</source>
   <translation>Cómo se unen las partes del grupo</translation>
  </message>
  <message>
   <source>How they hear of it besides the window</source>
   <translation>Cómo se enteran además de la ventana</translation>
  </message>
  <message>
   <source>I read my reviews</source>
   <translation>Leí mis evaluaciones</translation>
  </message>
  <message>
   <source>I read them</source>
   <translation>Las leí</translation>
  </message>
  <message>
   <source>I take it</source>
   <translation>Yo me encargo</translation>
  </message>
  <message>
   <source>Ids beyond our own choice, with blanks: K-00 K-01 K-02 K-03 K-04 for Canada. Compliance lists them.</source>
   <translation>Ids además de los nuestros, con espacios: K-00 K-01 K-02 K-03 K-04 para Canadá. Cumplimiento los lista.</translation>
  </message>
  <message>
   <source>Ids, with blanks. Your counsel should know why.</source>
   <translation>Ids, con espacios. Su abogado debe saber por qué.</translation>
  </message>
  <message>
   <source>If they say</source>
   <translation>Si dicen</translation>
  </message>
  <message>
   <source>If values move tomorrow</source>
   <translation>Si cambian los valores</translation>
  </message>
  <message>
   <source>If “why so soon?”: %1</source>
   <translation>Si preguntan “¿por qué tan pronto?”: %1</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import lender programs</source>
   <translation>Importar programas de financieras</translation>
  </message>
  <message>
   <source>Imports, checks and recalculations show here while they work and after.</source>
   <translation>Las importaciones, revisiones y recálculos se muestran aquí durante y después de su ejecución.</translation>
  </message>
  <message>
   <source>in %1</source>
   <translation>en %1</translation>
  </message>
  <message>
   <source>in 6 months about %1</source>
   <translation>en 6 meses unos %1</translation>
  </message>
  <message>
   <source>In contact</source>
   <translation>En contacto</translation>
  </message>
  <message>
   <source>In for service</source>
   <translation>En servicio</translation>
  </message>
  <message>
   <source>In for service, open appraisal</source>
   <translation>En servicio, avalúo abierto</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Vigente</translation>
  </message>
  <message>
   <source>In full at the rate below.</source>
   <translation>Completos con la tasa de abajo.</translation>
  </message>
  <message>
   <source>In hours where they are</source>
   <translation>En horario donde están</translation>
  </message>
  <message>
   <source>In people's time: five minutes at $18 an hour are 150.</source>
   <translation>En tiempo de personal: cinco minutos a 18 $ la hora son 150.</translation>
  </message>
  <message>
   <source>In scope</source>
   <translation>En alcance</translation>
  </message>
  <message>
   <source>in service %1</source>
   <translation>en servicio %1</translation>
  </message>
  <message>
   <source>In service for</source>
   <translation>En servicio desde hace</translation>
  </message>
  <message>
   <source>In service now</source>
   <translation>En servicio ahora</translation>
  </message>
  <message>
   <source>In step</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>in step</source>
   <translation>al día</translation>
  </message>
  <message>
   <source>In step until</source>
   <translation>Al día hasta</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>En el archivo</translation>
  </message>
  <message>
   <source>In the queue of %1, due now: %2.</source>
   <translation>En la cola de %1, para ahora: %2.</translation>
  </message>
  <message>
   <source>In these months equity begins and says nothing by itself; a campaign goes all the same. 0 leaves the rule out.</source>
   <translation>En estos meses la equidad no empieza ni dice nada por sí sola; una campaña sale de todos modos. 0 omite la regla.</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>A tiempo</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>a tiempo</translation>
  </message>
  <message>
   <source>In work</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>In work %1</source>
   <translation>En curso %1</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Bandeja</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>Incentivo</translation>
  </message>
  <message>
   <source>Informs and sells</source>
   <translation>Informa y vende</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>Inspecciones</translation>
  </message>
  <message>
   <source>Inspections complete</source>
   <translation>Inspecciones completas</translation>
  </message>
  <message>
   <source>Instants are written as</source>
   <translation>Los instantes se escriben como</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Interés</translation>
  </message>
  <message>
   <source>Interest, %1 days</source>
   <translation>Interés, %1 días</translation>
  </message>
  <message>
   <source>Interested</source>
   <translation>Con interés</translation>
  </message>
  <message>
   <source>Internet sales</source>
   <translation>Ventas por internet</translation>
  </message>
  <message>
   <source>intervals missed, declined before, wearing faster</source>
   <translation>intervalos omitidos, rechazado antes, se desgasta más rápido</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>Presentación</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Inventario</translation>
  </message>
  <message>
   <source>inventory</source>
   <translation>inventario</translation>
  </message>
  <message>
   <source>investigate</source>
   <translation>investigar</translation>
  </message>
  <message>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <source>Is a more promising lead</source>
   <translation>Es un prospecto más prometedor</translation>
  </message>
  <message>
   <source>Is angry</source>
   <translation>Está molesto</translation>
  </message>
  <message>
   <source>Is it enough?</source>
   <translation>¿Es suficiente?</translation>
  </message>
  <message>
   <source>Is just looking</source>
   <translation>Solo está mirando</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <source>It added %1 sales (%2 to %3, 95%): %4 of %5 bought, %6 of %7 held out.</source>
   <translation>Agregó %1 ventas (%2 a %3, 95 %): compró el %4 de %5, y el %6 de %7 en el grupo de control.</translation>
  </message>
  <message numerus="yes">
   <source>It answers: %n row(s) on the first page.</source>
   <translation>
    <numerusform>Responde: %n fila en la primera página.</numerusform>
    <numerusform>Responde: %n filas en la primera página.</numerusform>
   </translation>
  </message>
  <message>
   <source>It did go out: settle what may have gone out</source>
   <translation>Sí salió: resolver lo que pudo haber salido</translation>
  </message>
  <message>
   <source>It goes on, and is asked next.</source>
   <translation>Sigue, y se le pregunta a continuación.</translation>
  </message>
  <message>
   <source>It goes on.</source>
   <translation>Continúa.</translation>
  </message>
  <message>
   <source>It has not run yet.</source>
   <translation>Todavía no se ha ejecutado.</translation>
  </message>
  <message>
   <source>It is due again 30 days before its end.</source>
   <translation>Toca de nuevo 30 días antes de que termine.</translation>
  </message>
  <message>
   <source>It is honored for all who fit</source>
   <translation>Se cumple para todos los que califican</translation>
  </message>
  <message>
   <source>It is not sent, now or later.</source>
   <translation>No se envía, ni ahora ni después.</translation>
  </message>
  <message>
   <source>It is not sent: a fact is missing.</source>
   <translation>No se envía: falta un dato.</translation>
  </message>
  <message>
   <source>It is the right file: bring it in</source>
   <translation>Es el archivo correcto: traerlo</translation>
  </message>
  <message>
   <source>It may go once the wording is complete.</source>
   <translation>Puede salir cuando el texto esté completo.</translation>
  </message>
  <message>
   <source>It only makes calls now.</source>
   <translation>Ahora solo hace llamadas.</translation>
  </message>
  <message>
   <source>It runs, and is compared</source>
   <translation>Funciona y se compara</translation>
  </message>
  <message>
   <source>It weighs most.</source>
   <translation>Es lo que más pesa.</translation>
  </message>
  <message>
   <source>It went out</source>
   <translation>Sí salió</translation>
  </message>
  <message>
   <source>It writes from now on, its first people in waves.</source>
   <translation>Desde ahora escribe, las primeras personas por oleadas.</translation>
  </message>
  <message>
   <source>Its leads that buy.</source>
   <translation>Sus prospectos que compran.</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Just looking</source>
   <translation>Solo mira</translation>
  </message>
  <message>
   <source>Just now</source>
   <translation>Ahora mismo</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>Just written up</source>
   <translation>Recién abierta</translation>
  </message>
  <message>
   <source>KB</source>
   <translation>KB</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep going. %1, but that can still be chance</source>
   <translation>Siga. %1, pero aún puede ser casualidad</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservado</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>lo conserva</translation>
  </message>
  <message>
   <source>Kept back from every value, for reconditioning and haggling.</source>
   <translation>Se retiene de cada valor, para reacondicionamiento y regateo.</translation>
  </message>
  <message>
   <source>Kept with a reason</source>
   <translation>Guardados con motivo</translation>
  </message>
  <message>
   <source>Kept with a reason %1</source>
   <translation>Guardados con motivo %1</translation>
  </message>
  <message>
   <source>Kept: %1.</source>
   <translation>Guardado: %1.</translation>
  </message>
  <message>
   <source>Kept: %1. The call in the queue is settled with it.</source>
   <translation>Guardado: %1. Con eso queda resuelta la llamada de la cola.</translation>
  </message>
  <message>
   <source>Kept: it runs %1.</source>
   <translation>Guardado: se ejecuta %1.</translation>
  </message>
  <message>
   <source>Kept: no calls %1; notes wait until they are over.</source>
   <translation>Guardado: sin consultas %1; las notas esperan hasta entonces.</translation>
  </message>
  <message>
   <source>Kept: the customer keeps the vehicle.</source>
   <translation>Conservado: el cliente se queda con el vehículo.</translation>
  </message>
  <message>
   <source>Kept: this source is asked at any hour.</source>
   <translation>Guardado: esta fuente se consulta a cualquier hora.</translation>
  </message>
  <message>
   <source>keychain silent</source>
   <translation>el llavero no responde</translation>
  </message>
  <message>
   <source>Keys of this panel</source>
   <translation>Teclas de este panel</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kind of body</source>
   <translation>Tipo de cuerpo</translation>
  </message>
  <message>
   <source>Kind of the new step</source>
   <translation>Tipo del paso nuevo</translation>
  </message>
  <message>
   <source>Kinds of deals, values, inventory and service</source>
   <translation>Tipos: ventas, valores, inventario y servicio</translation>
  </message>
  <message>
   <source>known</source>
   <translation>conocido</translation>
  </message>
  <message>
   <source>Known since %1</source>
   <translation>Conocido desde el %1</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>Language of the messages</source>
   <translation>Idioma de los mensajes</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>Vencido</translation>
  </message>
  <message>
   <source>Large runs</source>
   <translation>Envíos grandes</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Última vez</translation>
  </message>
  <message numerus="yes">
   <source>Last %n days</source>
   <translation>
    <numerusform>Último %n día</numerusform>
    <numerusform>Últimos %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>últimos 7 días</translation>
  </message>
  <message>
   <source>last answer or click</source>
   <translation>última respuesta o clic</translation>
  </message>
  <message>
   <source>last appraisal</source>
   <translation>último avalúo</translation>
  </message>
  <message>
   <source>last call</source>
   <translation>última llamada</translation>
  </message>
  <message>
   <source>Last chosen %1 by %2.</source>
   <translation>Elegidos por última vez el %1 por %2.</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Last error</source>
   <translation>Último error</translation>
  </message>
  <message>
   <source>Last heard of</source>
   <translation>Última noticia</translation>
  </message>
  <message>
   <source>Last held %1.</source>
   <translation>La última, el %1.</translation>
  </message>
  <message>
   <source>last lead</source>
   <translation>último prospecto</translation>
  </message>
  <message>
   <source>last message</source>
   <translation>último mensaje</translation>
  </message>
  <message>
   <source>Last offer</source>
   <translation>Última oferta</translation>
  </message>
  <message>
   <source>Last offer adds</source>
   <translation>La última oferta añade</translation>
  </message>
  <message>
   <source>Last one-on-one on %1 with %2.</source>
   <translation>Última charla individual el %1 con %2.</translation>
  </message>
  <message>
   <source>Last purchase</source>
   <translation>Última compra</translation>
  </message>
  <message>
   <source>last service visit</source>
   <translation>última visita de servicio</translation>
  </message>
  <message>
   <source>last seven days · %1 missed today</source>
   <translation>últimos siete días · %1 incumplidos hoy</translation>
  </message>
  <message>
   <source>Last touch</source>
   <translation>Último contacto</translation>
  </message>
  <message>
   <source>Last touches</source>
   <translation>Últimos contactos</translation>
  </message>
  <message>
   <source>Last visit before</source>
   <translation>Última visita antes de las</translation>
  </message>
  <message>
   <source>late</source>
   <translation>tarde</translation>
  </message>
  <message>
   <source>late %1</source>
   <translation>tarde %1</translation>
  </message>
  <message>
   <source>Late after</source>
   <translation>Tardío después de</translation>
  </message>
  <message>
   <source>Late inspection texts hold it back most</source>
   <translation>Lo que más frena son los textos tardíos</translation>
  </message>
  <message>
   <source>late since %1</source>
   <translation>atrasada desde %1</translation>
  </message>
  <message>
   <source>late since %1: %2</source>
   <translation>atrasada desde %1: %2</translation>
  </message>
  <message>
   <source>Launch to %1</source>
   <translation>Lanzar a %1</translation>
  </message>
  <message>
   <source>Launched</source>
   <translation>Lanzada</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Prospecto</translation>
  </message>
  <message>
   <source>Lead from %1</source>
   <translation>Prospecto de %1</translation>
  </message>
  <message>
   <source>Lead grade %1 · %2, score %3</source>
   <translation>Prospecto de nota %1 · %2, %3 puntos</translation>
  </message>
  <message>
   <source>Lead of %1 is open</source>
   <translation>Prospecto del %1 abierto</translation>
  </message>
  <message>
   <source>lead process</source>
   <translation>proceso del prospecto</translation>
  </message>
  <message>
   <source>Lead received</source>
   <translation>Prospecto recibido</translation>
  </message>
  <message>
   <source>Lead to sale</source>
   <translation>De prospecto a venta</translation>
  </message>
  <message>
   <source>Lead's owner, seller of the vehicle, customer's rep</source>
   <translation>Dueño del prospecto, vendedor del vehículo, asesor del cliente</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospectos</translation>
  </message>
  <message>
   <source>Leads a person tries in time.</source>
   <translation>Prospectos que una persona intenta a tiempo.</translation>
  </message>
  <message>
   <source>Leads behind it</source>
   <translation>Prospectos detrás</translation>
  </message>
  <message>
   <source>Leads behind the chosen figure</source>
   <translation>Prospectos detrás de la cifra elegida</translation>
  </message>
  <message>
   <source>Leads come by mail, file or web form; tradewindctl lead receive takes them too.</source>
   <translation>Los prospectos llegan por correo, archivo o formulario; tradewindctl lead receive también los toma.</translation>
  </message>
  <message>
   <source>Leads first tried by their deadline among leads whose deadline has passed.</source>
   <translation>Prospectos intentados antes de su plazo entre aquellos cuyo plazo ya pasó.</translation>
  </message>
  <message>
   <source>Leads graded A to C among all received.</source>
   <translation>Prospectos con nota A a C entre todos los recibidos.</translation>
  </message>
  <message>
   <source>Leads in figures</source>
   <translation>Prospectos en cifras</translation>
  </message>
  <message>
   <source>Leads received</source>
   <translation>Prospectos recibidos</translation>
  </message>
  <message>
   <source>Leads somebody spoke or wrote with among valid leads.</source>
   <translation>Prospectos con quienes se habló o escribió entre los válidos.</translation>
  </message>
  <message>
   <source>Leads that buy, by source</source>
   <translation>Prospectos que compran, por fuente</translation>
  </message>
  <message>
   <source>Leads that hear from us by themselves within the seconds set under Leads.</source>
   <translation>Prospectos que reciben el acuse automático en los segundos fijados en Prospectos.</translation>
  </message>
  <message>
   <source>Leads with an appointment among those contacted.</source>
   <translation>Prospectos con cita entre los contactados.</translation>
  </message>
  <message>
   <source>Leads without duplicates and spam, by day of receipt.</source>
   <translation>Prospectos sin duplicados ni spam, por día de recepción.</translation>
  </message>
  <message>
   <source>Leads, the most pressing first</source>
   <translation>Prospectos, los más urgentes primero</translation>
  </message>
  <message>
   <source>Lease</source>
   <translation>Arrendamiento</translation>
  </message>
  <message>
   <source>lease %1</source>
   <translation>arr. %1</translation>
  </message>
  <message>
   <source>Lease end, trigger at</source>
   <translation>Fin de arrendamiento, activar a</translation>
  </message>
  <message>
   <source>Lease end, watch from</source>
   <translation>Fin de arrendamiento, seguir desde</translation>
  </message>
  <message>
   <source>Lease ends %1</source>
   <translation>Fin de arrendamiento: %1</translation>
  </message>
  <message>
   <source>Lease ends in</source>
   <translation>Arrend. termina</translation>
  </message>
  <message>
   <source>lease ends in %1</source>
   <translation>arrendamiento termina en %1</translation>
  </message>
  <message>
   <source>lease ends in %1 d</source>
   <translation>arrend. termina en %1 d</translation>
  </message>
  <message>
   <source>lease ends in %1 days</source>
   <translation>arrend. termina en %1 días</translation>
  </message>
  <message>
   <source>Lease ends soon</source>
   <translation>El arrendamiento termina pronto</translation>
  </message>
  <message>
   <source>Lease ends within</source>
   <translation>Arrendamiento termina en</translation>
  </message>
  <message>
   <source>Lease ends within 120 days</source>
   <translation>El arrendamiento termina en 120 días</translation>
  </message>
  <message>
   <source>Lease ends within…</source>
   <translation>Arrendamiento termina en…</translation>
  </message>
  <message>
   <source>Lease letter</source>
   <translation>Carta de arriendo</translation>
  </message>
  <message>
   <source>Lease options</source>
   <translation>Opciones de arrendamiento</translation>
  </message>
  <message>
   <source>leased</source>
   <translation>arrendado</translation>
  </message>
  <message>
   <source>Leased the %1</source>
   <translation>Tomó en leasing el %1</translation>
  </message>
  <message>
   <source>Leases</source>
   <translation>Arrendamientos</translation>
  </message>
  <message>
   <source>Leases ending in 120 days</source>
   <translation>Arrendamientos que vencen en 120 días</translation>
  </message>
  <message>
   <source>Leases show here 120 days before maturity.</source>
   <translation>Los arrendamientos aparecen aquí 120 días antes del vencimiento.</translation>
  </message>
  <message>
   <source>Leases that end</source>
   <translation>Arrendamientos que terminan</translation>
  </message>
  <message>
   <source>Leases ≤ 120 days</source>
   <translation>Arrendamientos ≤ 120 días</translation>
  </message>
  <message>
   <source>Least amount, dollars</source>
   <translation>Importe mínimo, dólares</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Leave as it was</source>
   <translation>Dejar como estaba</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Leave the form</source>
   <translation>Salir del formulario</translation>
  </message>
  <message>
   <source>Leave the marked voicemail</source>
   <translation>Dejar el buzón marcado</translation>
  </message>
  <message>
   <source>Leave the message unsent</source>
   <translation>Dejar el mensaje sin enviar</translation>
  </message>
  <message>
   <source>Leave the question</source>
   <translation>Dejar la pregunta</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Rest.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitida</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitida</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>Financiera</translation>
  </message>
  <message>
   <source>lender</source>
   <translation>prestamista</translation>
  </message>
  <message>
   <source>Lender programs</source>
   <translation>Programas de financieras</translation>
  </message>
  <message>
   <source>lender quote</source>
   <translation>cotización de la financiera</translation>
  </message>
  <message>
   <source>Length of a visit</source>
   <translation>Duración de una visita</translation>
  </message>
  <message>
   <source>Let %1 more go</source>
   <translation>Dejar salir %1 más</translation>
  </message>
  <message>
   <source>Let all go on</source>
   <translation>Dejar seguir todo</translation>
  </message>
  <message>
   <source>Let it go on</source>
   <translation>Dejar que siga</translation>
  </message>
  <message>
   <source>Let it write</source>
   <translation>Dejar que escriba</translation>
  </message>
  <message>
   <source>Let sending go on</source>
   <translation>Dejar que siga el envío</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>carta</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Cartas</translation>
  </message>
  <message>
   <source>Letters a day</source>
   <translation>Cartas por día</translation>
  </message>
  <message>
   <source>Letters a second</source>
   <translation>Cartas por segundo</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Light or dark (Ctrl+Shift+L)</source>
   <translation>Claro u oscuro (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>Likely cause</source>
   <translation>Causa probable</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Line %1 ends before it begins.</source>
   <translation>La línea %1 termina antes de empezar.</translation>
  </message>
  <message>
   <source>Line %1 has no rate.</source>
   <translation>La línea %1 no tiene tasa.</translation>
  </message>
  <message>
   <source>Line %1 is a lease without a residual.</source>
   <translation>La línea %1 es un arrendamiento sin valor residual.</translation>
  </message>
  <message>
   <source>Line %1: "%2" cannot be read. Nothing was added.</source>
   <translation>Línea %1: "%2" no se puede leer. No se agregó nada.</translation>
  </message>
  <message>
   <source>Line %1: %2, %3</source>
   <translation>Línea %1: %2, %3</translation>
  </message>
  <message>
   <source>line is the goal</source>
   <translation>la línea es la meta</translation>
  </message>
  <message>
   <source>Lines accepted</source>
   <translation>Líneas aceptadas</translation>
  </message>
  <message>
   <source>Lines inside a record</source>
   <translation>Líneas dentro de un registro</translation>
  </message>
  <message>
   <source>Link clicked</source>
   <translation>Enlace pulsado</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>List completion</source>
   <translation>Lista completada</translation>
  </message>
  <message>
   <source>List them</source>
   <translation>Mostrarlos</translation>
  </message>
  <message>
   <source>List what the move sets off</source>
   <translation>Mostrar lo que el cambio avisa</translation>
  </message>
  <message>
   <source>Listed</source>
   <translation>Anunciado</translation>
  </message>
  <message>
   <source>Listed the vehicle for sale</source>
   <translation>Anunció el vehículo en venta</translation>
  </message>
  <message>
   <source>Listed the vehicle for sale at %1</source>
   <translation>Anunció el vehículo en venta por %1</translation>
  </message>
  <message>
   <source>Listen in on a call, then press N.</source>
   <translation>Escuche una llamada y pulse N.</translation>
  </message>
  <message>
   <source>Listened</source>
   <translation>Escuchada</translation>
  </message>
  <message>
   <source>Listened in on ten calls</source>
   <translation>Diez llamadas escuchadas</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Activa</translation>
  </message>
  <message>
   <source>Lives in a local ZIP code</source>
   <translation>Vive en un código postal local</translation>
  </message>
  <message>
   <source>Living 90 days of a store like this one, with invented customers …</source>
   <translation>Viviendo 90 días de una tienda como esta, con clientes inventados …</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Préstamo</translation>
  </message>
  <message>
   <source>loan to value</source>
   <translation>préstamo sobre valor</translation>
  </message>
  <message>
   <source>Local time</source>
   <translation>Hora local</translation>
  </message>
  <message>
   <source>Local ZIP code</source>
   <translation>Código postal local</translation>
  </message>
  <message>
   <source>Local ZIP codes</source>
   <translation>Códigos postales locales</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Login: header or parameter</source>
   <translation>Acceso: encabezado o parámetro</translation>
  </message>
  <message>
   <source>Login: its value</source>
   <translation>Acceso: su valor</translation>
  </message>
  <message>
   <source>Login: password</source>
   <translation>Acceso: contraseña</translation>
  </message>
  <message>
   <source>Login: signing secret</source>
   <translation>Acceso: secreto para firmar</translation>
  </message>
  <message>
   <source>Login: user</source>
   <translation>Acceso: usuario</translation>
  </message>
  <message>
   <source>Login: what is sent for a token</source>
   <translation>Acceso: qué se envía para un token</translation>
  </message>
  <message>
   <source>Login: where tokens are asked for</source>
   <translation>Acceso: dónde se piden los tokens</translation>
  </message>
  <message>
   <source>longer</source>
   <translation>más</translation>
  </message>
  <message>
   <source>Longest span in hours</source>
   <translation>Tramo más largo en horas</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Look at the watch list every</source>
   <translation>Revisar la lista de seguimiento cada</translation>
  </message>
  <message>
   <source>Looked at another dealer's stock</source>
   <translation>Miró el inventario de otro concesionario</translation>
  </message>
  <message>
   <source>Looked at appointments</source>
   <translation>Miró las citas</translation>
  </message>
  <message>
   <source>Looked at many vehicle pages</source>
   <translation>Miró muchas páginas de vehículos</translation>
  </message>
  <message>
   <source>Looked at many vehicles.</source>
   <translation>Miró muchos vehículos.</translation>
  </message>
  <message>
   <source>Looked at our stock</source>
   <translation>Miró nuestro inventario</translation>
  </message>
  <message>
   <source>Looked at: due again in a week, or a month</source>
   <translation>Visto: vuelve en una semana, o en un mes</translation>
  </message>
  <message>
   <source>Looking at %1</source>
   <translation>Examinando %1</translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>Examinando el archivo</translation>
  </message>
  <message>
   <source>Looking at the file.</source>
   <translation>Examinando el archivo.</translation>
  </message>
  <message>
   <source>Looking at what the store holds.</source>
   <translation>Mirando lo que hay en el almacén.</translation>
  </message>
  <message>
   <source>Looking for the next call …</source>
   <translation>Buscando la siguiente llamada …</translation>
  </message>
  <message>
   <source>looks after the customer</source>
   <translation>atiende al cliente</translation>
  </message>
  <message>
   <source>looks after them</source>
   <translation>lo atiende</translation>
  </message>
  <message>
   <source>Looks at vehicles</source>
   <translation>Mira vehículos</translation>
  </message>
  <message>
   <source>Loosen a condition, or join them with “any of”.</source>
   <translation>Afloje una condición o únalas con “alguna de”.</translation>
  </message>
  <message>
   <source>Loosen equity or remove a chip.</source>
   <translation>Baje el capital o quite una condición.</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <source>Lost %1</source>
   <translation>Perdidos %1</translation>
  </message>
  <message>
   <source>Lost addresses</source>
   <translation>Direcciones perdidas</translation>
  </message>
  <message>
   <source>Lost or kept without a reason</source>
   <translation>Perdido o conservado sin motivo</translation>
  </message>
  <message>
   <source>Lost to others</source>
   <translation>Perdidos ante otros</translation>
  </message>
  <message>
   <source>Lost, with the reason. Its sequence ends.</source>
   <translation>Perdido, con el motivo. Su secuencia termina.</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>Low confidence</source>
   <translation>Confianza baja</translation>
  </message>
  <message>
   <source>Low up to</source>
   <translation>Baja hasta</translation>
  </message>
  <message>
   <source>Loyal</source>
   <translation>Cliente fiel</translation>
  </message>
  <message>
   <source>made by %1, %2</source>
   <translation>hecha por %1, %2</translation>
  </message>
  <message>
   <source>Mail</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Mail allowed</source>
   <translation>Correo postal permitido</translation>
  </message>
  <message>
   <source>make</source>
   <translation>marca</translation>
  </message>
  <message>
   <source>Make a campaign</source>
   <translation>Hacer una campaña</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Maker</source>
   <translation>Fabricante</translation>
  </message>
  <message>
   <source>Making the sample store</source>
   <translation>Creando los datos de muestra</translation>
  </message>
  <message>
   <source>Management</source>
   <translation>Gerencia</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Gerente</translation>
  </message>
  <message>
   <source>manager review</source>
   <translation>revisión del gerente</translation>
  </message>
  <message>
   <source>Managers in Setup, Staff coach; your own card needs your name.</source>
   <translation>Hacen coaching los gerentes de Configuración, Personal; su propia ficha necesita su nombre.</translation>
  </message>
  <message>
   <source>Managers in Setup, Staff listen in, write what they heard and see all cards.</source>
   <translation>Los gerentes de Configuración, Personal escuchan, escriben lo que oyeron y ven todas las fichas.</translation>
  </message>
  <message>
   <source>Many are</source>
   <translation>Muchas son</translation>
  </message>
  <message>
   <source>Many miles, from</source>
   <translation>Muchas millas, desde</translation>
  </message>
  <message>
   <source>Many vehicle pages</source>
   <translation>Muchas páginas de vehículos</translation>
  </message>
  <message>
   <source>Map the offer's column in the preset.</source>
   <translation>Asigne la columna de la oferta en el ajuste.</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Asignación</translation>
  </message>
  <message>
   <source>Mark lost</source>
   <translation>Marcar perdido</translation>
  </message>
  <message>
   <source>Mark lost appraisals with where and why.</source>
   <translation>Marque los avalúos perdidos con dónde y por qué.</translation>
  </message>
  <message>
   <source>Mark lost, with where and why</source>
   <translation>Marcar perdido, con dónde y por qué</translation>
  </message>
  <message>
   <source>marked as spam</source>
   <translation>marcado como spam</translation>
  </message>
  <message>
   <source>Market</source>
   <translation>Mercado</translation>
  </message>
  <message>
   <source>Market this week</source>
   <translation>El mercado esta semana</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Publicidad</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Marks of the call, the week and the four weeks before</source>
   <translation>Notas de la llamada, de la semana y de las cuatro semanas anteriores</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Coincidencias</translation>
  </message>
  <message>
   <source>Matches by model</source>
   <translation>Coincidencias por modelo</translation>
  </message>
  <message>
   <source>Matching</source>
   <translation>Coinciden</translation>
  </message>
  <message>
   <source>Maturity, leases</source>
   <translation>Vencimiento, arrendamientos</translation>
  </message>
  <message>
   <source>may be called</source>
   <translation>se le puede llamar</translation>
  </message>
  <message>
   <source>may be e-mailed</source>
   <translation>se le puede escribir por correo</translation>
  </message>
  <message>
   <source>may be texted</source>
   <translation>se le puede enviar mensajes</translation>
  </message>
  <message>
   <source>May go now.</source>
   <translation>Puede salir ahora.</translation>
  </message>
  <message>
   <source>May go to ready</source>
   <translation>Puede pasar a lista</translation>
  </message>
  <message>
   <source>May have gone out</source>
   <translation>Pudo haber salido</translation>
  </message>
  <message>
   <source>May it go to ready?</source>
   <translation>¿Puede pasar a lista?</translation>
  </message>
  <message>
   <source>May this be said?</source>
   <translation>¿Se puede decir esto?</translation>
  </message>
  <message>
   <source>Maybe sold</source>
   <translation>Quizá vendido</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>Yo</translation>
  </message>
  <message>
   <source>measurable by day %1</source>
   <translation>medible al día %1</translation>
  </message>
  <message>
   <source>measured wear, brakes, tires, steering, how severe it was found</source>
   <translation>desgaste medido, frenos, llantas, dirección, gravedad del hallazgo</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <source>Median of %1 books</source>
   <translation>Mediana de %1 guías</translation>
  </message>
  <message>
   <source>Median response time</source>
   <translation>Tiempo de respuesta mediano</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medio</translation>
  </message>
  <message>
   <source>Medium up to</source>
   <translation>Media hasta</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>Fusionado en él</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Messages delivered among those sent.</source>
   <translation>Mensajes entregados, entre los enviados.</translation>
  </message>
  <message>
   <source>Messages, newest first</source>
   <translation>Mensajes, los más nuevos primero</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Mileage</source>
   <translation>Millaje</translation>
  </message>
  <message>
   <source>Miles</source>
   <translation>Millas</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>millas</translation>
  </message>
  <message>
   <source>Miles a year</source>
   <translation>Millas al año</translation>
  </message>
  <message>
   <source>Minimum equity</source>
   <translation>Capital mínimo</translation>
  </message>
  <message>
   <source>Minutes since MPI done, %1</source>
   <translation>Minutos desde la MPI, %1</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>No llegó</translation>
  </message>
  <message>
   <source>missed appointment</source>
   <translation>cita perdida</translation>
  </message>
  <message>
   <source>Missing inspections hold it back most</source>
   <translation>Lo que más frena son las inspecciones que faltan</translation>
  </message>
  <message>
   <source>Missing photos hold it back most</source>
   <translation>Lo que más frena son las fotos que faltan</translation>
  </message>
  <message>
   <source>Missing, ask at the first call</source>
   <translation>Falta, pregunte en la primera llamada</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>Celular</translation>
  </message>
  <message>
   <source>Mobile and email</source>
   <translation>Móvil y correo</translation>
  </message>
  <message>
   <source>mobile number</source>
   <translation>número móvil</translation>
  </message>
  <message>
   <source>Mobile phone</source>
   <translation>Celular</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>model %1</source>
   <translation>modelo %1</translation>
  </message>
  <message>
   <source>Model year</source>
   <translation>Año modelo</translation>
  </message>
  <message>
   <source>model year</source>
   <translation>año del modelo</translation>
  </message>
  <message>
   <source>Month to date</source>
   <translation>Mes a la fecha</translation>
  </message>
  <message>
   <source>monthly payment</source>
   <translation>pago mensual</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Meses</translation>
  </message>
  <message>
   <source>months owned</source>
   <translation>meses de propiedad</translation>
  </message>
  <message>
   <source>Months since purchase, at least</source>
   <translation>Meses desde la compra, mínimo</translation>
  </message>
  <message>
   <source>Months to avoid until %1; a campaign goes all the same.</source>
   <translation>Meses que conviene evitar hasta el %1; una campaña sale de todos modos.</translation>
  </message>
  <message>
   <source>More does not count.</source>
   <translation>Más no cuenta.</translation>
  </message>
  <message>
   <source>more than … days ago</source>
   <translation>hace más de … días</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>Morning page</source>
   <translation>Página matutina</translation>
  </message>
  <message>
   <source>morning page</source>
   <translation>hoja de la mañana</translation>
  </message>
  <message>
   <source>Morning page, %1</source>
   <translation>Página matutina, %1</translation>
  </message>
  <message>
   <source>Most LTV</source>
   <translation>LTV máx.</translation>
  </message>
  <message>
   <source>Most points for</source>
   <translation>Máximo de puntos por</translation>
  </message>
  <message>
   <source>Mountain</source>
   <translation>Montaña</translation>
  </message>
  <message>
   <source>Move it to another time</source>
   <translation>Cambiar a otra hora</translation>
  </message>
  <message>
   <source>Move of all values tomorrow, in tenths of a percent</source>
   <translation>Cambio de todos los valores mañana, en décimas de por ciento</translation>
  </message>
  <message>
   <source>Moved to %1.</source>
   <translation>Cambiada a %1.</translation>
  </message>
  <message>
   <source>MPI complete</source>
   <translation>MPI completa</translation>
  </message>
  <message>
   <source>MPI due</source>
   <translation>Falta MPI</translation>
  </message>
  <message>
   <source>My own server</source>
   <translation>Mi propio servidor</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name at least one time, such as 6:00.</source>
   <translation>Indique al menos una hora, como 6:00.</translation>
  </message>
  <message>
   <source>Name of the audience</source>
   <translation>Nombre del público</translation>
  </message>
  <message>
   <source>Name of the campaign</source>
   <translation>Nombre de la campaña</translation>
  </message>
  <message>
   <source>Name of the stream</source>
   <translation>Nombre del flujo</translation>
  </message>
  <message>
   <source>Name of the vendor</source>
   <translation>Nombre del proveedor</translation>
  </message>
  <message>
   <source>Name of this match</source>
   <translation>Nombre de esta asignación</translation>
  </message>
  <message>
   <source>Name of this match, then Enter</source>
   <translation>Nombre de esta asignación y Enter</translation>
  </message>
  <message>
   <source>Name, phone, email, VIN, stock or RO number, panel or action</source>
   <translation>Nombre, teléfono, correo, VIN, inventario, orden, panel o acción</translation>
  </message>
  <message>
   <source>Names the store, says how to stop</source>
   <translation>Nombra la tienda y dice cómo parar</translation>
  </message>
  <message>
   <source>National</source>
   <translation>Nacional</translation>
  </message>
  <message>
   <source>Needed for equity</source>
   <translation>Necesario para capital</translation>
  </message>
  <message>
   <source>Needed for outreach</source>
   <translation>Necesario para contacto</translation>
  </message>
  <message>
   <source>Needs</source>
   <translation>Necesidades</translation>
  </message>
  <message>
   <source>Needs a touch</source>
   <translation>Necesita contacto</translation>
  </message>
  <message>
   <source>Needs a touch %1</source>
   <translation>Necesita contacto %1</translation>
  </message>
  <message>
   <source>Needs an owner</source>
   <translation>Necesita responsable</translation>
  </message>
  <message>
   <source>Needs you %1</source>
   <translation>Pendientes %1</translation>
  </message>
  <message>
   <source>Negative %1</source>
   <translation>Negativos %1</translation>
  </message>
  <message>
   <source>Negative equity</source>
   <translation>Capital negativo</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>Never contacted</source>
   <translation>Nunca contactados</translation>
  </message>
  <message>
   <source>Never contacted %1</source>
   <translation>Nunca contactados %1</translation>
  </message>
  <message>
   <source>Never followed up</source>
   <translation>Sin ningún seguimiento</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New audience</source>
   <translation>Público nuevo</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Campaña nueva</translation>
  </message>
  <message>
   <source>New campaign, or new audience</source>
   <translation>Campaña o público nuevo</translation>
  </message>
  <message>
   <source>New gateway</source>
   <translation>Pasarela nueva</translation>
  </message>
  <message>
   <source>New lead</source>
   <translation>Prospecto nuevo</translation>
  </message>
  <message>
   <source>New leads and due calls appear here by themselves.</source>
   <translation>Los prospectos nuevos y las llamadas aparecen aquí solos.</translation>
  </message>
  <message>
   <source>New leads within five minutes</source>
   <translation>Prospectos nuevos en cinco minutos</translation>
  </message>
  <message>
   <source>New lender</source>
   <translation>Nueva financiera</translation>
  </message>
  <message>
   <source>New or changed</source>
   <translation>Nuevos o cambiados</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Persona nueva</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Ajuste nuevo</translation>
  </message>
  <message>
   <source>New values did not arrive. The rows below are kept; press R to try again.</source>
   <translation>No llegaron valores nuevos. Las filas se conservan; pulse R para reintentar.</translation>
  </message>
  <message>
   <source>New vendor</source>
   <translation>Proveedor nuevo</translation>
  </message>
  <message>
   <source>News read</source>
   <translation>Novedades leídas</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>next</source>
   <translation>siguiente</translation>
  </message>
  <message numerus="yes">
   <source>next 12 weeks, %n customers</source>
   <translation>
    <numerusform>próximas 12 semanas, %n cliente</numerusform>
    <numerusform>próximas 12 semanas, %n clientes</numerusform>
   </translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Conversación siguiente</translation>
  </message>
  <message>
   <source>next crossing</source>
   <translation>próximo cruce</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>Cliente siguiente</translation>
  </message>
  <message numerus="yes">
   <source>Next expected: %n this week. The forecast at the right shows when.</source>
   <translation>
    <numerusform>Próximo esperado: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
    <numerusform>Próximos esperados: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Next list</source>
   <translation>Lista siguiente</translation>
  </message>
  <message>
   <source>Next objection</source>
   <translation>Siguiente objeción</translation>
  </message>
  <message>
   <source>Next order</source>
   <translation>Orden siguiente</translation>
  </message>
  <message>
   <source>Next program</source>
   <translation>Programa siguiente</translation>
  </message>
  <message>
   <source>next promised %1</source>
   <translation>próximo prometido %1</translation>
  </message>
  <message>
   <source>Next row</source>
   <translation>Fila siguiente</translation>
  </message>
  <message>
   <source>Next run</source>
   <translation>Próxima vez</translation>
  </message>
  <message>
   <source>Next sample</source>
   <translation>Muestra siguiente</translation>
  </message>
  <message>
   <source>Next stage</source>
   <translation>Etapa siguiente</translation>
  </message>
  <message>
   <source>Next state</source>
   <translation>Estado siguiente</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Siguiente paso</translation>
  </message>
  <message>
   <source>Next step of the campaign</source>
   <translation>Siguiente paso de la campaña</translation>
  </message>
  <message>
   <source>Next step of the script</source>
   <translation>Siguiente paso del guion</translation>
  </message>
  <message>
   <source>Next steps</source>
   <translation>Próximos pasos</translation>
  </message>
  <message>
   <source>Next that asks</source>
   <translation>Siguiente pendiente</translation>
  </message>
  <message>
   <source>Next to win back</source>
   <translation>Por recuperar</translation>
  </message>
  <message>
   <source>Next touch</source>
   <translation>Próximo contacto</translation>
  </message>
  <message>
   <source>Next visit</source>
   <translation>Próxima visita</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>No advisor named</source>
   <translation>Sin asesor</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>no contestó</translation>
  </message>
  <message>
   <source>No appraisal open</source>
   <translation>Ningún avalúo abierto</translation>
  </message>
  <message>
   <source>No appraisals of the last 90 days.</source>
   <translation>No hay avalúos de los últimos 90 días.</translation>
  </message>
  <message>
   <source>no book</source>
   <translation>sin guía</translation>
  </message>
  <message>
   <source>No call was listened to in five weeks.</source>
   <translation>No se escuchó ninguna llamada en cinco semanas.</translation>
  </message>
  <message>
   <source>No calls</source>
   <translation>Sin consultas</translation>
  </message>
  <message>
   <source>No CRM record, no follow-up: 62% of stores lose appraisals here.</source>
   <translation>Sin registro en el CRM no hay seguimiento: el 62 % de las agencias pierde avalúos aquí.</translation>
  </message>
  <message>
   <source>No customer is known by this number or address.</source>
   <translation>No se conoce a ningún cliente con este número o dirección.</translation>
  </message>
  <message>
   <source>No customer is open.</source>
   <translation>No hay ningún cliente abierto.</translation>
  </message>
  <message>
   <source>No customer matches.</source>
   <translation>Ningún cliente coincide.</translation>
  </message>
  <message>
   <source>No do-not-call list is loaded.</source>
   <translation>No hay ninguna lista de no llamar cargada.</translation>
  </message>
  <message>
   <source>No experiment runs here. Press X on a message to try other words on half of the people.</source>
   <translation>Aquí no hay experimento. Pulse X en un mensaje para probar otras palabras con la mitad.</translation>
  </message>
  <message>
   <source>No first day is noted.</source>
   <translation>No hay primer día anotado.</translation>
  </message>
  <message>
   <source>No gateway yet.</source>
   <translation>Todavía no hay pasarelas.</translation>
  </message>
  <message>
   <source>No inspection to tell causes from</source>
   <translation>Ninguna inspección de la que deducir causas</translation>
  </message>
  <message>
   <source>No lead open</source>
   <translation>Ningún prospecto abierto</translation>
  </message>
  <message>
   <source>No lead waits for anybody.</source>
   <translation>Ningún prospecto espera.</translation>
  </message>
  <message>
   <source>No leads are yours in this time.</source>
   <translation>Ningún prospecto es suyo en este tiempo.</translation>
  </message>
  <message>
   <source>No leads came in this time.</source>
   <translation>No llegaron prospectos en este tiempo.</translation>
  </message>
  <message>
   <source>No leads here.</source>
   <translation>No hay prospectos aquí.</translation>
  </message>
  <message>
   <source>No lease ends within 120 days.</source>
   <translation>Ningún arrendamiento vence en 120 días o menos.</translation>
  </message>
  <message>
   <source>No lender programs yet.</source>
   <translation>Aún no hay programas de financieras.</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>sin opción</translation>
  </message>
  <message>
   <source>no match fits its columns. Bring it in once by hand and save the match.</source>
   <translation>ninguna correspondencia sirve para sus columnas. Tráigalo una vez a mano y guarde la correspondencia.</translation>
  </message>
  <message>
   <source>No message in this state.</source>
   <translation>No hay mensajes en este estado.</translation>
  </message>
  <message>
   <source>No messages.</source>
   <translation>No hay mensajes.</translation>
  </message>
  <message>
   <source>no newer value</source>
   <translation>sin valor más nuevo</translation>
  </message>
  <message>
   <source>No number of %1 is known to work.</source>
   <translation>No se conoce ningún número de %1 que funcione.</translation>
  </message>
  <message>
   <source>No number of theirs is known.</source>
   <translation>No se conoce ningún número suyo.</translation>
  </message>
  <message>
   <source>No number that works or no call allowed: %1.</source>
   <translation>Sin número que funcione o sin permiso de llamar: %1.</translation>
  </message>
  <message>
   <source>no offer</source>
   <translation>sin oferta</translation>
  </message>
  <message>
   <source>No offer on record</source>
   <translation>No consta ninguna oferta</translation>
  </message>
  <message>
   <source>No one-on-one in a year.</source>
   <translation>Ninguna charla individual en un año.</translation>
  </message>
  <message>
   <source>no open</source>
   <translation>no abrió</translation>
  </message>
  <message>
   <source>No opt-out on record</source>
   <translation>No consta ninguna baja</translation>
  </message>
  <message>
   <source>no phone known</source>
   <translation>sin teléfono conocido</translation>
  </message>
  <message>
   <source>no phone that works</source>
   <translation>ningún teléfono que funcione</translation>
  </message>
  <message>
   <source>No places: the store is closed this day.</source>
   <translation>Sin lugares: la tienda está cerrada este día.</translation>
  </message>
  <message>
   <source>No reason</source>
   <translation>Sin motivo</translation>
  </message>
  <message>
   <source>No rejected rows.</source>
   <translation>No hay filas rechazadas.</translation>
  </message>
  <message>
   <source>No repair orders yet. Bring in repair orders and inspections under Setup.</source>
   <translation>Aún no hay órdenes. Traiga órdenes e inspecciones en Configuración.</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>No request was made in the last 60 days.</source>
   <translation>No se hizo ninguna petición en los últimos 60 días.</translation>
  </message>
  <message>
   <source>No row is rejected.</source>
   <translation>Ninguna fila rechazada.</translation>
  </message>
  <message>
   <source>No row of this file can be brought in with this match. Go back to Columns.</source>
   <translation>Ninguna fila de este archivo se puede importar con esta asignación. Vuelva a Columnas.</translation>
  </message>
  <message>
   <source>No rows came of it.</source>
   <translation>No se obtuvieron filas.</translation>
  </message>
  <message>
   <source>No rule objects.</source>
   <translation>Ninguna regla se opone.</translation>
  </message>
  <message>
   <source>no sequence</source>
   <translation>sin secuencia</translation>
  </message>
  <message>
   <source>No sequence is here.</source>
   <translation>No hay secuencias.</translation>
  </message>
  <message>
   <source>No SLA was missed today.</source>
   <translation>Hoy no se incumplió ningún plazo.</translation>
  </message>
  <message>
   <source>No source is connected.</source>
   <translation>No hay ninguna fuente conectada.</translation>
  </message>
  <message>
   <source>No step</source>
   <translation>Sin paso</translation>
  </message>
  <message>
   <source>No steps are known.</source>
   <translation>No se conocen pasos.</translation>
  </message>
  <message>
   <source>no such number or mailbox</source>
   <translation>no existe ese número o buzón</translation>
  </message>
  <message>
   <source>No terms without their disclosures</source>
   <translation>Sin condiciones sin sus avisos</translation>
  </message>
  <message>
   <source>No text or e-mail reaches them</source>
   <translation>No le llega ningún mensaje ni correo</translation>
  </message>
  <message>
   <source>No text, e-mail or call goes to them any more.</source>
   <translation>Ya no recibe mensajes, correos ni llamadas.</translation>
  </message>
  <message>
   <source>No texts: %1</source>
   <translation>Sin mensajes de texto: %1</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Sin tiempo</translation>
  </message>
  <message>
   <source>No time is free within 72 hours.</source>
   <translation>No hay horas libres en 72 horas.</translation>
  </message>
  <message>
   <source>no time promised</source>
   <translation>sin hora prometida</translation>
  </message>
  <message>
   <source>no touch yet</source>
   <translation>sin contacto</translation>
  </message>
  <message>
   <source>No value can be said to have moved.</source>
   <translation>No se puede decir que el valor cambió.</translation>
  </message>
  <message>
   <source>No vehicle is known. Bring in a deal or a repair order that names one.</source>
   <translation>No se conoce ningún vehículo. Traiga una venta o una orden de reparación que lo nombre.</translation>
  </message>
  <message>
   <source>no vehicle named</source>
   <translation>sin vehículo</translation>
  </message>
  <message>
   <source>No vehicle of theirs is known</source>
   <translation>No se conoce ningún vehículo suyo</translation>
  </message>
  <message>
   <source>no vehicle on file</source>
   <translation>sin vehículo registrado</translation>
  </message>
  <message>
   <source>No vehicle was named</source>
   <translation>No nombró ningún vehículo</translation>
  </message>
  <message>
   <source>No way to reach them by this channel</source>
   <translation>No hay cómo llegar por este canal</translation>
  </message>
  <message>
   <source>No weights are known.</source>
   <translation>No se conocen pesos.</translation>
  </message>
  <message>
   <source>No, %1</source>
   <translation>No, %1</translation>
  </message>
  <message>
   <source>No-show</source>
   <translation>No vino</translation>
  </message>
  <message>
   <source>No-shows, and who is not ready yet</source>
   <translation>Quien no vino y quien aún no decide</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>nadie</translation>
  </message>
  <message>
   <source>Nobody asked us to stop.</source>
   <translation>Nadie nos pidió parar.</translation>
  </message>
  <message>
   <source>Nobody can be followed up.</source>
   <translation>No hay a quién dar seguimiento.</translation>
  </message>
  <message>
   <source>Nobody could drive the %1 for about what they pay today.</source>
   <translation>Nadie podría llevarse el %1 por más o menos lo que paga hoy.</translation>
  </message>
  <message>
   <source>Nobody crossed since yesterday.</source>
   <translation>Nadie cruzó desde ayer.</translation>
  </message>
  <message>
   <source>nobody else is there</source>
   <translation>no hay nadie más</translation>
  </message>
  <message>
   <source>Nobody entered yet.</source>
   <translation>Nadie ha entrado aún.</translation>
  </message>
  <message>
   <source>Nobody fits, so there is nobody to read it as.</source>
   <translation>Nadie coincide, así que no hay con quién leerlo.</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Nadie coincide.</translation>
  </message>
  <message>
   <source>nobody gets two programs in one day</source>
   <translation>nadie recibe dos programas en un día</translation>
  </message>
  <message>
   <source>Nobody has said yet which findings come first.</source>
   <translation>Nadie ha dicho aún qué hallazgos van primero.</translation>
  </message>
  <message>
   <source>Nobody has them. H hands them to somebody.</source>
   <translation>Nadie lo atiende. H lo pasa a alguien.</translation>
  </message>
  <message>
   <source>Nobody has written yet.</source>
   <translation>Nadie ha escrito todavía.</translation>
  </message>
  <message>
   <source>nobody held out</source>
   <translation>sin grupo de control</translation>
  </message>
  <message>
   <source>nobody here is in another sequence</source>
   <translation>nadie de aquí está en otra secuencia</translation>
  </message>
  <message>
   <source>nobody in the lane</source>
   <translation>nadie en el carril</translation>
  </message>
  <message>
   <source>Nobody in the lane has equity worth a word today.</source>
   <translation>Hoy nadie en el taller tiene capital que mencionar.</translation>
  </message>
  <message>
   <source>Nobody is asked to trade sooner than this after buying. 0 leaves the rule out.</source>
   <translation>A nadie se le propone un cambio antes de este plazo tras comprar. 0 omite la regla.</translation>
  </message>
  <message>
   <source>Nobody is coached yet.</source>
   <translation>Todavía no hay nadie en coaching.</translation>
  </message>
  <message>
   <source>Nobody is expected in that week.</source>
   <translation>No se espera a nadie en esa semana.</translation>
  </message>
  <message>
   <source>Nobody is expected on this day.</source>
   <translation>No se espera a nadie este día.</translation>
  </message>
  <message>
   <source>Nobody is held out, so what would have come anyway is not known.</source>
   <translation>No hay grupo de control, así que no se sabe qué habría llegado de todos modos.</translation>
  </message>
  <message>
   <source>Nobody is in the list yet.</source>
   <translation>Aún no hay nadie en la lista.</translation>
  </message>
  <message>
   <source>Nobody is in the staff list (Setup, Staff); your own queue takes them.</source>
   <translation>Nadie está en la lista de personal (Configuración, Personal); van a la cola propia.</translation>
  </message>
  <message>
   <source>Nobody is known by this number or address. Add the person first, then answer.</source>
   <translation>No se conoce a nadie con este número o dirección. Agregue primero a la persona y luego conteste.</translation>
  </message>
  <message>
   <source>Nobody is known by this number or address. Add the person first, then call.</source>
   <translation>No se conoce a nadie con este número o correo. Agregue primero a la persona y luego llame.</translation>
  </message>
  <message>
   <source>Nobody is on the list of staff yet. Add them under Setup, Staff.</source>
   <translation>Aún no hay nadie en la lista de personal. Agréguelos en Configuración, Personal.</translation>
  </message>
  <message>
   <source>Nobody is there to call</source>
   <translation>No hay quien llame</translation>
  </message>
  <message>
   <source>Nobody learns why customers trade elsewhere.</source>
   <translation>Nadie aprende por qué los clientes entregan su auto en otro lado.</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Nadie asignado</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>nadie</translation>
  </message>
  <message>
   <source>nobody owns it</source>
   <translation>nadie la tiene</translation>
  </message>
  <message>
   <source>Nobody was expected yet.</source>
   <translation>Todavía no se esperaba a nadie.</translation>
  </message>
  <message>
   <source>Nobody was merged.</source>
   <translation>No se combinó a nadie.</translation>
  </message>
  <message>
   <source>Nobody with equity is in service now.</source>
   <translation>Nadie con capital está ahora en servicio.</translation>
  </message>
  <message>
   <source>Nobody with equity is in the lane.</source>
   <translation>No hay nadie con capital en el taller.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Nadie aún</translation>
  </message>
  <message>
   <source>Nobody yet: add a condition.</source>
   <translation>Nadie aún: añada una condición.</translation>
  </message>
  <message>
   <source>Nobody.</source>
   <translation>Nadie.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>None here.</source>
   <translation>Ninguno aquí.</translation>
  </message>
  <message>
   <source>none of</source>
   <translation>ninguna de</translation>
  </message>
  <message>
   <source>none of: %1</source>
   <translation>ninguno de: %1</translation>
  </message>
  <message>
   <source>None: this is the first contact.</source>
   <translation>Ninguno: es el primer contacto.</translation>
  </message>
  <message>
   <source>not before %1, their time</source>
   <translation>no antes del %1, su hora</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>No empezó</translation>
  </message>
  <message>
   <source>not called %1 days</source>
   <translation>sin llamada %1 días</translation>
  </message>
  <message>
   <source>Not called for</source>
   <translation>Sin llamada desde hace</translation>
  </message>
  <message>
   <source>Not called for…</source>
   <translation>Sin llamada desde hace…</translation>
  </message>
  <message>
   <source>Not certified</source>
   <translation>Sin certificar</translation>
  </message>
  <message>
   <source>Not certified yet.</source>
   <translation>Todavía sin certificar.</translation>
  </message>
  <message>
   <source>Not confirmed yet</source>
   <translation>Sin confirmar</translation>
  </message>
  <message>
   <source>not contacted %1 days</source>
   <translation>sin contacto %1 días</translation>
  </message>
  <message>
   <source>Not contacted for</source>
   <translation>Sin contacto desde hace</translation>
  </message>
  <message>
   <source>Not contacted for…</source>
   <translation>Sin contacto desde hace…</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>No entregado</translation>
  </message>
  <message>
   <source>not delivered</source>
   <translation>no entregado</translation>
  </message>
  <message>
   <source>Not delivered.</source>
   <translation>No entregado.</translation>
  </message>
  <message>
   <source>Not held</source>
   <translation>No hubo</translation>
  </message>
  <message>
   <source>Not held in a year.</source>
   <translation>Ninguna en un año.</translation>
  </message>
  <message>
   <source>Not in the queue</source>
   <translation>No está en la cola</translation>
  </message>
  <message>
   <source>Not interested</source>
   <translation>Sin interés</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocida</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>Not meant by the sequence, or in it already</source>
   <translation>No previstos por la secuencia, o ya en ella</translation>
  </message>
  <message>
   <source>Not on a do-not-contact list</source>
   <translation>No está en una lista de no contactar</translation>
  </message>
  <message>
   <source>not on the list of staff</source>
   <translation>no está en la lista de personal</translation>
  </message>
  <message>
   <source>not on the property</source>
   <translation>no está en el concesionario</translation>
  </message>
  <message>
   <source>Not opened, %1</source>
   <translation>Sin abrir, %1</translation>
  </message>
  <message>
   <source>Not recognised</source>
   <translation>No reconocidas</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <translation>Aún sin guardar.</translation>
  </message>
  <message>
   <source>Not saved: look at what is red</source>
   <translation>Sin guardar: mire lo que está en rojo</translation>
  </message>
  <message>
   <source>Not sent: a rule stands against it</source>
   <translation>No enviado: una regla lo impide</translation>
  </message>
  <message>
   <source>Not sent: forbidden</source>
   <translation>No enviado: prohibido</translation>
  </message>
  <message>
   <source>Not sold that day</source>
   <translation>Sin venta ese día</translation>
  </message>
  <message>
   <source>not stored</source>
   <translation>no guardada</translation>
  </message>
  <message>
   <source>Not sure it went. Do not send it again.</source>
   <translation>No es seguro que salió. No lo envíe de nuevo.</translation>
  </message>
  <message>
   <source>Not taxed</source>
   <translation>Sin impuesto</translation>
  </message>
  <message>
   <source>Not texted, please call: %1</source>
   <translation>Sin mensaje; llámele: %1</translation>
  </message>
  <message>
   <source>not this person's number</source>
   <translation>no es el número de esta persona</translation>
  </message>
  <message>
   <source>Not too often, one program a day</source>
   <translation>No muy seguido, un programa al día</translation>
  </message>
  <message>
   <source>not tried</source>
   <translation>sin intento</translation>
  </message>
  <message>
   <source>Not tried yet: %1</source>
   <translation>Sin intentar: %1</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>sin usar</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>todavía no</translation>
  </message>
  <message>
   <source>not yet delivered</source>
   <translation>aún no entregado</translation>
  </message>
  <message>
   <source>not yet run</source>
   <translation>aún sin ejecutar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note kept with the result: %1</source>
   <translation>Nota guardada con el resultado: %1</translation>
  </message>
  <message>
   <source>Note: %1</source>
   <translation>Nota: %1</translation>
  </message>
  <message>
   <source>Noted: appointment.</source>
   <translation>Anotado: cita.</translation>
  </message>
  <message>
   <source>Noted: lost.</source>
   <translation>Anotado: perdido.</translation>
  </message>
  <message>
   <source>Noted: no answer.</source>
   <translation>Anotado: sin respuesta.</translation>
  </message>
  <message>
   <source>Noted: spoke with them.</source>
   <translation>Anotado: se habló.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Anota</translation>
  </message>
  <message>
   <source>Notes to sources</source>
   <translation>Notas a las fuentes</translation>
  </message>
  <message>
   <source>Notes to the DMS</source>
   <translation>Notas al DMS</translation>
  </message>
  <message>
   <source>Nothing answers to that. People are found by name, phone number, email or VIN; repair orders by their whole number.</source>
   <translation>Nada responde a eso. Las personas se encuentran por nombre, teléfono, correo o VIN; las órdenes de reparación, por su número completo.</translation>
  </message>
  <message>
   <source>Nothing changes between today and that day.</source>
   <translation>Nada cambia entre hoy y ese día.</translation>
  </message>
  <message>
   <source>Nothing declined within a year</source>
   <translation>Nada rechazado en un año</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nada encontrado</translation>
  </message>
  <message>
   <source>Nothing goes back to this source.</source>
   <translation>Nada vuelve a esta fuente.</translation>
  </message>
  <message>
   <source>Nothing goes out, from any program, until you let it go on.</source>
   <translation>No sale nada, de ningún programa, hasta que lo deje seguir.</translation>
  </message>
  <message>
   <source>Nothing has run since the program started.</source>
   <translation>No se ha ejecutado nada desde que se abrió el programa.</translation>
  </message>
  <message>
   <source>Nothing is deleted</source>
   <translation>Nada se borra</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation>nada pendiente</translation>
  </message>
  <message>
   <source>Nothing is due.</source>
   <translation>No hay nada pendiente.</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>No falta nada</translation>
  </message>
  <message>
   <source>Nothing is planned for tomorrow.</source>
   <translation>No hay nada previsto para mañana.</translation>
  </message>
  <message>
   <source>nothing is running</source>
   <translation>nada en curso</translation>
  </message>
  <message>
   <source>Nothing is sent at this step.</source>
   <translation>En este paso no se envía nada.</translation>
  </message>
  <message>
   <source>Nothing is sent from here.</source>
   <translation>Desde aquí no se envía nada.</translation>
  </message>
  <message>
   <source>nothing is stored before step 4</source>
   <translation>nada se guarda antes del paso 4</translation>
  </message>
  <message>
   <source>Nothing is stored before step 4.</source>
   <translation>Nada se guarda antes del paso 4.</translation>
  </message>
  <message>
   <source>Nothing is stored yet.</source>
   <translation>Aún no se guardó nada.</translation>
  </message>
  <message>
   <source>nothing is waiting</source>
   <translation>nada está esperando</translation>
  </message>
  <message>
   <source>Nothing of this customer is set aside; other changes come from the DMS.</source>
   <translation>Nada de este cliente está apartado; otros cambios llegan del DMS.</translation>
  </message>
  <message>
   <source>Nothing stands in the way.</source>
   <translation>Nada lo impide.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nada que hacer</translation>
  </message>
  <message>
   <source>Nothing to win back here.</source>
   <translation>Nada por recuperar aquí.</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Aún no se ha preguntado nada.</translation>
  </message>
  <message>
   <source>Nothing was changed or lost. Try again; Activity says what happened.</source>
   <translation>Nada cambió ni se perdió. Reintente; Actividad dice qué pasó.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was changed. Go back and open the row again.</source>
   <translation>Nada cambió. Regrese y abra la fila otra vez.</translation>
  </message>
  <message>
   <source>Nothing was changed. If it is right, run it again and allow the big change.</source>
   <translation>No se cambió nada. Si es correcto, ejecútela otra vez y permita el gran cambio.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open this page again to try once more.</source>
   <translation>No se cambió nada. Abra esta página de nuevo para reintentar.</translation>
  </message>
  <message>
   <source>Nothing was changed. Press R to look again.</source>
   <translation>No se cambió nada. Pulse R para mirar de nuevo.</translation>
  </message>
  <message>
   <source>Nothing was sent yet.</source>
   <translation>Todavía no se envió nada.</translation>
  </message>
  <message>
   <source>Nothing was stored.</source>
   <translation>No se guardó nada.</translation>
  </message>
  <message>
   <source>Nothing was stored. A wrong or half export does this; so does the first export after a long time.</source>
   <translation>No se guardó nada. Así pasa con una exportación equivocada o a medias, y con la primera después de mucho tiempo.</translation>
  </message>
  <message>
   <source>Nothing was stored. Choose another file or fix this one and choose it again.</source>
   <translation>No se guardó nada. Elija otro archivo o corrija este y elíjalo de nuevo.</translation>
  </message>
  <message>
   <source>Nothing was to be done by itself yet.</source>
   <translation>Aún no hubo nada que hacer por sí solo.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nada.</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Avisar</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>Now is the time to look. Cancel while it runs leaves the store as it was.</source>
   <translation>Este es el momento de revisar. Si cancela durante la importación, los datos quedan como estaban.</translation>
  </message>
  <message>
   <source>Now, %1 payments left</source>
   <translation>Ahora, quedan %1 pagos</translation>
  </message>
  <message>
   <source>now, or 2026-11-23T18:00Z</source>
   <translation>ahora, o 2026-11-23T18:00Z</translation>
  </message>
  <message>
   <source>now, reply</source>
   <translation>ya, responder</translation>
  </message>
  <message>
   <source>Number or address that is set aside</source>
   <translation>Número o dirección apartada</translation>
  </message>
  <message>
   <source>Number or address to add</source>
   <translation>Número o correo que agregar</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Objeciones</translation>
  </message>
  <message>
   <source>Odometer</source>
   <translation>Odómetro</translation>
  </message>
  <message>
   <source>of %1</source>
   <translation>de %1</translation>
  </message>
  <message>
   <source>of %1 open</source>
   <translation>de %1 abiertos</translation>
  </message>
  <message numerus="yes">
   <source>of %n promised today</source>
   <translation>
    <numerusform>de %n prometido hoy</numerusform>
    <numerusform>de %n prometidos hoy</numerusform>
   </translation>
  </message>
  <message>
   <source>Of business hours past due.</source>
   <translation>De horario laboral tras el plazo.</translation>
  </message>
  <message>
   <source>Of business hours, by a person.</source>
   <translation>De horario laboral, por una persona.</translation>
  </message>
  <message>
   <source>Of business hours, untouched.</source>
   <translation>De horario laboral, sin tocar.</translation>
  </message>
  <message>
   <source>of seven days, without a review</source>
   <translation>de siete días, sin evaluación</translation>
  </message>
  <message>
   <source>Of the sales owed to it, those at most 45 days after the first message or call to their buyer.</source>
   <translation>De las ventas que se le atribuyen, las que llegaron como mucho 45 días después del primer mensaje o llamada a su comprador.</translation>
  </message>
  <message>
   <source>Of the sales owed to it, those at most 90 days after the first message or call to their buyer.</source>
   <translation>De las ventas que se le atribuyen, las que llegaron como mucho 90 días después del primer mensaje o llamada a su comprador.</translation>
  </message>
  <message>
   <source>Of the ways through a sequence that ended, those an opt-out ended.</source>
   <translation>De los recorridos de secuencia terminados, los que terminó una baja.</translation>
  </message>
  <message>
   <source>Of the ways through a sequence that ended, those that ran to their end or to an answer.</source>
   <translation>De los recorridos de secuencia terminados, los que llegaron al final o a una respuesta.</translation>
  </message>
  <message>
   <source>Of those held out, %1 were reached by hand all the same.</source>
   <translation>Del grupo de control, %1 fueron contactados a mano de todos modos.</translation>
  </message>
  <message>
   <source>Of those who fit an equity or trade-in sequence, so many get nothing, so that what it adds is known. 10 is usual.</source>
   <translation>De quienes cumplen para una secuencia de equidad o de toma a cuenta, esta parte no recibe nada, para saber qué agrega. 10 es lo usual.</translation>
  </message>
  <message>
   <source>Of what its source gave before. Nothing is changed until somebody confirms.</source>
   <translation>De lo que su fuente dio antes. Nada cambia hasta que alguien lo confirme.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivada</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>off</source>
   <comment>filter</comment>
   <translation>no</translation>
  </message>
  <message>
   <source>Off the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Off: only https on the internet. On: also http and addresses of this computer or house.</source>
   <translation>Apagado: solo https en internet. Encendido: también http y direcciones de esta computadora o casa.</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Oferta</translation>
  </message>
  <message>
   <source>Offer %1</source>
   <translation>Oferta %1</translation>
  </message>
  <message>
   <source>Offer %1, until %2</source>
   <translation>Oferta %1, hasta el %2</translation>
  </message>
  <message>
   <source>Offer again: %1</source>
   <translation>Ofrecer de nuevo: %1</translation>
  </message>
  <message>
   <source>offered %1</source>
   <translation>oferta del %1</translation>
  </message>
  <message>
   <source>older lender quote</source>
   <translation>cotización anterior</translation>
  </message>
  <message>
   <source>Older values still count, but every figure made with them says so.</source>
   <translation>Los valores más antiguos aún cuentan, pero toda cifra basada en ellos lo indica.</translation>
  </message>
  <message>
   <source>oldest %1</source>
   <translation>hace %1</translation>
  </message>
  <message>
   <source>oldest first</source>
   <translation>primero las más antiguas</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Encendida</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>on %1</source>
   <translation>el %1</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>On hold: nobody enters, nobody in it moves on.</source>
   <translation>En espera: nadie entra, nadie avanza.</translation>
  </message>
  <message>
   <source>On property</source>
   <translation>Está aquí</translation>
  </message>
  <message>
   <source>on property</source>
   <translation>está aquí</translation>
  </message>
  <message>
   <source>On the drive</source>
   <translation>En el taller</translation>
  </message>
  <message>
   <source>On the National list</source>
   <translation>En la lista nacional</translation>
  </message>
  <message>
   <source>On the property</source>
   <translation>En el concesionario</translation>
  </message>
  <message>
   <source>on the property</source>
   <translation>en el concesionario</translation>
  </message>
  <message>
   <source>On the property now</source>
   <translation>Ahora en el concesionario</translation>
  </message>
  <message>
   <source>on the property now</source>
   <translation>en el concesionario ahora</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>A tiempo</translation>
  </message>
  <message>
   <source>Once a file is chosen, this says whether it is enough for equity and for outreach, and what it is worth.</source>
   <translation>Al elegir un archivo, aquí se indica si basta para capital y contacto, y cuánto vale.</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>One book</source>
   <translation>Una guía</translation>
  </message>
  <message>
   <source>One call</source>
   <translation>Una llamada</translation>
  </message>
  <message>
   <source>One choice left: %1. Say where it goes, or leave it out.</source>
   <translation>Queda una decisión: %1. Indique a dónde va u omítala.</translation>
  </message>
  <message>
   <source>One e-mail</source>
   <translation>Un correo</translation>
  </message>
  <message>
   <source>one each; +1.8 trust</source>
   <translation>una por cada uno; +1.8 de confianza</translation>
  </message>
  <message>
   <source>One letter</source>
   <translation>Una carta</translation>
  </message>
  <message>
   <source>one or several, with commas</source>
   <translation>uno o varios, con comas</translation>
  </message>
  <message>
   <source>one per program</source>
   <translation>uno por programa</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Una persona</translation>
  </message>
  <message>
   <source>One segment of a text</source>
   <translation>Un segmento de SMS</translation>
  </message>
  <message>
   <source>One source says 200, another all 750: yours decides.</source>
   <translation>Una fuente dice 200, otra los 750: decide la suya.</translation>
  </message>
  <message>
   <source>One that was not let go by then is left out: what it says of values grows old.</source>
   <translation>El que no se soltó para entonces se descarta: lo que dice de valores envejece.</translation>
  </message>
  <message>
   <source>One thing to try on the next call</source>
   <translation>Una cosa para probar en la próxima llamada</translation>
  </message>
  <message>
   <source>One visit does both: we look at your vehicle again and you drive the next one. Answer this message or call %1.</source>
   <translation>Una visita basta: vemos su vehículo de nuevo y usted maneja el siguiente. Responda a este mensaje o llame a %1.</translation>
  </message>
  <message>
   <source>One-on-one</source>
   <translation>Charla</translation>
  </message>
  <message>
   <source>one-on-one</source>
   <translation>charla individual</translation>
  </message>
  <message>
   <source>One-on-one every</source>
   <translation>Reunión individual cada</translation>
  </message>
  <message>
   <source>One-on-one held today, or not</source>
   <translation>Charla individual hoy, o no</translation>
  </message>
  <message>
   <source>One-on-one held today; O takes it back.</source>
   <translation>Charla individual de hoy anotada; O la deshace.</translation>
  </message>
  <message>
   <source>online %1</source>
   <translation>en línea %1</translation>
  </message>
  <message>
   <source>Only call from now on</source>
   <translation>Solo llamar desde ahora</translation>
  </message>
  <message>
   <source>Only calls</source>
   <translation>Solo llamadas</translation>
  </message>
  <message>
   <source>Only for</source>
   <translation>Solo para</translation>
  </message>
  <message>
   <source>only one book has a value</source>
   <translation>solo una guía tiene valor</translation>
  </message>
  <message>
   <source>only the first people due were looked at</source>
   <translation>solo se miraron las primeras personas</translation>
  </message>
  <message>
   <source>Only what was answered earns</source>
   <translation>Solo gana lo contestado</translation>
  </message>
  <message>
   <source>only you see this</source>
   <translation>solo usted lo ve</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>dollars</comment>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>repair orders</comment>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>Open a row of the pipeline with Enter, or find a person with Ctrl+K.</source>
   <translation>Abra una fila de la cartera con Intro o busque a una persona con Ctrl+K.</translation>
  </message>
  <message>
   <source>open appraisal</source>
   <translation>avalúo abierto</translation>
  </message>
  <message>
   <source>Open before, handed over: %1.</source>
   <translation>Abiertas antes y traspasadas: %1.</translation>
  </message>
  <message>
   <source>Open customer</source>
   <translation>Abrir cliente</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Abiertos hoy</translation>
  </message>
  <message>
   <source>Open rate</source>
   <translation>Tasa de apertura</translation>
  </message>
  <message>
   <source>Open repair orders and today's service appointments are looked at.</source>
   <translation>Se miran las órdenes abiertas y las citas de servicio de hoy.</translation>
  </message>
  <message>
   <source>Open repair orders come in with the next file from service.</source>
   <translation>Las órdenes de reparación abiertas llegan con el próximo archivo de servicio.</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el cliente</translation>
  </message>
  <message>
   <source>Open the most urgent alert</source>
   <translation>Abrir la alerta más urgente</translation>
  </message>
  <message>
   <source>Open the store in this folder.</source>
   <translation>Abrir la tienda de esta carpeta.</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>abrió</translation>
  </message>
  <message>
   <source>Opened %1</source>
   <translation>Visto %1</translation>
  </message>
  <message>
   <source>Opened our e-mails</source>
   <translation>Abrió nuestros correos</translation>
  </message>
  <message numerus="yes">
   <source>Opened the booking page, %n time(s)</source>
   <translation>
    <numerusform>Abrió la página de citas, %n vez</numerusform>
    <numerusform>Abrió la página de citas, %n veces</numerusform>
   </translation>
  </message>
  <message>
   <source>Opened the trade-in value</source>
   <translation>Abrió el valor del canje</translation>
  </message>
  <message numerus="yes">
   <source>Opened the value page, %n time(s)</source>
   <translation>
    <numerusform>Abrió la página de valor, %n vez</numerusform>
    <numerusform>Abrió la página de valor, %n veces</numerusform>
   </translation>
  </message>
  <message>
   <source>Opening line</source>
   <translation>Frase inicial</translation>
  </message>
  <message>
   <source>opens in %1</source>
   <translation>abre en %1</translation>
  </message>
  <message>
   <source>Opt out</source>
   <translation>Dar de baja</translation>
  </message>
  <message>
   <source>Opt-outs</source>
   <translation>Bajas</translation>
  </message>
  <message>
   <source>Opt-outs arrive here by themselves; add one that was said on the phone above.</source>
   <translation>Las bajas llegan solas; agregue arriba una dicha por teléfono.</translation>
  </message>
  <message>
   <source>Opted out</source>
   <translation>Pidió no recibir más</translation>
  </message>
  <message>
   <source>Opted out, %1</source>
   <translation>Se dio de baja, %1</translation>
  </message>
  <message>
   <source>optimised by day %1</source>
   <translation>optimizado al día %1</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Opts out</source>
   <translation>Se da de baja</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <source>Or how they begin: 503, 50010. Leads from there score higher.</source>
   <translation>O cómo empiezan: 503, 50010. Los prospectos de allí puntúan más.</translation>
  </message>
  <message>
   <source>Or let exports come in by themselves: choose the folder your DMS writes to.</source>
   <translation>O deje que las exportaciones entren solas: elija la carpeta donde escribe su DMS.</translation>
  </message>
  <message>
   <source>Or to drive.</source>
   <translation>O probarlo.</translation>
  </message>
  <message>
   <source>Oral</source>
   <translation>Oral</translation>
  </message>
  <message>
   <source>Order before</source>
   <translation>Orden anterior</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other fees</source>
   <translation>Otros cargos</translation>
  </message>
  <message>
   <source>Other fees, $</source>
   <translation>Otros cargos, $</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Others reach</source>
   <translation>Otros logran</translation>
  </message>
  <message>
   <source>Our 10DLC campaign is approved</source>
   <translation>Nuestra campaña 10DLC está aprobada</translation>
  </message>
  <message>
   <source>Our number or domain is not registered for this.</source>
   <translation>Nuestro número o dominio no está registrado para esto.</translation>
  </message>
  <message>
   <source>our offer</source>
   <translation>nuestra oferta</translation>
  </message>
  <message>
   <source>Our offer that day</source>
   <translation>Nuestra oferta ese día</translation>
  </message>
  <message>
   <source>Outbox</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Desenlace</translation>
  </message>
  <message>
   <source>outcome of the appraisal</source>
   <translation>resultado del avalúo</translation>
  </message>
  <message>
   <source>over</source>
   <translation>vencido</translation>
  </message>
  <message>
   <source>over %1</source>
   <translation>más de %1</translation>
  </message>
  <message>
   <source>Over %1 since %2 or earlier</source>
   <translation>Sobre %1 desde %2 o antes</translation>
  </message>
  <message>
   <source>Over 1 h %1</source>
   <translation>Más de 1 h %1</translation>
  </message>
  <message>
   <source>Over 1 hour</source>
   <translation>Más de 1 hora</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>En conjunto</translation>
  </message>
  <message>
   <source>overdue %1 d</source>
   <translation>%1 d de atraso</translation>
  </message>
  <message>
   <source>overdue %1 h</source>
   <translation>%1 h de atraso</translation>
  </message>
  <message>
   <source>Owed to it: %1</source>
   <translation>Se le atribuyen: %1</translation>
  </message>
  <message>
   <source>Owes more than it is worth</source>
   <translation>Debe más de lo que vale</translation>
  </message>
  <message>
   <source>owes more than it is worth</source>
   <translation>debe más de lo que vale</translation>
  </message>
  <message>
   <source>own</source>
   <translation>propias</translation>
  </message>
  <message>
   <source>Own figures, read with the coach</source>
   <translation>Sus propias cifras, con su coach</translation>
  </message>
  <message>
   <source>Own website</source>
   <translation>Sitio propio</translation>
  </message>
  <message>
   <source>Owned</source>
   <translation>Propio</translation>
  </message>
  <message>
   <source>owned %1 months or longer</source>
   <translation>suyo desde hace %1 meses o más</translation>
  </message>
  <message>
   <source>Owned at least</source>
   <translation>Suyo desde hace</translation>
  </message>
  <message>
   <source>Owned at least…</source>
   <translation>Suyo desde hace…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>A cargo</translation>
  </message>
  <message>
   <source>Owner confirmed</source>
   <translation>Dueño confirmado</translation>
  </message>
  <message>
   <source>owner confirmed</source>
   <translation>dueño confirmado</translation>
  </message>
  <message>
   <source>Owns it: serviced here %1</source>
   <translation>Es suyo: servicio aquí %1</translation>
  </message>
  <message>
   <source>owns one vehicle</source>
   <translation>tiene un vehículo</translation>
  </message>
  <message>
   <source>owns two vehicles or more</source>
   <translation>tiene dos vehículos o más</translation>
  </message>
  <message>
   <source>p %1</source>
   <translation>p %1</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <source>Pacific</source>
   <translation>Pacífico</translation>
  </message>
  <message>
   <source>page %1 of %2</source>
   <translation>página %1 de %2</translation>
  </message>
  <message>
   <source>Page opened</source>
   <translation>Página abierta</translation>
  </message>
  <message>
   <source>Pages of Setup</source>
   <translation>Páginas de Configuración</translation>
  </message>
  <message>
   <source>Paging</source>
   <translation>Paginación</translation>
  </message>
  <message>
   <source>Paging: first page</source>
   <translation>Paginación: primera página</translation>
  </message>
  <message>
   <source>Paging: parameter</source>
   <translation>Paginación: parámetro</translation>
  </message>
  <message>
   <source>Paging: records a page</source>
   <translation>Paginación: registros por página</translation>
  </message>
  <message>
   <source>Paging: where the next one is named</source>
   <translation>Paginación: dónde se nombra la siguiente</translation>
  </message>
  <message>
   <source>Paid %1</source>
   <translation>Pagado %1</translation>
  </message>
  <message>
   <source>paid %1</source>
   <translation>pagó %1</translation>
  </message>
  <message>
   <source>paid down %1</source>
   <translation>amortizado %1</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Part of the score</source>
   <translation>Parte del puntaje</translation>
  </message>
  <message>
   <source>partly known</source>
   <translation>conocida en parte</translation>
  </message>
  <message>
   <source>passes</source>
   <translation>cumple</translation>
  </message>
  <message>
   <source>Past due %1</source>
   <translation>Atrasado %1</translation>
  </message>
  <message>
   <source>Paste a sample answer and press F7.</source>
   <translation>Pegue una respuesta de ejemplo y pulse F7.</translation>
  </message>
  <message>
   <source>Path below the address</source>
   <translation>Ruta bajo la dirección</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause or go on</source>
   <translation>Pausar o seguir</translation>
  </message>
  <message>
   <source>Pause, or go on</source>
   <translation>Pausar o continuar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>Paused: %1</source>
   <translation>En pausa: %1</translation>
  </message>
  <message>
   <source>Paused: it is not asked until you go on.</source>
   <translation>En pausa: no se le pregunta hasta que siga.</translation>
  </message>
  <message>
   <source>Paused: nobody in it moves on.</source>
   <translation>En pausa: nadie avanza.</translation>
  </message>
  <message>
   <source>Paused: nobody is reserved for you. Press Space to go on.</source>
   <translation>En pausa: nadie está reservado para usted. Pulse Espacio para seguir.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payment before tax</source>
   <translation>Pago antes de impuesto</translation>
  </message>
  <message>
   <source>Payment on best match</source>
   <translation>Pago con la mejor opción</translation>
  </message>
  <message>
   <source>Payment → match</source>
   <translation>Pago → opción</translation>
  </message>
  <message>
   <source>payments left</source>
   <translation>pagos restantes</translation>
  </message>
  <message>
   <source>Payoff</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>payoff</source>
   <translation>saldo de liquidación</translation>
  </message>
  <message>
   <source>Payoff, by the contract</source>
   <translation>Saldo, según el contrato</translation>
  </message>
  <message>
   <source>Payoff, from an older quote</source>
   <translation>Saldo, de una cotización anterior</translation>
  </message>
  <message>
   <source>Payoff, from the balance</source>
   <translation>Saldo, según el capital pendiente</translation>
  </message>
  <message>
   <source>Payoff, from the typed balance</source>
   <translation>Saldo, según lo escrito</translation>
  </message>
  <message>
   <source>Payoff, quoted by lender</source>
   <translation>Saldo, cotizado por la financiera</translation>
  </message>
  <message>
   <source>Pays %1 interest</source>
   <translation>Paga %1 de interés</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <source>People are shared out at random between the arms, and stay in theirs.</source>
   <translation>Las personas se reparten al azar entre los grupos y se quedan en el suyo.</translation>
  </message>
  <message>
   <source>People by name, with what is due</source>
   <translation>Personas por nombre, con lo pendiente</translation>
  </message>
  <message>
   <source>People equity, trade-in or service wrote to</source>
   <translation>Personas a las que escribieron capital, entrega o servicio</translation>
  </message>
  <message>
   <source>People held out</source>
   <translation>Grupo de control</translation>
  </message>
  <message>
   <source>People held out, in Setup</source>
   <translation>Grupo de control, en Configuración</translation>
  </message>
  <message>
   <source>People in each arm, of those needed</source>
   <translation>Personas en cada grupo, de las necesarias</translation>
  </message>
  <message>
   <source>People know their part</source>
   <translation>Cada uno conoce su parte</translation>
  </message>
  <message>
   <source>People taken for one</source>
   <translation>Personas tomadas como una</translation>
  </message>
  <message>
   <source>People who fit and get nothing, so that what the campaign adds is known.</source>
   <translation>Personas que cumplen y no reciben nada, para saber qué agrega la campaña.</translation>
  </message>
  <message>
   <source>People who fit, spread over all of them</source>
   <translation>Personas que coinciden, repartidas entre todas</translation>
  </message>
  <message>
   <source>Per 5,000 customers; shown beside your own forecast, never instead of it.</source>
   <translation>Por cada 5,000 clientes; se muestra junto a su propio pronóstico, nunca en su lugar.</translation>
  </message>
  <message>
   <source>Permission</source>
   <translation>Permiso</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Person, VIN, stock, RO, action</source>
   <translation>Persona, VIN, inventario, acción</translation>
  </message>
  <message>
   <source>Personal</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Phone or email</source>
   <translation>Teléfono o correo</translation>
  </message>
  <message>
   <source>Photographed findings</source>
   <translation>Hallazgos con foto</translation>
  </message>
  <message>
   <source>Photos missing: %1</source>
   <translation>Faltan fotos: %1</translation>
  </message>
  <message>
   <source>Photos per item</source>
   <translation>Fotos por línea</translation>
  </message>
  <message>
   <source>Picks are made in Service: R on an order, then 1 to 9 for what a customer should see first. Nothing changes until somebody takes it over; what was before stays one key away.</source>
   <translation>Se elige en Servicio: R en una orden y luego 1 a 9 para lo que el cliente debe ver primero. Nada cambia hasta que alguien lo toma; lo anterior queda a una tecla.</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>Piloto</translation>
  </message>
  <message>
   <source>Pilot with %1</source>
   <translation>Piloto con %1</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>barra vertical</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>Cartera</translation>
  </message>
  <message>
   <source>pipeline</source>
   <translation>cartera</translation>
  </message>
  <message>
   <source>Pipeline %1 of %2</source>
   <translation>Cartera %1 de %2</translation>
  </message>
  <message>
   <source>Places by hour</source>
   <translation>Lugares por hora</translation>
  </message>
  <message>
   <source>plan over</source>
   <translation>plan terminado</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>Points of a lead</source>
   <translation>Puntos del prospecto</translation>
  </message>
  <message>
   <source>Points of the score</source>
   <translation>Puntos de la puntuación</translation>
  </message>
  <message>
   <source>poll</source>
   <translation>consulta</translation>
  </message>
  <message>
   <source>Port on this computer</source>
   <translation>Puerto de este equipo</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Dirección postal</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Extra</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>preset missing</source>
   <translation>falta el ajuste</translation>
  </message>
  <message>
   <source>Press a card or another week.</source>
   <translation>Presione una tarjeta u otra semana.</translation>
  </message>
  <message>
   <source>Press a figure above to see its lines.</source>
   <translation>Pulse una cifra de arriba para ver sus líneas.</translation>
  </message>
  <message>
   <source>Press Delete again to disconnect %1. What it brought stays.</source>
   <translation>Pulse Supr otra vez para desconectar %1. Lo que trajo se queda.</translation>
  </message>
  <message>
   <source>Press Delete once more to remove %1 and its keys from this computer.</source>
   <translation>Pulse Suprimir otra vez para quitar %1 y sus claves de esta computadora.</translation>
  </message>
  <message>
   <source>Press F for the next state.</source>
   <translation>Pulse F para el estado siguiente.</translation>
  </message>
  <message>
   <source>Press F6 to test, or paste an answer and press F7.</source>
   <translation>Pulse F6 para probar, o pegue una respuesta y pulse F7.</translation>
  </message>
  <message>
   <source>Press R to see exactly who hears from us tomorrow, and who does not.</source>
   <translation>Pulse R para ver exactamente quién recibe algo mañana y quién no.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Previsualizar</translation>
  </message>
  <message>
   <source>Preview 90 days</source>
   <translation>Previsualizar 90 días</translation>
  </message>
  <message>
   <source>Previewed</source>
   <translation>Previsualizada</translation>
  </message>
  <message>
   <source>Previous step of the script</source>
   <translation>Paso anterior del guion</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <source>price beside a year's spend, visits, warranty, financed here</source>
   <translation>precio frente al gasto anual, visitas, garantía, financiado aquí</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print %1 customers</source>
   <translation>Imprimir %1 clientes</translation>
  </message>
  <message>
   <source>Print the advisors' sheet</source>
   <translation>Imprimir la hoja de los asesores</translation>
  </message>
  <message>
   <source>Print the briefing</source>
   <translation>Imprimir la hoja de entrega</translation>
  </message>
  <message>
   <source>Print the hand-off sheet</source>
   <translation>Imprimir la hoja de entrega</translation>
  </message>
  <message>
   <source>Print the morning page</source>
   <translation>Imprimir la página matutina</translation>
  </message>
  <message>
   <source>Print the offer package</source>
   <translation>Imprimir la oferta</translation>
  </message>
  <message>
   <source>Print the recap with the offer package</source>
   <translation>Imprimir el resumen con la oferta</translation>
  </message>
  <message>
   <source>Print today's equity for the advisors</source>
   <translation>Imprimir el capital de hoy para los asesores</translation>
  </message>
  <message>
   <source>Printed %1</source>
   <translation>Impreso %1</translation>
  </message>
  <message>
   <source>Printed and posted.</source>
   <translation>Impresa y enviada.</translation>
  </message>
  <message>
   <source>process</source>
   <translation>proceso</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Program cost divided by delayed trades.</source>
   <translation>Costo del programa entre los cambios tardíos.</translation>
  </message>
  <message>
   <source>Program weight %1</source>
   <translation>Peso del programa %1</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avance</translation>
  </message>
  <message>
   <source>Public figures: feeds that push bring 94 to 98% of the fields, nightly batches 71 to 78%.</source>
   <translation>Cifras públicas: los envíos automáticos traen del 94 al 98 % de los campos; los lotes nocturnos, del 71 al 78 %.</translation>
  </message>
  <message>
   <source>published by the vendor</source>
   <translation>publicada por el proveedor</translation>
  </message>
  <message>
   <source>Purchase or lease date</source>
   <translation>Fecha de compra o arrendamiento</translation>
  </message>
  <message>
   <source>Purchase price</source>
   <translation>Precio de compra</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Propósito</translation>
  </message>
  <message>
   <source>push</source>
   <translation>envío</translation>
  </message>
  <message>
   <source>Put %1 customers into the queue of</source>
   <translation>Poner %1 clientes en la cola de</translation>
  </message>
  <message>
   <source>Put the reps into Setup, Staff, with the role BDC.</source>
   <translation>Ponga a los representantes en Configuración, Personal, con el papel BDC.</translation>
  </message>
  <message>
   <source>Put this customer into the queue of</source>
   <translation>Poner este cliente en la cola de</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>quarter</source>
   <translation>trimestre</translation>
  </message>
  <message>
   <source>Quarter of %1 to %2</source>
   <translation>Trimestre del %1 al %2</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Cola</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>En cola</translation>
  </message>
  <message>
   <source>Quiet</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>Quiet season</source>
   <translation>Temporada tranquila</translation>
  </message>
  <message>
   <source>quoted</source>
   <translation>cotizado</translation>
  </message>
  <message>
   <source>Range first, exact after an appraisal</source>
   <translation>Primero el rango, exacto tras un avalúo</translation>
  </message>
  <message>
   <source>Rate, fees and cap must be amounts; a sales tax over 20% is taken for a slip.</source>
   <translation>La tasa, los cargos y el tope deben ser importes; un impuesto sobre ventas mayor al 20 % se toma como error.</translation>
  </message>
  <message>
   <source>Reach them</source>
   <translation>Cómo contactar</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leídos</translation>
  </message>
  <message>
   <source>Read</source>
   <comment>a review</comment>
   <translation>Leída</translation>
  </message>
  <message>
   <source>Read %1</source>
   <translation>%1 leído</translation>
  </message>
  <message>
   <source>Read a kept document again</source>
   <translation>Leer otra vez un documento guardado</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer otra vez</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Se lee como</translation>
  </message>
  <message>
   <source>Read as the next customer</source>
   <translation>Leer como el cliente siguiente</translation>
  </message>
  <message>
   <source>read back, the same</source>
   <translation>releído, igual</translation>
  </message>
  <message>
   <source>Read everything again</source>
   <translation>Leer todo de nuevo</translation>
  </message>
  <message>
   <source>Read the book again</source>
   <translation>Leer la lista de nuevo</translation>
  </message>
  <message>
   <source>Read the cards again</source>
   <translation>Leer las fichas de nuevo</translation>
  </message>
  <message>
   <source>Read the day again</source>
   <translation>Leer el día de nuevo</translation>
  </message>
  <message>
   <source>Read the leads again</source>
   <translation>Leer los prospectos otra vez</translation>
  </message>
  <message>
   <source>Read the ledger</source>
   <translation>Leer el desglose</translation>
  </message>
  <message>
   <source>Read the pasted answer</source>
   <translation>Leer la respuesta pegada</translation>
  </message>
  <message>
   <source>Read the sources again</source>
   <translation>Leer las fuentes otra vez</translation>
  </message>
  <message>
   <source>Reading every row. What is covered, what is missing and what the file is worth shows here in a moment.</source>
   <translation>Leyendo todas las filas. En un momento verá aquí qué está cubierto, qué falta y cuánto vale el archivo.</translation>
  </message>
  <message>
   <source>Reading everybody …</source>
   <translation>Leyendo a todos …</translation>
  </message>
  <message>
   <source>Reading real customers …</source>
   <translation>Leyendo clientes reales …</translation>
  </message>
  <message>
   <source>Reading the appointments.</source>
   <translation>Leyendo las citas.</translation>
  </message>
  <message>
   <source>Reading the appraisals.</source>
   <translation>Leyendo los avalúos.</translation>
  </message>
  <message>
   <source>Reading the calls of seven days.</source>
   <translation>Leyendo las llamadas de siete días.</translation>
  </message>
  <message>
   <source>Reading the campaigns.</source>
   <translation>Leyendo las campañas.</translation>
  </message>
  <message>
   <source>Reading the cards.</source>
   <translation>Leyendo las fichas.</translation>
  </message>
  <message>
   <source>Reading the columns and a few rows.</source>
   <translation>Leyendo las columnas y algunas filas.</translation>
  </message>
  <message>
   <source>Reading the gateways.</source>
   <translation>Leyendo las pasarelas.</translation>
  </message>
  <message>
   <source>Reading the inbox…</source>
   <translation>Leyendo la bandeja…</translation>
  </message>
  <message>
   <source>Reading the leads.</source>
   <translation>Leyendo los prospectos.</translation>
  </message>
  <message>
   <source>Reading the lender programs.</source>
   <translation>Leyendo los programas de financieras.</translation>
  </message>
  <message>
   <source>Reading the list of jobs.</source>
   <translation>Leyendo la lista de tareas.</translation>
  </message>
  <message>
   <source>Reading the list of merges.</source>
   <translation>Leyendo la lista de combinaciones.</translation>
  </message>
  <message>
   <source>Reading the lists.</source>
   <translation>Leyendo las listas.</translation>
  </message>
  <message>
   <source>Reading the messages.</source>
   <translation>Leyendo los mensajes.</translation>
  </message>
  <message>
   <source>Reading the outbox.</source>
   <translation>Leyendo la bandeja de salida.</translation>
  </message>
  <message>
   <source>Reading the picks.</source>
   <translation>Leyendo las elecciones.</translation>
  </message>
  <message>
   <source>Reading the pipeline…</source>
   <translation>Leyendo la cartera…</translation>
  </message>
  <message>
   <source>Reading the rejected rows.</source>
   <translation>Leyendo las filas rechazadas.</translation>
  </message>
  <message>
   <source>Reading the service lane.</source>
   <translation>Leyendo el taller.</translation>
  </message>
  <message>
   <source>Reading the sources.</source>
   <translation>Leyendo las fuentes.</translation>
  </message>
  <message>
   <source>Reading the staff.</source>
   <translation>Leyendo el personal.</translation>
  </message>
  <message>
   <source>Reading the store</source>
   <translation>Leyendo el concesionario</translation>
  </message>
  <message>
   <source>Reading the store as it was on the first of each month …</source>
   <translation>Leyendo los datos como eran el primero de cada mes …</translation>
  </message>
  <message>
   <source>Reading the thresholds.</source>
   <translation>Leyendo los umbrales.</translation>
  </message>
  <message>
   <source>Reading this customer…</source>
   <translation>Leyendo este cliente…</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>ready %1</source>
   <translation>listo %1</translation>
  </message>
  <message>
   <source>Ready reply %1, while nothing is typed</source>
   <translation>Respuesta preparada %1, mientras no haya nada escrito</translation>
  </message>
  <message>
   <source>Ready reply, to be read over before it is sent</source>
   <translation>Respuesta preparada; léala antes de enviarla</translation>
  </message>
  <message>
   <source>Ready without MPI</source>
   <translation>Lista sin MPI</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reason given</source>
   <translation>Con motivo</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>Reembolso</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Llamado a revisión</translation>
  </message>
  <message>
   <source>Recap</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Recap e-mails opened.</source>
   <translation>Correos de resumen abiertos.</translation>
  </message>
  <message>
   <source>Recap open rate</source>
   <translation>Apertura del resumen</translation>
  </message>
  <message>
   <source>Receipt confirmed</source>
   <translation>Acuse enviado</translation>
  </message>
  <message>
   <source>Receipt confirmed within</source>
   <translation>Recepción confirmada en</translation>
  </message>
  <message>
   <source>Receipt ≤ %1 s</source>
   <translation>Acuse ≤ %1 s</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Recomendaciones</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message>
   <source>Recommended lines approved among those shown.</source>
   <translation>Líneas recomendadas aprobadas, entre las mostradas.</translation>
  </message>
  <message>
   <source>Reconditioning</source>
   <translation>Reacondicionamiento</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Recovery</source>
   <translation>Recuperación</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Red and yellow findings with a photo.</source>
   <translation>Hallazgos rojos y amarillos con foto.</translation>
  </message>
  <message>
   <source>Red and yellow lines without a photo hold their order at the gate.</source>
   <translation>Las líneas rojas y amarillas sin foto retienen su orden.</translation>
  </message>
  <message>
   <source>refresh the facts</source>
   <translation>actualizar los datos</translation>
  </message>
  <message>
   <source>Refresh values every</source>
   <translation>Actualizar valores cada</translation>
  </message>
  <message>
   <source>Refusals</source>
   <translation>Bajas</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Registered sender, within its limits</source>
   <translation>Remitente registrado, dentro de sus límites</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rechazadas</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazadas</translation>
  </message>
  <message>
   <source>Rejected rows</source>
   <translation>Filas rechazadas</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove "%1"</source>
   <translation>Quitar «%1»</translation>
  </message>
  <message>
   <source>Remove group</source>
   <translation>Quitar grupo</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <source>Remove the gateway and its keys</source>
   <translation>Quitar la pasarela y sus claves</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Quitar la línea</translation>
  </message>
  <message>
   <source>Remove the step</source>
   <translation>Quitar el paso</translation>
  </message>
  <message>
   <source>Rep</source>
   <translation>Asesor</translation>
  </message>
  <message>
   <source>Rep %1</source>
   <translation>Vendedor %1</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparación</translation>
  </message>
  <message>
   <source>Repair order</source>
   <translation>Orden de reparación</translation>
  </message>
  <message>
   <source>Repair order %1</source>
   <translation>Orden de reparación %1</translation>
  </message>
  <message>
   <source>repair order %1</source>
   <translation>orden %1</translation>
  </message>
  <message>
   <source>Repair order %1, %2, %3</source>
   <translation>Orden de reparación %1, %2, %3</translation>
  </message>
  <message>
   <source>Repair orders with a complete inspection among those that need one.</source>
   <translation>Órdenes con inspección completa, entre las que la necesitan.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Repite</translation>
  </message>
  <message>
   <source>replay</source>
   <translation>pasado</translation>
  </message>
  <message>
   <source>Replied</source>
   <translation>Respondió</translation>
  </message>
  <message>
   <source>replied</source>
   <translation>respondió</translation>
  </message>
  <message>
   <source>Replies</source>
   <translation>Responde</translation>
  </message>
  <message>
   <source>replies come in</source>
   <translation>las respuestas entran</translation>
  </message>
  <message>
   <source>replies do not come in this way</source>
   <translation>las respuestas no entran por aquí</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Respuesta al cliente</translation>
  </message>
  <message>
   <source>Reply rate</source>
   <translation>Tasa de respuesta</translation>
  </message>
  <message>
   <source>Reported as unwanted.</source>
   <translation>Denunciado como no deseado.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Petición</translation>
  </message>
  <message>
   <source>Request and answer, secrets masked</source>
   <translation>Petición y respuesta, con los secretos ocultos</translation>
  </message>
  <message>
   <source>Requests to this source, newest first</source>
   <translation>Peticiones a esta fuente, las más nuevas primero</translation>
  </message>
  <message>
   <source>Requests, 60 days</source>
   <translation>Peticiones, 60 días</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Residual</source>
   <translation>Residual</translation>
  </message>
  <message>
   <source>Response times</source>
   <translation>Tiempos de respuesta</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result, note and next step are kept</source>
   <translation>Quedan resultado, nota y próximo paso</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Dar de baja</translation>
  </message>
  <message>
   <source>Retire somebody, or take them back</source>
   <translation>Dar de baja a alguien, o volver a dar de alta</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>De baja</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Retorno</translation>
  </message>
  <message>
   <source>Return on the source</source>
   <translation>Retorno de la fuente</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Review %1</source>
   <translation>Revisión %1</translation>
  </message>
  <message>
   <source>Review a call</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <source>Review of a call by %1</source>
   <translation>Llamada de %1</translation>
  </message>
  <message>
   <source>Review of the process</source>
   <translation>Revisión del proceso</translation>
  </message>
  <message>
   <source>Review of the process held today, or not</source>
   <translation>Revisión del proceso hoy, o no</translation>
  </message>
  <message>
   <source>Reword</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Riverside Toyota</source>
   <translation>Riverside Toyota</translation>
  </message>
  <message>
   <source>RO</source>
   <translation>RO</translation>
  </message>
  <message>
   <source>RO %1</source>
   <translation>RO %1</translation>
  </message>
  <message>
   <source>RO %1 is open</source>
   <translation>Orden %1 abierta</translation>
  </message>
  <message>
   <source>RO %1 may go to ready: close it in the DMS.</source>
   <translation>La RO %1 puede pasar a lista: ciérrela en el DMS.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Roll-out</source>
   <translation>Puesta en marcha</translation>
  </message>
  <message>
   <source>ROs</source>
   <translation>RO</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>mala</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Row before</source>
   <translation>Fila anterior</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>filas</translation>
  </message>
  <message>
   <source>Rows of the last run</source>
   <translation>Filas de la última vez</translation>
  </message>
  <message>
   <source>Rows taken in</source>
   <translation>Filas aceptadas</translation>
  </message>
  <message>
   <source>Rows that cannot be brought in wait here with their cause.</source>
   <translation>Las filas que no se pueden importar esperan aquí con su causa.</translation>
  </message>
  <message>
   <source>Rows that were pushed</source>
   <translation>Filas recibidas por envío</translation>
  </message>
  <message>
   <source>Rows that would be rejected</source>
   <translation>Filas que serían rechazadas</translation>
  </message>
  <message>
   <source>Rows the preset makes of the answer</source>
   <translation>Filas que el ajuste saca de la respuesta</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Rule pack %1 · review by %2 · not yet approved by counsel</source>
   <translation>Reglas %1 · revisar antes del %2 · aún sin aprobación de un abogado</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules of outreach</source>
   <translation>Reglas de contacto</translation>
  </message>
  <message>
   <source>Rules of the house</source>
   <translation>Reglas de la casa</translation>
  </message>
  <message>
   <source>Rules switched off</source>
   <translation>Reglas apagadas</translation>
  </message>
  <message>
   <source>Rules switched on</source>
   <translation>Reglas encendidas</translation>
  </message>
  <message>
   <source>Rules that spoke, strongest first</source>
   <translation>Reglas que hablaron, la más fuerte primero</translation>
  </message>
  <message>
   <source>Rules: hours, consent, opt-outs</source>
   <translation>Reglas: horas, permiso, bajas</translation>
  </message>
  <message>
   <source>Run and allow the big change</source>
   <translation>Ejecutar y permitir el gran cambio</translation>
  </message>
  <message>
   <source>Run now</source>
   <translation>Ejecutar ahora</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Ejecuciones</translation>
  </message>
  <message>
   <source>Runs by itself</source>
   <translation>Funciona por sí solo</translation>
  </message>
  <message>
   <source>Runs every so many minutes</source>
   <translation>Se ejecuta cada tantos minutos</translation>
  </message>
  <message>
   <source>Runs of this source, newest first</source>
   <translation>Ejecuciones de esta fuente, las más nuevas primero</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>safety %1, history %2, fit %3</source>
   <translation>seguridad %1, historia %2, ajuste %3</translation>
  </message>
  <message>
   <source>Said who calls, from where and why</source>
   <translation>Dijo quién llama, de dónde y por qué</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>sales %1</source>
   <translation>ventas %1</translation>
  </message>
  <message>
   <source>Sales among appointments kept.</source>
   <translation>Ventas entre las citas cumplidas.</translation>
  </message>
  <message>
   <source>Sales among valid leads.</source>
   <translation>Ventas entre los prospectos válidos.</translation>
  </message>
  <message>
   <source>Sales associate</source>
   <translation>Vendedor</translation>
  </message>
  <message>
   <source>Sales each owed to the touch their buyer answered last, else to the last one, within the days of the rule.</source>
   <translation>Ventas atribuidas al último contacto que contestó su comprador, o si no al último, dentro de los días de la regla.</translation>
  </message>
  <message>
   <source>Sales is alerted while a customer with equity waits for a costly repair of such a vehicle.</source>
   <translation>Se avisa a ventas mientras un cliente con capital espera una reparación cara de un vehículo así.</translation>
  </message>
  <message>
   <source>Sales owed to it</source>
   <translation>Ventas que se le atribuyen</translation>
  </message>
  <message>
   <source>Sales tax, %</source>
   <translation>Impuesto de venta, %</translation>
  </message>
  <message>
   <source>salesperson</source>
   <translation>vendedor</translation>
  </message>
  <message>
   <source>Same payment, within</source>
   <translation>Mismo pago, hasta</translation>
  </message>
  <message>
   <source>Same-day trade</source>
   <translation>Cambio el mismo día</translation>
  </message>
  <message>
   <source>sample %1 of %2</source>
   <translation>muestra %1 de %2</translation>
  </message>
  <message>
   <source>Sample before</source>
   <translation>Muestra anterior</translation>
  </message>
  <message>
   <source>sample store: invented, nobody is asked</source>
   <translation>base de muestra: inventada, no se pregunta a nadie</translation>
  </message>
  <message>
   <source>Sample value</source>
   <translation>Valor de ejemplo</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Valores de muestra</translation>
  </message>
  <message>
   <source>Saturdays, too</source>
   <translation>También los sábados</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as %1…</source>
   <translation>Guardar como %1…</translation>
  </message>
  <message>
   <source>Save as a new version</source>
   <translation>Guardar como versión nueva</translation>
  </message>
  <message>
   <source>Save chart</source>
   <translation>Guardar gráfica</translation>
  </message>
  <message>
   <source>Save match</source>
   <translation>Guardar asignación</translation>
  </message>
  <message>
   <source>Save the day</source>
   <translation>Guardar el día</translation>
  </message>
  <message>
   <source>Save the day for a calendar</source>
   <translation>Guardar el día para un calendario</translation>
  </message>
  <message>
   <source>Save the review</source>
   <translation>Guardar la evaluación</translation>
  </message>
  <message>
   <source>Save the sequence first: Ctrl+S.</source>
   <translation>Guarde primero la secuencia: Ctrl+S.</translation>
  </message>
  <message>
   <source>Save this view as</source>
   <translation>Guardar esta vista como</translation>
  </message>
  <message>
   <source>Save view</source>
   <translation>Guardar vista</translation>
  </message>
  <message>
   <source>saved %1</source>
   <translation>guardado %1</translation>
  </message>
  <message>
   <source>Saved %1 appointments.</source>
   <translation>%1 citas guardadas.</translation>
  </message>
  <message>
   <source>Saved as "%1". The next file with these columns maps itself.</source>
   <translation>Guardada como "%1". El próximo archivo con estas columnas se asigna solo.</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Guardado como %1.</translation>
  </message>
  <message>
   <source>Saved as version %1. Campaigns made before keep the version they were made with.</source>
   <translation>Guardado como versión %1. Las campañas anteriores conservan su versión.</translation>
  </message>
  <message>
   <source>Saved as version %1. Who is in an older version stays in it.</source>
   <translation>Guardada como versión %1. Quien está en una anterior se queda en ella.</translation>
  </message>
  <message>
   <source>Saved view</source>
   <translation>Vista guardada</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Vistas guardadas</translation>
  </message>
  <message>
   <source>Saved, but: %1</source>
   <translation>Guardado, pero: %1</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Saved. It can be chosen in Sources now.</source>
   <translation>Guardado. Ya se puede elegir en Fuentes.</translation>
  </message>
  <message>
   <source>Saved. Messages written from now on use it.</source>
   <translation>Guardado. Los mensajes que se escriban desde ahora lo usan.</translation>
  </message>
  <message>
   <source>Saved. Payments are worked out anew.</source>
   <translation>Guardado. Los pagos se calculan de nuevo.</translation>
  </message>
  <message>
   <source>Say which %1 is meant.</source>
   <translation>Diga cuál: %1.</translation>
  </message>
  <message>
   <source>Say which findings come first</source>
   <translation>Decir qué hallazgos van primero</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Dice</translation>
  </message>
  <message>
   <source>Says nothing by itself before %1; who is found meanwhile is looked at then.</source>
   <translation>No dice nada por sí sola antes del %1; a quien se encuentre mientras tanto se lo mira entonces.</translation>
  </message>
  <message>
   <source>says so openly</source>
   <translation>lo dice claro</translation>
  </message>
  <message>
   <source>Says where one works or what one earns.</source>
   <translation>Dice dónde trabaja o cuánto gana.</translation>
  </message>
  <message>
   <source>Scan the VIN when the vehicle is looked at.</source>
   <translation>Escanee el VIN al ver el vehículo.</translation>
  </message>
  <message>
   <source>scanned</source>
   <translation>escaneó</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Ptos.</translation>
  </message>
  <message>
   <source>Score of a lead</source>
   <translation>Puntuación del prospecto</translation>
  </message>
  <message>
   <source>Script</source>
   <translation>Guion</translation>
  </message>
  <message>
   <source>Script and voicemails by heart</source>
   <translation>Guion y mensajes de voz de memoria</translation>
  </message>
  <message>
   <source>Search form</source>
   <translation>Formulario de búsqueda</translation>
  </message>
  <message>
   <source>Search forms</source>
   <translation>Formularios de búsqueda</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Segundo</translation>
  </message>
  <message>
   <source>Second quote</source>
   <translation>Otro presupuesto</translation>
  </message>
  <message>
   <source>Second record</source>
   <translation>Segundo registro</translation>
  </message>
  <message>
   <source>See the pipeline</source>
   <translation>Ver oportunidades</translation>
  </message>
  <message>
   <source>seen by you alone</source>
   <translation>solo usted las ve</translation>
  </message>
  <message>
   <source>Seen: 2 to 4%.</source>
   <translation>Observado: 2 a 4 %.</translation>
  </message>
  <message>
   <source>Seen: 6 to 10%. Your own rate replaces it once there are results.</source>
   <translation>Observado: 6 a 10 %. Su propia tasa lo reemplaza cuando hay resultados.</translation>
  </message>
  <message>
   <source>Segment</source>
   <translation>Segmento</translation>
  </message>
  <message>
   <source>Segments a day</source>
   <translation>Segmentos por día</translation>
  </message>
  <message>
   <source>Segments a second</source>
   <translation>Segmentos por segundo</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Select a customer to see how the equity is made.</source>
   <translation>Seleccione un cliente para ver cómo se forma el capital.</translation>
  </message>
  <message>
   <source>Selected customer</source>
   <translation>Cliente seleccionado</translation>
  </message>
  <message>
   <source>Seller of the vehicle, customer's rep, lead's owner</source>
   <translation>Vendedor del vehículo, asesor del cliente, dueño del prospecto</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>punto y coma</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a test to yourself</source>
   <translation>Enviarse una prueba</translation>
  </message>
  <message>
   <source>Send it</source>
   <translation>Enviarlo</translation>
  </message>
  <message>
   <source>Send me a test</source>
   <translation>Enviarme una prueba</translation>
  </message>
  <message>
   <source>Send the message, or send it again</source>
   <translation>Enviar el mensaje, o enviarlo de nuevo</translation>
  </message>
  <message>
   <source>Send the person a test alert</source>
   <translation>Enviar a la persona un aviso de prueba</translation>
  </message>
  <message>
   <source>Sender, address and way out</source>
   <translation>Remitente, dirección y salida</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Sending and answers</source>
   <translation>Envíos y respuestas</translation>
  </message>
  <message>
   <source>Sending is on</source>
   <translation>El envío está activo</translation>
  </message>
  <message>
   <source>Sending is stopped</source>
   <translation>El envío está detenido</translation>
  </message>
  <message>
   <source>Sending, answers, sequences and leads are looked at every few seconds while this window is open.</source>
   <translation>Los envíos, las respuestas, las secuencias y los prospectos se revisan cada pocos segundos mientras esta ventana está abierta.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Sent to</source>
   <translation>Enviado a</translation>
  </message>
  <message>
   <source>Sent within 5 min, %1 open the page; later, %2. At 90% on time, opens would be %3.</source>
   <translation>Enviado en 5 min, %1 abren la página; más tarde, %2. Con 90 % a tiempo abrirían %3.</translation>
  </message>
  <message>
   <source>Sent, %1</source>
   <translation>Enviado, %1</translation>
  </message>
  <message>
   <source>sent, end not known</source>
   <translation>enviado, fin desconocido</translation>
  </message>
  <message>
   <source>sent, not seen yet</source>
   <translation>enviado, aún no visible</translation>
  </message>
  <message>
   <source>Separated by blanks; links elsewhere are refused. Empty: all but public shorteners.</source>
   <translation>Separados por espacios; se rechazan otros enlaces. Vacío: todos salvo acortadores públicos.</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Secuencia</translation>
  </message>
  <message>
   <source>Sequence completion</source>
   <translation>Secuencias completadas</translation>
  </message>
  <message>
   <source>Sequence or campaign</source>
   <translation>Secuencia o campaña</translation>
  </message>
  <message>
   <source>Sequences</source>
   <translation>Secuencias</translation>
  </message>
  <message>
   <source>Sequences and campaigns</source>
   <translation>Secuencias y campañas</translation>
  </message>
  <message>
   <source>Sequences are approved</source>
   <translation>Secuencias aprobadas</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>service</source>
   <translation>servicio</translation>
  </message>
  <message>
   <source>Service advisor</source>
   <translation>Asesor de servicio</translation>
  </message>
  <message>
   <source>Service customers</source>
   <translation>Clientes de servicio</translation>
  </message>
  <message>
   <source>service declined</source>
   <translation>servicio rechazado</translation>
  </message>
  <message>
   <source>Service drive</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Service lane</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>service only</source>
   <translation>solo servicio</translation>
  </message>
  <message>
   <source>Service recovery</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Service visit, RO %1</source>
   <translation>Visita de servicio, RO %1</translation>
  </message>
  <message>
   <source>service visits in 24 months</source>
   <translation>visitas de servicio en 24 meses</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartado</translation>
  </message>
  <message>
   <source>Set aside: %1</source>
   <translation>Apartado: %1</translation>
  </message>
  <message>
   <source>Setup</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Share of the value kept back before equity counts.</source>
   <translation>Parte del valor que se retiene antes de contar el capital.</translation>
  </message>
  <message>
   <source>Share with positive equity</source>
   <translation>Parte con capital positivo</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>incluidas</translation>
  </message>
  <message>
   <source>Shipped words</source>
   <translation>Palabras incluidas</translation>
  </message>
  <message>
   <source>short</source>
   <translation>no alcanza</translation>
  </message>
  <message>
   <source>Show every field</source>
   <translation>Mostrar todos los campos</translation>
  </message>
  <message>
   <source>Show rate</source>
   <translation>Tasa de asistencia</translation>
  </message>
  <message>
   <source>Show rate, 30 days</source>
   <translation>Asistencia, 30 días</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Asistieron</translation>
  </message>
  <message>
   <source>Showroom</source>
   <translation>Sala de ventas</translation>
  </message>
  <message>
   <source>Shows how many would have come in each month, and how many of them bought here.</source>
   <translation>Muestra cuántos habrían entrado cada mes y cuántos compraron aquí.</translation>
  </message>
  <message>
   <source>Silent after</source>
   <translation>En silencio tras</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Since offer</source>
   <translation>Desde oferta</translation>
  </message>
  <message>
   <source>Since then</source>
   <translation>Desde entonces</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Skip for an hour</source>
   <translation>Saltar por una hora</translation>
  </message>
  <message>
   <source>SLA kept</source>
   <translation>Plazos cumplidos</translation>
  </message>
  <message>
   <source>SLA kept in the last seven days</source>
   <translation>Plazos cumplidos en los últimos siete días</translation>
  </message>
  <message>
   <source>SLA missed</source>
   <translation>Plazos incumplidos</translation>
  </message>
  <message>
   <source>Slow at first: a new sender is trusted little by little.</source>
   <translation>Despacio al principio: a un remitente nuevo se le va teniendo confianza.</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <source>Snooze for (30m, 2h, 1d) or until (14:30)</source>
   <translation>Posponer por (30m, 2h, 1d) o hasta (14:30)</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Pospuestas</translation>
  </message>
  <message>
   <source>Social form</source>
   <translation>Formulario social</translation>
  </message>
  <message>
   <source>Social forms</source>
   <translation>Formularios sociales</translation>
  </message>
  <message>
   <source>Software, lists, staff; shared among what was sent.</source>
   <translation>Programas, listas, personal; repartido entre lo enviado.</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>Vendido</translation>
  </message>
  <message>
   <source>Sold already</source>
   <translation>Ya lo vendió</translation>
  </message>
  <message>
   <source>Sold customers</source>
   <translation>Clientes de ventas</translation>
  </message>
  <message>
   <source>Sold customers whose equity was worked out this cycle among all.</source>
   <translation>Compradores cuyo capital se calculó en este ciclo, entre todos.</translation>
  </message>
  <message>
   <source>sold elsewhere</source>
   <translation>vendido en otro lado</translation>
  </message>
  <message>
   <source>sold or lost</source>
   <translation>vendido o perdido</translation>
  </message>
  <message>
   <source>sold the vehicle</source>
   <translation>vendió el vehículo</translation>
  </message>
  <message>
   <source>Sold within 45 days</source>
   <translation>Vendido en 45 días</translation>
  </message>
  <message>
   <source>Sold within 90 days</source>
   <translation>Vendido en 90 días</translation>
  </message>
  <message>
   <source>Somebody else's figures are never shown here.</source>
   <translation>Aquí nunca se muestran cifras de otra persona.</translation>
  </message>
  <message>
   <source>Somebody is on them now: %1.</source>
   <translation>Alguien los atiende ahora: %1.</translation>
  </message>
  <message>
   <source>Somebody who works here, and a manager</source>
   <translation>Alguien que trabaja aquí y un gerente</translation>
  </message>
  <message>
   <source>soonest first</source>
   <translation>más próximos primero</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Sources and what they bring</source>
   <translation>Fuentes y lo que traen</translation>
  </message>
  <message>
   <source>Sources nobody knows.</source>
   <translation>Fuentes que nadie conoce.</translation>
  </message>
  <message>
   <source>Sources that brought something within two days</source>
   <translation>Fuentes que trajeron algo en dos días</translation>
  </message>
  <message>
   <source>Sources with cost and return</source>
   <translation>Fuentes con costo y retorno</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>key</comment>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Speaks of financing</source>
   <translation>Habla de financiamiento</translation>
  </message>
  <message>
   <source>spent %1</source>
   <translation>gastó %1</translation>
  </message>
  <message>
   <source>SPF, DKIM and DMARC pass</source>
   <translation>SPF, DKIM y DMARC se cumplen</translation>
  </message>
  <message>
   <source>Spoke</source>
   <translation>Hablado</translation>
  </message>
  <message>
   <source>Spoke with them</source>
   <translation>Se habló</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>Stage before</source>
   <translation>Etapa anterior</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Stands on what you do, as the staff list has it. Takes effect when the program starts again.</source>
   <translation>Figura en lo que hace, como en la lista de personal. Tiene efecto al iniciar de nuevo el programa.</translation>
  </message>
  <message>
   <source>Start one or close it</source>
   <translation>Inicie una o ciérrelo</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>state</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>State and time zone</source>
   <translation>Estado y zona horaria</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Step %1</source>
   <translation>Paso %1</translation>
  </message>
  <message>
   <source>Step %1 of %2: %3</source>
   <translation>Paso %1 de %2: %3</translation>
  </message>
  <message>
   <source>Step %1 of %2: %3, %4, %5</source>
   <translation>Paso %1 de %2: %3, %4, %5</translation>
  </message>
  <message>
   <source>step %1 of 4</source>
   <translation>paso %1 de 4</translation>
  </message>
  <message>
   <source>Step %1, %2, %3</source>
   <translation>Paso %1, %2, %3</translation>
  </message>
  <message>
   <source>Step before</source>
   <translation>Paso anterior</translation>
  </message>
  <message>
   <source>Steps of the roll-out</source>
   <translation>Pasos de la puesta en marcha</translation>
  </message>
  <message>
   <source>Steps of the sequence by day</source>
   <translation>Pasos de la secuencia por día</translation>
  </message>
  <message>
   <source>Still</source>
   <translation>Sigue igual</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>Aún falta</translation>
  </message>
  <message>
   <source>Still missing: %1</source>
   <translation>Falta aún: %1</translation>
  </message>
  <message>
   <source>Still no lead: %1</source>
   <translation>Aún no es un prospecto: %1</translation>
  </message>
  <message>
   <source>Still to do: %1.</source>
   <translation>Falta: %1.</translation>
  </message>
  <message>
   <source>still waiting</source>
   <translation>sigue esperando</translation>
  </message>
  <message>
   <source>still waiting first</source>
   <translation>primero los que esperan</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop %1: too many opt out (%2).</source>
   <translation>Pare %1: demasiadas bajas (%2).</translation>
  </message>
  <message>
   <source>Stop all sending</source>
   <translation>Detener todo envío</translation>
  </message>
  <message>
   <source>Stop all sending, or let it go on</source>
   <translation>Detener todo envío, o dejar que siga</translation>
  </message>
  <message>
   <source>Stop every text, e-mail and call to %1 for good? Press O again, or Esc to leave it.</source>
   <translation>¿Detener para siempre todo mensaje, correo y llamada a %1? Pulse O otra vez, o Esc para dejarlo.</translation>
  </message>
  <message>
   <source>Stop watching the folder</source>
   <translation>Dejar de vigilar la carpeta</translation>
  </message>
  <message>
   <source>Stop: %1 (%2). Keep %3.</source>
   <translation>Pare: %1 (%2). Quédese con %3.</translation>
  </message>
  <message>
   <source>Stop: there is no difference worth having. Keep the simpler one.</source>
   <translation>Pare: no hay diferencia que valga. Quédese con el más simple.</translation>
  </message>
  <message>
   <source>stopped at once, please confirm</source>
   <translation>detenido al instante, confirme</translation>
  </message>
  <message>
   <source>Stopped before it began.</source>
   <translation>Detenida antes de empezar.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was stored.</source>
   <translation>Detenido. No se guardó nada.</translation>
  </message>
  <message>
   <source>stopped: nothing goes out</source>
   <translation>detenido: nada sale</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Concesionario</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>guardada</translation>
  </message>
  <message>
   <source>Stream</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Street, city, state ZIP, with commas. No e-mail may go without it (CAN-SPAM).</source>
   <translation>Calle, ciudad, estado y código postal, con comas. Sin ella no sale ningún correo (CAN-SPAM).</translation>
  </message>
  <message>
   <source>Strengths</source>
   <translation>Lo que hizo bien</translation>
  </message>
  <message>
   <source>Strengths: %1</source>
   <translation>Lo que hizo bien: %1</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Asunto</translation>
  </message>
  <message>
   <source>Suggested</source>
   <translation>Sugerido</translation>
  </message>
  <message>
   <source>Suppress</source>
   <translation>Suprimir</translation>
  </message>
  <message>
   <source>Suppressed</source>
   <translation>Suprimido</translation>
  </message>
  <message>
   <source>Suppressed; please confirm</source>
   <translation>Suprimido; por favor confirme</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>segura</translation>
  </message>
  <message>
   <source>Switch off</source>
   <translation>Apagar</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>Encender</translation>
  </message>
  <message>
   <source>Switch the gateway off or on</source>
   <translation>Apagar o encender la pasarela</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Apagada</translation>
  </message>
  <message>
   <source>Switched off: nothing leaves through it.</source>
   <translation>Apagada: nada sale por ella.</translation>
  </message>
  <message>
   <source>Switched on: what waits for it goes now, as the rules allow.</source>
   <translation>Encendida: lo que espera sale ahora, según lo permitan las reglas.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulador</translation>
  </message>
  <message>
   <source>Table rows</source>
   <translation>Filas de tablas</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt)</source>
   <translation>Tablas (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <source>Take a kept document off the list</source>
   <translation>Quitar de la lista un documento guardado</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Volver a dar de alta</translation>
  </message>
  <message>
   <source>Take back</source>
   <comment>what was noted</comment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Deshacerlo</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomarlos</translation>
  </message>
  <message>
   <source>Take the most urgent alert</source>
   <translation>Encargarse de la alerta más urgente</translation>
  </message>
  <message>
   <source>Take the result of the call back</source>
   <translation>Deshacer el resultado de la llamada</translation>
  </message>
  <message>
   <source>Take the suggested weights over</source>
   <translation>Tomar los pesos sugeridos</translation>
  </message>
  <message>
   <source>Taken back: %1 again.</source>
   <translation>Deshecho: otra vez %1.</translation>
  </message>
  <message>
   <source>Taken back: no one-on-one today.</source>
   <translation>Deshecho: hoy no hubo charla individual.</translation>
  </message>
  <message>
   <source>Taken back: nobody began today.</source>
   <translation>Deshecho: hoy no empezó nadie.</translation>
  </message>
  <message>
   <source>Taken back: not certified today.</source>
   <translation>Deshecho: hoy no hay certificación.</translation>
  </message>
  <message>
   <source>Taken back: the process was not reviewed today.</source>
   <translation>Deshecho: hoy no se revisó el proceso.</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Aceptado</translation>
  </message>
  <message>
   <source>Taken over: new pages rank by these weights.</source>
   <translation>Tomados: las páginas nuevas ordenan con estos pesos.</translation>
  </message>
  <message>
   <source>Takes effect when the program starts again.</source>
   <translation>Se aplica al reiniciar el programa.</translation>
  </message>
  <message>
   <source>takes no texts</source>
   <translation>no recibe mensajes de texto</translation>
  </message>
  <message>
   <source>talked</source>
   <translation>hablamos</translation>
  </message>
  <message>
   <source>Talking points</source>
   <translation>Puntos de conversación</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Tax and fees</source>
   <translation>Impuestos y cargos</translation>
  </message>
  <message>
   <source>Tax on the payment</source>
   <translation>Impuesto sobre el pago</translation>
  </message>
  <message>
   <source>Tax season</source>
   <translation>Impuestos</translation>
  </message>
  <message>
   <source>Taxed</source>
   <translation>Con impuesto</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Technician</source>
   <translation>Técnico</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Ten calls with the coach beside</source>
   <translation>Diez llamadas con su coach al lado</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Test alert</source>
   <translation>Aviso de prueba</translation>
  </message>
  <message>
   <source>Test asks for one page and stores nothing.</source>
   <translation>Probar pide una página y no guarda nada.</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>Probar la conexión</translation>
  </message>
  <message>
   <source>Test the connection; nothing is sent</source>
   <translation>Probar la conexión; no se envía nada</translation>
  </message>
  <message>
   <source>Test the new source</source>
   <translation>Probar la fuente nueva</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text</source>
   <comment>a way to write</comment>
   <translation>Texto</translation>
  </message>
  <message>
   <source>text</source>
   <translation>mensaje</translation>
  </message>
  <message>
   <source>Text after an inspection within</source>
   <translation>SMS tras una inspección en</translation>
  </message>
  <message>
   <source>text and email</source>
   <translation>texto y correo</translation>
  </message>
  <message>
   <source>Text message</source>
   <translation>Mensaje de texto</translation>
  </message>
  <message>
   <source>Text reply rate</source>
   <translation>Respuestas a textos</translation>
  </message>
  <message>
   <source>Text sent</source>
   <translation>Texto enviado</translation>
  </message>
  <message>
   <source>Text to %1</source>
   <translation>Texto a %1</translation>
  </message>
  <message>
   <source>Text within 5 min</source>
   <translation>Texto en 5 min</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Mensajes de texto</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>mensajes de texto</translation>
  </message>
  <message>
   <source>texts allowed</source>
   <translation>mensajes permitidos</translation>
  </message>
  <message>
   <source>Texts and e-mails from templates</source>
   <translation>Textos y correos con plantillas</translation>
  </message>
  <message>
   <source>Texts answered among those delivered.</source>
   <translation>Textos respondidos entre los entregados.</translation>
  </message>
  <message numerus="yes">
   <source>texts at least %n day(s) apart</source>
   <translation>
    <numerusform>textos con al menos %n día de distancia</numerusform>
    <numerusform>textos con al menos %n días de distancia</numerusform>
   </translation>
  </message>
  <message>
   <source>Texts not to sell, said %1</source>
   <translation>Textos sin venta, de palabra %1</translation>
  </message>
  <message>
   <source>Texts stay off until consent has a date and wording. Calls, email and mail work now.</source>
   <translation>Los mensajes de texto quedan desactivados hasta que el consentimiento tenga fecha y texto. Llamadas, correo electrónico y postal ya funcionan.</translation>
  </message>
  <message>
   <source>Thanks</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>That can still be chance.</source>
   <translation>Aún puede ser casualidad.</translation>
  </message>
  <message>
   <source>That day</source>
   <translation>Ese día</translation>
  </message>
  <message>
   <source>That is %1 below our offer: prices of this model have fallen since.</source>
   <translation>Son %1 menos que nuestra oferta: los precios de este modelo han bajado.</translation>
  </message>
  <message>
   <source>That is %1 more than our offer.</source>
   <translation>Son %1 más que nuestra oferta.</translation>
  </message>
  <message>
   <source>The account with the carrier has no money left.</source>
   <translation>La cuenta con el operador no tiene saldo.</translation>
  </message>
  <message>
   <source>The answer holds no records.</source>
   <translation>La respuesta no contiene registros.</translation>
  </message>
  <message>
   <source>The appointments cannot be read.</source>
   <translation>No se pueden leer las citas.</translation>
  </message>
  <message>
   <source>The appraisal is in the book.</source>
   <translation>El avalúo está en la lista.</translation>
  </message>
  <message>
   <source>The appraisal names nobody the store knows.</source>
   <translation>El avalúo no nombra a nadie conocido.</translation>
  </message>
  <message>
   <source>The appraisals cannot be read.</source>
   <translation>No se pueden leer los avalúos.</translation>
  </message>
  <message>
   <source>the books disagree</source>
   <translation>las guías no coinciden</translation>
  </message>
  <message>
   <source>The call as the customer heard it</source>
   <translation>La llamada como la oyó el cliente</translation>
  </message>
  <message>
   <source>The call: %1</source>
   <translation>La llamada: %1</translation>
  </message>
  <message>
   <source>The campaigns cannot be read.</source>
   <translation>No se pueden leer las campañas.</translation>
  </message>
  <message>
   <source>The cards cannot be read.</source>
   <translation>No se pueden leer las fichas.</translation>
  </message>
  <message>
   <source>The carrier asked us to slow down.</source>
   <translation>El operador pidió ir más despacio.</translation>
  </message>
  <message>
   <source>The carrier did not accept our key.</source>
   <translation>El operador no aceptó nuestra clave.</translation>
  </message>
  <message>
   <source>The carrier gave a reason of its own.</source>
   <translation>El operador dio un motivo propio.</translation>
  </message>
  <message>
   <source>The carrier gave up after its time limit.</source>
   <translation>El operador desistió tras su límite de tiempo.</translation>
  </message>
  <message>
   <source>The carrier refused the words.</source>
   <translation>El operador rechazó las palabras.</translation>
  </message>
  <message>
   <source>the carrier refuses doubles</source>
   <translation>el operador rechaza los duplicados</translation>
  </message>
  <message>
   <source>The carrier was out of order.</source>
   <translation>El operador no funcionaba.</translation>
  </message>
  <message>
   <source>The carrier's filter stopped it.</source>
   <translation>Lo detuvo el filtro del operador.</translation>
  </message>
  <message>
   <source>The certification ended on %1: due again.</source>
   <translation>La certificación venció el %1: toca renovar.</translation>
  </message>
  <message>
   <source>The change was given up.</source>
   <translation>El cambio se descartó.</translation>
  </message>
  <message>
   <source>The clock begins with the first file</source>
   <translation>El reloj empieza con el primer archivo</translation>
  </message>
  <message>
   <source>The clock of a new lead runs within them. A split shift: two spans with a comma.</source>
   <translation>El reloj de un prospecto corre en él. Turno partido: dos tramos con coma.</translation>
  </message>
  <message>
   <source>The codes stand in Dealership.</source>
   <translation>Los códigos están en Concesionario.</translation>
  </message>
  <message>
   <source>The counts above are the last ones.</source>
   <translation>Los conteos de arriba son los últimos.</translation>
  </message>
  <message>
   <source>The customer told the carrier to stop.</source>
   <translation>El cliente pidió al operador que parara.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>El día</translation>
  </message>
  <message>
   <source>The day before: %1</source>
   <translation>El día anterior: %1</translation>
  </message>
  <message>
   <source>The dealership is described</source>
   <translation>El concesionario está descrito</translation>
  </message>
  <message>
   <source>The defaults hold until then.</source>
   <translation>Hasta entonces rigen los predeterminados.</translation>
  </message>
  <message>
   <source>The document fee is</source>
   <translation>El cargo por documentos va</translation>
  </message>
  <message>
   <source>The document is kept as it came. Nothing was dropped.</source>
   <translation>El documento se guarda como llegó. No se perdió nada.</translation>
  </message>
  <message>
   <source>The e-mail is in the outbox.</source>
   <translation>El correo está en la bandeja de salida.</translation>
  </message>
  <message>
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <source>The equity list is next.</source>
   <translation>Sigue la lista de capital.</translation>
  </message>
  <message>
   <source>The figures cannot be read.</source>
   <translation>No se pueden leer las cifras.</translation>
  </message>
  <message>
   <source>The figures shown are made with what was kept.</source>
   <translation>Las cifras mostradas se basan en lo conservado.</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>No se puede leer el archivo.</translation>
  </message>
  <message>
   <source>The file cannot be written: %1. Nothing was changed. Choose another folder.</source>
   <translation>No se puede escribir el archivo: %1. Nada cambió. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>The first day is noted already.</source>
   <translation>El primer día ya está anotado.</translation>
  </message>
  <message>
   <source>The first hour for all; the process document for all; or by source: our own pages are texted first, third parties called soonest and most often.</source>
   <translation>La primera hora para todos; el documento de proceso para todos; o por fuente: a las páginas propias se escribe primero, a terceros se llama antes y más veces.</translation>
  </message>
  <message>
   <source>The first line must name at least lender, term and apr (or money factor). Nothing was added.</source>
   <translation>La primera línea debe nombrar al menos lender, term y apr (o money factor). No se agregó nada.</translation>
  </message>
  <message>
   <source>The first manager who is there</source>
   <translation>El primer gerente que esté</translation>
  </message>
  <message>
   <source>The first rows appear as soon as values are read.</source>
   <translation>Las primeras filas aparecen en cuanto se leen los valores.</translation>
  </message>
  <message>
   <source>the first sale in 30–45 days, claimed</source>
   <translation>se afirma la primera venta en 30–45 días</translation>
  </message>
  <message>
   <source>The first thirty days</source>
   <translation>Los primeros treinta días</translation>
  </message>
  <message>
   <source>The first thirty days begin today; B takes it back.</source>
   <translation>Los primeros treinta días empiezan hoy; B lo deshace.</translation>
  </message>
  <message>
   <source>The folder cannot be read. It is looked for again.</source>
   <translation>No se puede leer la carpeta. Se vuelve a buscar.</translation>
  </message>
  <message>
   <source>The folder for pictures cannot be made: %1</source>
   <translation>No se puede crear la carpeta de imágenes: %1</translation>
  </message>
  <message>
   <source>the four rates multiplied: %1</source>
   <translation>las cuatro tasas multiplicadas: %1</translation>
  </message>
  <message>
   <source>The gateways cannot be read.</source>
   <translation>No se pueden leer las pasarelas.</translation>
  </message>
  <message>
   <source>The head comes first, then vehicles and timeline.</source>
   <translation>Primero el encabezado, después vehículos e historial.</translation>
  </message>
  <message>
   <source>The inbox cannot be read.</source>
   <translation>No se puede leer la bandeja.</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Los últimos 12 meses</translation>
  </message>
  <message>
   <source>The last touch answered in these days before a sale earns it, else the last one.</source>
   <translation>El último contacto contestado en estos días antes de una venta la gana; si no, el último.</translation>
  </message>
  <message>
   <source>the last week beside the first of twelve</source>
   <translation>la última semana junto a la primera de doce</translation>
  </message>
  <message>
   <source>The leads cannot be read.</source>
   <translation>No se pueden leer los prospectos.</translation>
  </message>
  <message>
   <source>The lender programs cannot be read.</source>
   <translation>No se pueden leer los programas de financieras.</translation>
  </message>
  <message>
   <source>the lender's quote has run out</source>
   <translation>la cotización de la financiera venció</translation>
  </message>
  <message>
   <source>The list of jobs cannot be shown.</source>
   <translation>No se puede mostrar la lista de tareas.</translation>
  </message>
  <message>
   <source>The list of merges cannot be read.</source>
   <translation>No se puede leer la lista de combinaciones.</translation>
  </message>
  <message>
   <source>The lists cannot be read.</source>
   <translation>No se pueden leer las listas.</translation>
  </message>
  <message>
   <source>The longest wait comes first.</source>
   <translation>La espera más larga va primero.</translation>
  </message>
  <message>
   <source>The maker</source>
   <translation>El fabricante</translation>
  </message>
  <message>
   <source>the market for your model moves every week, so I looked early.</source>
   <translation>el mercado de su modelo cambia cada semana, así que lo revisé antes.</translation>
  </message>
  <message>
   <source>The message word for word</source>
   <translation>El mensaje palabra por palabra</translation>
  </message>
  <message>
   <source>The message, if it is written</source>
   <translation>El mensaje, si ya está escrito</translation>
  </message>
  <message>
   <source>The messages cannot be read.</source>
   <translation>No se pueden leer los mensajes.</translation>
  </message>
  <message>
   <source>the mileage is not known</source>
   <translation>no se conoce el millaje</translation>
  </message>
  <message>
   <source>the most pressing first</source>
   <translation>primero lo más apremiante</translation>
  </message>
  <message>
   <source>the most urgent first</source>
   <translation>primero lo más urgente</translation>
  </message>
  <message>
   <source>the newest %L1 of %L2</source>
   <translation>los %L1 más nuevos de %L2</translation>
  </message>
  <message>
   <source>The next is due.</source>
   <translation>Toca la próxima.</translation>
  </message>
  <message>
   <source>The next one is due %1. New leads appear here by themselves.</source>
   <translation>El siguiente toca el %1. Los prospectos nuevos aparecen aquí por sí solos.</translation>
  </message>
  <message>
   <source>The next one shows here and above within the minute.</source>
   <translation>El siguiente aparece aquí y arriba en menos de un minuto.</translation>
  </message>
  <message>
   <source>The note is kept.</source>
   <translation>La nota está guardada.</translation>
  </message>
  <message>
   <source>The number customers are asked to call.</source>
   <translation>El número al que se pide llamar.</translation>
  </message>
  <message>
   <source>The number is a landline and takes no texts.</source>
   <translation>El número es fijo y no recibe textos.</translation>
  </message>
  <message>
   <source>The number says how many figures are due for a look; L says that you looked.</source>
   <translation>El número dice cuántas cifras hay por revisar; L dice que usted miró.</translation>
  </message>
  <message>
   <source>The outbox cannot be shown.</source>
   <translation>No se puede mostrar la bandeja de salida.</translation>
  </message>
  <message>
   <source>The pace is a number above zero.</source>
   <translation>El ritmo es un número mayor que cero.</translation>
  </message>
  <message>
   <source>The page that messages link to.</source>
   <translation>La página que enlazan los mensajes.</translation>
  </message>
  <message>
   <source>the payoff has not been confirmed lately</source>
   <translation>el saldo no se ha confirmado hace poco</translation>
  </message>
  <message>
   <source>the payoff is worked out from the contract</source>
   <translation>el saldo se calcula del contrato</translation>
  </message>
  <message>
   <source>The period in which those visits are counted.</source>
   <translation>El período en que se cuentan esas visitas.</translation>
  </message>
  <message>
   <source>The phone or mailbox could not be reached.</source>
   <translation>No se pudo alcanzar el teléfono o buzón.</translation>
  </message>
  <message>
   <source>The picks cannot be read.</source>
   <translation>Las elecciones no se pueden leer.</translation>
  </message>
  <message>
   <source>The picture cannot be written: %1</source>
   <translation>No se puede escribir la imagen: %1</translation>
  </message>
  <message>
   <source>The pilot has a result</source>
   <translation>El piloto tiene resultado</translation>
  </message>
  <message>
   <source>The pipeline cannot be read.</source>
   <translation>No se puede leer la cartera.</translation>
  </message>
  <message>
   <source>The pipeline is still being read.</source>
   <translation>La cartera aún se está leyendo.</translation>
  </message>
  <message>
   <source>The printer or file cannot be written. Nothing was printed; choose another and try again.</source>
   <translation>No se puede escribir en la impresora o el archivo. No se imprimió nada; elija otro e intente de nuevo.</translation>
  </message>
  <message>
   <source>The printer or file did not accept the pages. Nothing was printed.</source>
   <translation>La impresora o el archivo no aceptó las páginas. No se imprimió nada.</translation>
  </message>
  <message>
   <source>The process was reviewed today; P takes it back.</source>
   <translation>El proceso se revisó hoy; P lo deshace.</translation>
  </message>
  <message>
   <source>The program ships its own; reinstall it if they are gone.</source>
   <translation>El programa trae los suyos; reinstálelo si faltan.</translation>
  </message>
  <message>
   <source>The quarter as PDF</source>
   <translation>El trimestre en PDF</translation>
  </message>
  <message>
   <source>The queue could not be read.</source>
   <translation>No se pudo leer la cola.</translation>
  </message>
  <message>
   <source>The ranking drifted: it agrees less than %1% of the time, or 5 points less than when it was chosen.</source>
   <translation>La clasificación se desvió: coincide menos del %1 % de las veces, o 5 puntos menos que cuando se eligió.</translation>
  </message>
  <message>
   <source>The ranking holds.</source>
   <translation>La clasificación se mantiene.</translation>
  </message>
  <message>
   <source>The rejected rows cannot be read.</source>
   <translation>No se pueden leer las filas rechazadas.</translation>
  </message>
  <message>
   <source>The review is kept; %1 sees it on their own card.</source>
   <translation>Evaluación guardada; %1 la ve en su propia ficha.</translation>
  </message>
  <message>
   <source>The row as the file has it</source>
   <translation>La fila como está en el archivo</translation>
  </message>
  <message>
   <source>The rules are asked while you type. Enter sends, Esc leaves.</source>
   <translation>Las reglas se consultan mientras escribe. Intro envía, Esc sale.</translation>
  </message>
  <message>
   <source>The rules find nothing to mend in these words.</source>
   <translation>Las reglas no encuentran nada que corregir en estas palabras.</translation>
  </message>
  <message>
   <source>The salesperson has an allowance we do not know.</source>
   <translation>El vendedor tiene un monto que no conocemos.</translation>
  </message>
  <message>
   <source>The same person asking for the same vehicle.</source>
   <translation>La misma persona pidiendo el mismo vehículo.</translation>
  </message>
  <message>
   <source>The same question is asked again at the moment of sending.</source>
   <translation>La misma pregunta se hace otra vez al enviar.</translation>
  </message>
  <message>
   <source>The sample store is ready.</source>
   <translation>Los datos de muestra están listos.</translation>
  </message>
  <message>
   <source>The sequence</source>
   <translation>La secuencia</translation>
  </message>
  <message>
   <source>The service lane cannot be read. What is shown may be old.</source>
   <translation>El taller no se puede leer. Lo mostrado puede ser antiguo.</translation>
  </message>
  <message>
   <source>The share traded the same day looks lower than it is.</source>
   <translation>La parte recibida el mismo día parece menor de lo que es.</translation>
  </message>
  <message>
   <source>The shipped words are back.</source>
   <translation>Volvieron las palabras incluidas.</translation>
  </message>
  <message>
   <source>The source did not say whose order it is.</source>
   <translation>La fuente no dijo de quién es la orden.</translation>
  </message>
  <message>
   <source>The sources cannot be read.</source>
   <translation>No se pueden leer las fuentes.</translation>
  </message>
  <message>
   <source>The staff cannot be read.</source>
   <translation>El personal no se puede leer.</translation>
  </message>
  <message>
   <source>The steps cannot be read.</source>
   <translation>No se pueden leer los pasos.</translation>
  </message>
  <message>
   <source>The store does not know this person yet.</source>
   <translation>El almacén aún no conoce a esta persona.</translation>
  </message>
  <message>
   <source>The store's log</source>
   <translation>El registro del almacén</translation>
  </message>
  <message>
   <source>The suggested ones, judged by inspections they were not fitted on: %1; %2.</source>
   <translation>Los sugeridos, juzgados con inspecciones con las que no se ajustaron: %1; %2.</translation>
  </message>
  <message>
   <source>The test is in the outbox.</source>
   <translation>La prueba está en la bandeja de salida.</translation>
  </message>
  <message>
   <source>The text is in the outbox.</source>
   <translation>El texto está en la bandeja de salida.</translation>
  </message>
  <message>
   <source>The thresholds cannot be read.</source>
   <translation>No se pueden leer los umbrales.</translation>
  </message>
  <message>
   <source>the value is not fresh</source>
   <translation>el valor no es reciente</translation>
  </message>
  <message>
   <source>the value is old</source>
   <translation>el valor es antiguo</translation>
  </message>
  <message>
   <source>The vehicle stands in another dealer's stock</source>
   <translation>El vehículo está en el inventario de otro concesionario</translation>
  </message>
  <message>
   <source>The week as PDF</source>
   <translation>La semana en PDF</translation>
  </message>
  <message>
   <source>The whole price</source>
   <translation>El precio total</translation>
  </message>
  <message>
   <source>The window serves the pages itself there; 0: another program does. Takes effect when the program starts again.</source>
   <translation>La ventana sirve allí las páginas; 0: lo hace otro programa. Tiene efecto al iniciar de nuevo el programa.</translation>
  </message>
  <message>
   <source>Their leads that buy.</source>
   <translation>Sus prospectos que compran.</translation>
  </message>
  <message>
   <source>Their local time</source>
   <translation>Su hora local</translation>
  </message>
  <message>
   <source>Their time</source>
   <translation>Su hora</translation>
  </message>
  <message>
   <source>Then go to</source>
   <translation>Luego va a</translation>
  </message>
  <message>
   <source>Then, to so many people</source>
   <translation>Después, a tantas personas</translation>
  </message>
  <message>
   <source>There are no customers yet.</source>
   <translation>Todavía no hay clientes.</translation>
  </message>
  <message>
   <source>There is</source>
   <translation>Hay</translation>
  </message>
  <message>
   <source>There is a match called "%1" already. Choose another name.</source>
   <translation>Ya existe una asignación llamada "%1". Elija otro nombre.</translation>
  </message>
  <message>
   <source>There is no e-mail address.</source>
   <translation>No hay dirección de correo.</translation>
  </message>
  <message>
   <source>There is no mobile number to text.</source>
   <translation>No hay número de celular para textos.</translation>
  </message>
  <message>
   <source>There is no next step for this campaign.</source>
   <translation>No hay siguiente paso para esta campaña.</translation>
  </message>
  <message>
   <source>There is no place "%1". Type the beginning and choose.</source>
   <translation>No existe el lugar "%1". Escriba el principio y elija.</translation>
  </message>
  <message>
   <source>There is no such number or mailbox.</source>
   <translation>No existe ese número o buzón.</translation>
  </message>
  <message>
   <source>There is nothing new.</source>
   <translation>No hay nada nuevo.</translation>
  </message>
  <message>
   <source>There is nothing to go back to.</source>
   <translation>No hay nada a lo que volver.</translation>
  </message>
  <message>
   <source>They asked for no more messages, so nothing can be sent to them.</source>
   <translation>Pidieron no recibir más mensajes, así que no se les puede enviar nada.</translation>
  </message>
  <message>
   <source>They came</source>
   <translation>Vinieron</translation>
  </message>
  <message>
   <source>They came.</source>
   <translation>Vinieron.</translation>
  </message>
  <message>
   <source>They did not come</source>
   <translation>No vinieron</translation>
  </message>
  <message>
   <source>They did not come: the no-show steps start.</source>
   <translation>No vinieron: empiezan los pasos de inasistencia.</translation>
  </message>
  <message>
   <source>They keep the vehicle</source>
   <translation>Conserva el vehículo</translation>
  </message>
  <message>
   <source>They wrote</source>
   <translation>Escribieron</translation>
  </message>
  <message>
   <source>Third</source>
   <translation>Tercero</translation>
  </message>
  <message>
   <source>Third parties</source>
   <translation>Terceros</translation>
  </message>
  <message>
   <source>Third party</source>
   <translation>Terceros</translation>
  </message>
  <message>
   <source>Thirty days quiet</source>
   <translation>Treinta días sin respuesta</translation>
  </message>
  <message>
   <source>This call</source>
   <translation>Llamada</translation>
  </message>
  <message>
   <source>This customer cannot be read.</source>
   <translation>No se puede leer este cliente.</translation>
  </message>
  <message>
   <source>This is my own server</source>
   <translation>Este es mi propio servidor</translation>
  </message>
  <message>
   <source>This is my own server: addresses of this house and http are allowed</source>
   <translation>Este es mi propio servidor: se permiten direcciones de esta casa y http</translation>
  </message>
  <message>
   <source>This sequence has no steps. Press + to add one.</source>
   <translation>Esta secuencia no tiene pasos. Pulse + para añadir uno.</translation>
  </message>
  <message>
   <source>This sequence was changed. Ctrl+S keeps it, Ctrl+Z gives the change up.</source>
   <translation>Esta secuencia cambió. Ctrl+S la guarda, Ctrl+Z descarta el cambio.</translation>
  </message>
  <message>
   <source>This store already has a source of this kind. Disconnect it first, or clone its preset.</source>
   <translation>Esta base ya tiene una fuente de este tipo. Desconéctela primero o clone su ajuste.</translation>
  </message>
  <message>
   <source>This vehicle has no price yet, so nobody can be matched to it.</source>
   <translation>Este vehículo aún no tiene precio; no se le puede asignar nadie.</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Three are chosen; take one back first.</source>
   <translation>Ya hay tres elegidos; quite uno primero.</translation>
  </message>
  <message>
   <source>three days of seven</source>
   <translation>tres días de siete</translation>
  </message>
  <message>
   <source>Threshold in Setup</source>
   <translation>Umbral en Configuración</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Umbrales</translation>
  </message>
  <message>
   <source>through</source>
   <translation>por</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Time to conversion</source>
   <translation>Tiempo hasta la conversión</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Times of the day</source>
   <translation>Horas del día</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To</source>
   <comment>recipient</comment>
   <translation>Para</translation>
  </message>
  <message>
   <source>To be called</source>
   <translation>Por llamar</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>por hacer</translation>
  </message>
  <message>
   <source>To improve</source>
   <translation>Por mejorar</translation>
  </message>
  <message>
   <source>To improve: %1</source>
   <translation>Por mejorar: %1</translation>
  </message>
  <message>
   <source>To ready</source>
   <translation>A lista</translation>
  </message>
  <message>
   <source>To the manager after</source>
   <translation>Al gerente después de</translation>
  </message>
  <message>
   <source>To the next person after</source>
   <translation>A la siguiente persona después de</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <source>To: %1. Through: %2, version %3.</source>
   <translation>Para: %1. Por: %2, versión %3.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>today %1</source>
   <translation>hoy %1</translation>
  </message>
  <message>
   <source>Today's weights are the ones the picks suggest.</source>
   <translation>Los pesos de hoy son los que sugieren las elecciones.</translation>
  </message>
  <message>
   <source>Today's weights put first what people here put first in %1 of %2 picks (goal %3%); %4.</source>
   <translation>Los pesos de hoy ponen primero lo que la gente de aquí pone primero en el %1 de %2 elecciones (meta %3 %); %4.</translation>
  </message>
  <message>
   <source>Today, %1</source>
   <translation>Hoy, %1</translation>
  </message>
  <message>
   <source>Today, subject to inspection</source>
   <translation>Hoy, sujeto a inspección</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>too few to say how well they tell picked findings from others</source>
   <translation>muy pocas para saber qué tan bien distinguen los hallazgos elegidos de los demás</translation>
  </message>
  <message>
   <source>Too soon after the last contact</source>
   <translation>Demasiado pronto tras el último contacto</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Took them up calmly, and answered</source>
   <translation>Las tomó con calma, y respondió</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Trade credit</source>
   <translation>Crédito por cambio</translation>
  </message>
  <message>
   <source>Trade payoff</source>
   <translation>Saldo del cambio</translation>
  </message>
  <message>
   <source>Trade value</source>
   <translation>Valor de cambio</translation>
  </message>
  <message>
   <source>trade value</source>
   <translation>valor de entrega</translation>
  </message>
  <message>
   <source>Trade value between %1 and %2, exact after an appraisal</source>
   <translation>Valor de cambio entre %1 y %2, exacto tras un avalúo</translation>
  </message>
  <message>
   <source>Trade-in</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Trade-in follow-up</source>
   <translation>Canjes</translation>
  </message>
  <message>
   <source>Trade-in match</source>
   <translation>Opción a cuenta</translation>
  </message>
  <message>
   <source>Trade-in moved</source>
   <translation>Cambió a cuenta</translation>
  </message>
  <message>
   <source>Traded</source>
   <translation>Cambiaron su auto</translation>
  </message>
  <message>
   <source>traded here</source>
   <translation>recibido aquí</translation>
  </message>
  <message>
   <source>Traded in: %1</source>
   <translation>Entregado a cuenta: %1</translation>
  </message>
  <message>
   <source>Traded later</source>
   <translation>Recibidos después</translation>
  </message>
  <message>
   <source>Traded the same day</source>
   <translation>Recibidos el mismo día</translation>
  </message>
  <message>
   <source>Trades</source>
   <translation>Entregas</translation>
  </message>
  <message>
   <source>Trades among customers contacted about equity.</source>
   <translation>Cambios entre los clientes contactados por su capital.</translation>
  </message>
  <message>
   <source>Trades on deals that no appraisal is known of</source>
   <translation>Autos recibidos en ventas sin avalúo conocido</translation>
  </message>
  <message>
   <source>Trades per contact by hand</source>
   <translation>Cambios por contacto manual</translation>
  </message>
  <message>
   <source>Trades per contact when triggered</source>
   <translation>Cambios por contacto al activarse</translation>
  </message>
  <message>
   <source>Trades times the store's average front and back gross</source>
   <translation>Entregas por el bruto promedio de la tienda</translation>
  </message>
  <message>
   <source>Trades, %1</source>
   <translation>Entregas, %1</translation>
  </message>
  <message>
   <source>Transactional</source>
   <translation>Trámite</translation>
  </message>
  <message>
   <source>Trial</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Try %1 first</source>
   <translation>Probar %1 primero</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Pruébelo</translation>
  </message>
  <message>
   <source>Try on the past</source>
   <translation>Probar con el pasado</translation>
  </message>
  <message>
   <source>Try other words on half of the people</source>
   <translation>Probar otras palabras con la mitad</translation>
  </message>
  <message>
   <source>Try the audience on the past</source>
   <translation>Probar el público con el pasado</translation>
  </message>
  <message>
   <source>Try the first rows</source>
   <translation>Probar las primeras filas</translation>
  </message>
  <message>
   <source>Try the row again</source>
   <translation>Reintentar la fila</translation>
  </message>
  <message>
   <source>Type a number or address that works</source>
   <translation>Escribir un número o dirección que funcione</translation>
  </message>
  <message>
   <source>Type an appraisal in</source>
   <translation>Escribir un avalúo</translation>
  </message>
  <message>
   <source>Type the first line, or import a sheet with lender, term and rate. Without one there is no payment match.</source>
   <translation>Escriba la primera línea o importe una hoja con financiera, plazo y tasa. Sin una no hay comparación de pagos.</translation>
  </message>
  <message>
   <source>Type the name as deals and customers have it.</source>
   <translation>Escriba el nombre como está en ventas y clientes.</translation>
  </message>
  <message>
   <source>Type to replace it</source>
   <translation>Escriba para reemplazarla</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>escrito</translation>
  </message>
  <message>
   <source>typed in by %1, %2</source>
   <translation>escrito por %1, %2</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo changes</source>
   <translation>Deshacer cambios</translation>
  </message>
  <message>
   <source>Undo merge</source>
   <translation>Deshacer combinación</translation>
  </message>
  <message>
   <source>Undo the last result</source>
   <translation>Deshacer el último resultado</translation>
  </message>
  <message>
   <source>Undone, two people</source>
   <translation>Deshecho, dos personas</translation>
  </message>
  <message>
   <source>Unreplied %1</source>
   <translation>Esperan %1</translation>
  </message>
  <message>
   <source>Unsold</source>
   <translation>Sin venta</translation>
  </message>
  <message>
   <source>Unsold appraisals</source>
   <translation>Avalúos sin vender</translation>
  </message>
  <message>
   <source>Unsold appraisals followed up within a week.</source>
   <translation>Avalúos sin venta con seguimiento en una semana.</translation>
  </message>
  <message>
   <source>Unsold appraisals nobody contacted.</source>
   <translation>Avalúos sin venta que nadie contactó.</translation>
  </message>
  <message>
   <source>Unsold appraisals that became a deal within 90 days.</source>
   <translation>Avalúos sin venta que se volvieron venta en 90 días.</translation>
  </message>
  <message>
   <source>unsubscribed</source>
   <translation>dado de baja</translation>
  </message>
  <message>
   <source>Until %1, their time.</source>
   <translation>Hasta %1, hora del cliente.</translation>
  </message>
  <message>
   <source>Until one is, nobody is called without written consent or a recent purchase. Load yours with: tradewindctl dnc import FILE</source>
   <translation>Mientras no la haya, no se llama a nadie sin consentimiento escrito o compra reciente. Cargue la suya con: tradewindctl dnc import ARCHIVO</translation>
  </message>
  <message>
   <source>Until somebody is, alerts go to every name your data knows, in the window only.</source>
   <translation>Hasta que haya alguien, los avisos van a cada nombre que sus datos conocen, solo en la ventana.</translation>
  </message>
  <message>
   <source>Until somebody releases it.</source>
   <translation>Hasta que alguien lo libere.</translation>
  </message>
  <message>
   <source>unverified: needs your vendor's layout</source>
   <translation>sin verificar: necesita el formato de su proveedor</translation>
  </message>
  <message>
   <source>Up next</source>
   <translation>A continuación</translation>
  </message>
  <message>
   <source>Up over 5%</source>
   <translation>Sube más de 5 %</translation>
  </message>
  <message>
   <source>Up to a cap</source>
   <translation>Hasta un tope</translation>
  </message>
  <message>
   <source>Upcoming %1</source>
   <translation>Próximo %1</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Use the sample store</source>
   <translation>Usar los datos de muestra</translation>
  </message>
  <message>
   <source>Used only until your own data is in. A typical store has 3,000 to 8,000.</source>
   <translation>Solo se usa hasta cargar sus propios datos. Una tienda típica tiene 3,000 a 8,000.</translation>
  </message>
  <message>
   <source>Used only until your own values are in.</source>
   <translation>Solo se usa hasta cargar sus propios valores.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Válidos</translation>
  </message>
  <message>
   <source>Valid leads</source>
   <translation>Prospectos válidos</translation>
  </message>
  <message>
   <source>Valuation</source>
   <translation>Valuación</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>Valor %1</translation>
  </message>
  <message>
   <source>value %1</source>
   <translation>valor %1</translation>
  </message>
  <message>
   <source>Value %1, %2</source>
   <translation>Valor %1, %2</translation>
  </message>
  <message>
   <source>value %1, paid down %2</source>
   <translation>valor %1, amortizado %2</translation>
  </message>
  <message>
   <source>Value and payoff</source>
   <translation>Valor y saldo</translation>
  </message>
  <message>
   <source>value below the offer</source>
   <translation>valor por debajo de la oferta</translation>
  </message>
  <message>
   <source>value change since the offer</source>
   <translation>cambio del valor desde la oferta</translation>
  </message>
  <message>
   <source>Value down</source>
   <translation>Bajó</translation>
  </message>
  <message>
   <source>Value down, told from</source>
   <translation>Valor a la baja, se avisa desde</translation>
  </message>
  <message>
   <source>value is below the offer</source>
   <translation>el valor está por debajo de la oferta</translation>
  </message>
  <message>
   <source>value is not below the offer</source>
   <translation>el valor no está por debajo de la oferta</translation>
  </message>
  <message>
   <source>Value moved</source>
   <translation>Cambió el valor</translation>
  </message>
  <message>
   <source>Value moved %1</source>
   <translation>Cambió el valor %1</translation>
  </message>
  <message>
   <source>Value not known</source>
   <translation>Valor desconocido</translation>
  </message>
  <message>
   <source>Value page</source>
   <translation>Página de valor</translation>
  </message>
  <message>
   <source>Value reminder</source>
   <translation>Recordatorio del valor</translation>
  </message>
  <message>
   <source>Value since the offer</source>
   <translation>Valor desde la oferta</translation>
  </message>
  <message>
   <source>Value up</source>
   <translation>Subió</translation>
  </message>
  <message>
   <source>Value up, told from</source>
   <translation>Valor al alza, se avisa desde</translation>
  </message>
  <message>
   <source>Value went down</source>
   <translation>El valor bajó</translation>
  </message>
  <message>
   <source>value went down</source>
   <translation>el valor bajó</translation>
  </message>
  <message>
   <source>Value went up</source>
   <translation>El valor subió</translation>
  </message>
  <message>
   <source>value went up</source>
   <translation>el valor subió</translation>
  </message>
  <message>
   <source>Valued online</source>
   <translation>Valorado en línea</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valores</translation>
  </message>
  <message>
   <source>Values are not used after</source>
   <translation>Valores sin uso tras</translation>
  </message>
  <message>
   <source>Values are stale after</source>
   <translation>Valores desactualizados tras</translation>
  </message>
  <message>
   <source>Values as a range, nothing untrue</source>
   <translation>Valores como rango, nada falso</translation>
  </message>
  <message>
   <source>Values did not arrive. Yesterday's were kept.</source>
   <translation>No llegaron los valores. Se conservaron los de ayer.</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Vehículo</translation>
  </message>
  <message>
   <source>vehicle</source>
   <translation>vehículo</translation>
  </message>
  <message>
   <source>Vehicle pages that count as many.</source>
   <translation>Páginas de vehículos que cuentan como muchas.</translation>
  </message>
  <message>
   <source>Vehicles</source>
   <translation>Vehículos</translation>
  </message>
  <message>
   <source>Vehicles by VIN</source>
   <translation>Vehículos por VIN</translation>
  </message>
  <message>
   <source>Vehicles here near your payment of today</source>
   <translation>Vehículos aquí cerca de su pago de hoy</translation>
  </message>
  <message>
   <source>Vehicles of this age and older raise priority.</source>
   <translation>Los vehículos de esta edad o más suben la prioridad.</translation>
  </message>
  <message>
   <source>Vehicles up to this age raise priority.</source>
   <translation>Los vehículos hasta esta edad suben la prioridad.</translation>
  </message>
  <message>
   <source>Vehicles, trims and prices we sell</source>
   <translation>Vehículos, versiones y precios</translation>
  </message>
  <message>
   <source>Vendors</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>version %1, %2</source>
   <translation>versión %1, %2</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>VIN</source>
   <translation>VIN</translation>
  </message>
  <message>
   <source>VIN …%1</source>
   <translation>VIN …%1</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visita</translation>
  </message>
  <message>
   <source>visit</source>
   <translation>visita</translation>
  </message>
  <message>
   <source>Visit to the website</source>
   <translation>Visita al sitio web</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Visits are offered on Saturdays.</source>
   <translation>Se ofrecen visitas los sábados.</translation>
  </message>
  <message>
   <source>Visits customers book</source>
   <translation>Visitas que reservan los clientes</translation>
  </message>
  <message>
   <source>Visits that raise priority</source>
   <translation>Visitas que suben la prioridad</translation>
  </message>
  <message>
   <source>Voicemail</source>
   <translation>Buzón de voz</translation>
  </message>
  <message>
   <source>voicemail</source>
   <translation>buzón</translation>
  </message>
  <message>
   <source>Voicemail left</source>
   <translation>Buzón dejado</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Espera</translation>
  </message>
  <message>
   <source>Wait for</source>
   <translation>Esperar a</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>En espera %1</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>espera</translation>
  </message>
  <message>
   <source>waits a day</source>
   <translation>espera un día</translation>
  </message>
  <message>
   <source>Waits for a second person</source>
   <translation>Espera a una segunda persona</translation>
  </message>
  <message>
   <source>Waits in the outbox</source>
   <translation>Espera en la bandeja de salida</translation>
  </message>
  <message>
   <source>waits its turn</source>
   <translation>espera su turno</translation>
  </message>
  <message>
   <source>Waits to be sent</source>
   <translation>Espera su envío</translation>
  </message>
  <message>
   <source>Waits until %1</source>
   <translation>Espera hasta el %1</translation>
  </message>
  <message>
   <source>Waits until %1.</source>
   <translation>Espera hasta %1.</translation>
  </message>
  <message>
   <source>Wants a call</source>
   <translation>Quiere una llamada</translation>
  </message>
  <message>
   <source>Wants an appointment</source>
   <translation>Quiere una cita</translation>
  </message>
  <message>
   <source>Wants to come</source>
   <translation>Quiere venir</translation>
  </message>
  <message>
   <source>Wants to come or drive</source>
   <translation>Quiere venir o manejar</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Tibio</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Advierte</translation>
  </message>
  <message>
   <source>warranty end</source>
   <translation>fin de la garantía</translation>
  </message>
  <message>
   <source>Warranty ends %1</source>
   <translation>Fin de garantía: %1</translation>
  </message>
  <message>
   <source>Warranty only, no MPI</source>
   <translation>Solo garantía, sin MPI</translation>
  </message>
  <message>
   <source>was %1</source>
   <translation>antes %1</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Vigilar una carpeta</translation>
  </message>
  <message>
   <source>Watch a folder for exports</source>
   <translation>Vigilar una carpeta de exportaciones</translation>
  </message>
  <message>
   <source>Watch list, window</source>
   <translation>Lista de seguimiento, ventana</translation>
  </message>
  <message numerus="yes">
   <source>Watching %1: %n files brought in, last %2.</source>
   <translation>
    <numerusform>Vigilando %1: %n archivo traído, último %2.</numerusform>
    <numerusform>Vigilando %1: %n archivos traídos, último %2.</numerusform>
   </translation>
  </message>
  <message>
   <source>Watching %1: new files come in by themselves.</source>
   <translation>Vigilando %1: los archivos nuevos entran solos.</translation>
  </message>
  <message>
   <source>Waves that nobody let go</source>
   <translation>Tandas que nadie dejó salir</translation>
  </message>
  <message>
   <source>We are registered in Texas</source>
   <translation>Estamos registrados en Texas</translation>
  </message>
  <message>
   <source>We offered %1 for the %2 on %3</source>
   <translation>Ofrecimos %1 por el %2 el %3</translation>
  </message>
  <message>
   <source>We wrote</source>
   <translation>Escribimos</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Sitio web</translation>
  </message>
  <message>
   <source>Week</source>
   <comment>narrow</comment>
   <translation>Sem.</translation>
  </message>
  <message>
   <source>week</source>
   <translation>semana</translation>
  </message>
  <message>
   <source>week %1</source>
   <translation>semana %1</translation>
  </message>
  <message>
   <source>Week of</source>
   <translation>Semana del</translation>
  </message>
  <message>
   <source>Week of %1 to %2</source>
   <translation>Semana del %1 al %2</translation>
  </message>
  <message>
   <source>Week of %1: %2 by payment, %3 by value, %4 by lease end</source>
   <translation>Semana del %1: %2 por pago, %3 por valor, %4 por fin de arrendamiento</translation>
  </message>
  <message>
   <source>Weekly is usual.</source>
   <translation>Lo habitual es cada semana.</translation>
  </message>
  <message>
   <source>Weeks with a deal, of the 13 before the first file</source>
   <translation>Semanas con una venta, de las 13 antes del primer archivo</translation>
  </message>
  <message>
   <source>Weights of recommendations</source>
   <translation>Pesos de las recomendaciones</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What came before is kept, and it is tried again by itself.</source>
   <translation>Lo anterior se conserva y se intenta de nuevo por sí solo.</translation>
  </message>
  <message>
   <source>What came before is kept. Check the login: disconnect the source and connect it again.</source>
   <translation>Lo anterior se conserva. Revise el acceso: desconecte la fuente y conéctela otra vez.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What cannot be read waits here with the reason.</source>
   <translation>Lo que no se puede leer espera aquí con su motivo.</translation>
  </message>
  <message>
   <source>What carriers let through for your brand; 2,000 for a new one.</source>
   <translation>Lo que los operadores dejan pasar para su marca; 2,000 para una nueva.</translation>
  </message>
  <message>
   <source>What changes by</source>
   <translation>Qué cambia hasta</translation>
  </message>
  <message>
   <source>What changes by this day</source>
   <translation>Qué cambia hasta este día</translation>
  </message>
  <message>
   <source>What comes first</source>
   <translation>Qué va primero</translation>
  </message>
  <message>
   <source>What comes next stands in Appraisals.</source>
   <translation>Lo que sigue está en Avalúos.</translation>
  </message>
  <message>
   <source>What counts</source>
   <translation>Qué cuenta</translation>
  </message>
  <message>
   <source>What counts as in time is set in Setup, Thresholds.</source>
   <translation>Lo que cuenta como a tiempo se fija en Configuración, Umbrales.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Supuesto</translation>
  </message>
  <message>
   <source>What if values move</source>
   <translation>Qué pasa si cambian los valores</translation>
  </message>
  <message>
   <source>What is in stock</source>
   <translation>Lo que hay en inventario</translation>
  </message>
  <message>
   <source>What is offered at least.</source>
   <translation>Lo que se ofrece como mínimo.</translation>
  </message>
  <message>
   <source>What is worth an alert</source>
   <translation>Qué merece un aviso</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it is about is gone</source>
   <translation>Ya no existe aquello de lo que trata</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Cuánto representa</translation>
  </message>
  <message>
   <source>What it looks at</source>
   <translation>Qué mira</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Qué significa</translation>
  </message>
  <message>
   <source>What it said it means to do.</source>
   <translation>Lo que dijo que piensa hacer.</translation>
  </message>
  <message>
   <source>What kind of source</source>
   <translation>Qué tipo de fuente</translation>
  </message>
  <message>
   <source>What makes a record the same again</source>
   <translation>Qué hace que un registro sea el mismo</translation>
  </message>
  <message>
   <source>What matched</source>
   <translation>Qué coincidió</translation>
  </message>
  <message>
   <source>what may have gone out is settled by a person</source>
   <translation>lo que pudo haber salido lo aclara una persona</translation>
  </message>
  <message>
   <source>what may have gone out is settled by asking the carrier</source>
   <translation>lo que pudo haber salido se aclara preguntando al operador</translation>
  </message>
  <message>
   <source>What moves dollars per repair order</source>
   <translation>Qué mueve los dólares por orden</translation>
  </message>
  <message>
   <source>What outreach costs</source>
   <translation>Lo que cuesta el contacto</translation>
  </message>
  <message>
   <source>What reaching them costs by the channels the sequence uses</source>
   <translation>Lo que cuesta contactarlos por los canales de la secuencia</translation>
  </message>
  <message>
   <source>What runs by itself</source>
   <translation>Lo que funciona por sí solo</translation>
  </message>
  <message>
   <source>What runs goes on. Open Activity again.</source>
   <translation>Lo que está en curso continúa. Abra Actividad de nuevo.</translation>
  </message>
  <message>
   <source>What service customers get on a first purchase: $500 off. Empty: messages that name it stay unsent.</source>
   <translation>Lo que reciben los clientes de servicio en su primera compra: $500 de descuento. Vacío: los mensajes que la nombran no se envían.</translation>
  </message>
  <message>
   <source>What somebody new learns, by week</source>
   <translation>Lo que aprende alguien nuevo, por semana</translation>
  </message>
  <message>
   <source>What the customer would pay for it.</source>
   <translation>Lo que pagaría el cliente.</translation>
  </message>
  <message>
   <source>What the last message of the sequence adds to the value. 0 leaves it out.</source>
   <translation>Lo que el último mensaje de la secuencia añade al valor. 0 lo omite.</translation>
  </message>
  <message>
   <source>What the mail server charges.</source>
   <translation>Lo que cobra el servidor de correo.</translation>
  </message>
  <message>
   <source>What the rules say about this message</source>
   <translation>Lo que dicen las reglas de este mensaje</translation>
  </message>
  <message>
   <source>What the source cost divided by its appointments.</source>
   <translation>Lo que costó la fuente dividido entre sus citas.</translation>
  </message>
  <message>
   <source>What the source cost divided by its sales.</source>
   <translation>Lo que costó la fuente dividido entre sus ventas.</translation>
  </message>
  <message>
   <source>What the source cost divided by its valid leads.</source>
   <translation>Lo que costó la fuente dividido entre sus prospectos válidos.</translation>
  </message>
  <message>
   <source>What the test brought</source>
   <translation>Qué trajo la prueba</translation>
  </message>
  <message>
   <source>What the vendor holds</source>
   <translation>Qué tiene el proveedor</translation>
  </message>
  <message>
   <source>What they did</source>
   <translation>Qué hicieron</translation>
  </message>
  <message>
   <source>What they do</source>
   <translation>Qué hacen</translation>
  </message>
  <message>
   <source>What they say</source>
   <translation>Qué dicen</translation>
  </message>
  <message>
   <source>What they say they want</source>
   <translation>Lo que dicen que quieren</translation>
  </message>
  <message>
   <source>What they wrote</source>
   <translation>Lo que escribieron</translation>
  </message>
  <message>
   <source>What this file is worth</source>
   <translation>Cuánto vale este archivo</translation>
  </message>
  <message>
   <source>What to keep doing, in words the person can hear</source>
   <translation>Lo que debe seguir, dicho con tacto</translation>
  </message>
  <message>
   <source>What was before is known</source>
   <translation>Se sabe lo de antes</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>Lo que se oyó</translation>
  </message>
  <message>
   <source>What was said of the vehicle was right</source>
   <translation>Lo dicho del vehículo era correcto</translation>
  </message>
  <message>
   <source>What was said, oldest first</source>
   <translation>Lo dicho, lo más antiguo primero</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>Qué se envió</translation>
  </message>
  <message>
   <source>What was written back and what the vendor holds</source>
   <translation>Qué se devolvió y qué tiene el proveedor</translation>
  </message>
  <message>
   <source>What we have in order</source>
   <translation>Lo que tenemos en regla</translation>
  </message>
  <message>
   <source>What we saw</source>
   <translation>Lo que vimos</translation>
  </message>
  <message>
   <source>What we saw on %1</source>
   <translation>Lo que vimos el %1</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>Qué falló</translation>
  </message>
  <message>
   <source>What works instead</source>
   <translation>Lo que funciona en su lugar</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Qué cambiaría</translation>
  </message>
  <message>
   <source>What you work in</source>
   <translation>En qué trabaja usted</translation>
  </message>
  <message>
   <source>What your mail server allows.</source>
   <translation>Lo que permita su servidor de correo.</translation>
  </message>
  <message>
   <source>What your printer, your people or your mail house can take.</source>
   <translation>Lo que pueda con ellas su impresora, su gente o su casa de correo.</translation>
  </message>
  <message>
   <source>What-if</source>
   <translation>Supuesto</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When (UTC)</source>
   <translation>Cuándo (UTC)</translation>
  </message>
  <message>
   <source>When it runs</source>
   <translation>Cuándo se ejecuta</translation>
  </message>
  <message>
   <source>When the vendor is serviced: nothing is asked, and notes wait. Written like opening hours.</source>
   <translation>Cuando el proveedor está en mantenimiento: no se consulta nada y las notas esperan. Se escribe como un horario.</translation>
  </message>
  <message>
   <source>When two rows are the same person, both names, the rule and what matched show here.</source>
   <translation>Cuando dos filas son la misma persona, aquí se muestran ambos nombres, la regla y lo que coincidió.</translation>
  </message>
  <message>
   <source>When we are there</source>
   <translation>Cuándo estamos</translation>
  </message>
  <message>
   <source>When you bring it in</source>
   <translation>Al importarlo</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>where</source>
   <translation>donde</translation>
  </message>
  <message>
   <source>Where %1 goes</source>
   <translation>Adónde va %1</translation>
  </message>
  <message>
   <source>where a state has two clocks, both must agree; ZIP and area code narrow it down for each customer</source>
   <translation>si un estado tiene dos horas, ambas deben coincidir; el código postal y el de área lo precisan para cada cliente</translation>
  </message>
  <message>
   <source>Where customers open value and service pages: https://visit.example.com. Empty: messages carry no page links.</source>
   <translation>Donde los clientes abren páginas de valor y servicio: https://visit.example.com. Vacío: los mensajes no llevan enlaces.</translation>
  </message>
  <message>
   <source>Where did %1 trade or sell it, and why?</source>
   <translation>¿Dónde lo entregó o vendió %1, y por qué?</translation>
  </message>
  <message>
   <source>Where history, notes and tasks stand</source>
   <translation>Dónde están historial, notas y tareas</translation>
  </message>
  <message>
   <source>Where it stands, values of %1</source>
   <translation>Dónde está, valores del %1</translation>
  </message>
  <message>
   <source>Where loan balances come from</source>
   <translation>De dónde vienen los saldos de préstamos</translation>
  </message>
  <message>
   <source>Where records are</source>
   <translation>Dónde están los registros</translation>
  </message>
  <message>
   <source>Where they come from</source>
   <translation>De dónde vienen</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Adónde</translation>
  </message>
  <message>
   <source>Which call</source>
   <translation>Qué llamada</translation>
  </message>
  <message>
   <source>which findings a customer sees first</source>
   <translation>qué hallazgos ve primero un cliente</translation>
  </message>
  <message>
   <source>Which of the vendor's values goes where</source>
   <translation>Qué valor del proveedor va adónde</translation>
  </message>
  <message>
   <source>Which panels stand at the left and where the day begins; Ctrl+K finds the others.</source>
   <translation>Qué paneles están a la izquierda y dónde empieza el día; Ctrl+K encuentra los demás.</translation>
  </message>
  <message>
   <source>Which time? %1</source>
   <translation>¿Qué hora? %1</translation>
  </message>
  <message>
   <source>Which would you show first? 1 to 9 choose up to three, R is done.</source>
   <translation>¿Cuál mostraría primero? 1 a 9 eligen hasta tres; R termina.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who are you, and where?</source>
   <translation>¿Quién es usted y dónde está?</translation>
  </message>
  <message>
   <source>Who asked us to stop</source>
   <translation>Quién nos pidió parar</translation>
  </message>
  <message>
   <source>Who asked us to stop, newest first</source>
   <translation>Quién nos pidió parar, lo más reciente primero</translation>
  </message>
  <message>
   <source>Who calls</source>
   <translation>Quién llama</translation>
  </message>
  <message>
   <source>Who entered in 90 days. %1 opted out, %2</source>
   <translation>Quienes entraron en 90 días. %1 se dieron de baja, %2</translation>
  </message>
  <message>
   <source>Who fits goes to “%1”, everybody else to “%2”.</source>
   <translation>Quien coincide va a “%1”, los demás a “%2”.</translation>
  </message>
  <message>
   <source>Who fits now</source>
   <translation>Quién coincide ahora</translation>
  </message>
  <message>
   <source>Who goes there</source>
   <translation>Quién va allí</translation>
  </message>
  <message>
   <source>Who is asked first</source>
   <translation>A quién se pregunta primero</translation>
  </message>
  <message>
   <source>Who is meant</source>
   <translation>A quién se dirige</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Quién es</translation>
  </message>
  <message>
   <source>Who it suits</source>
   <translation>A quién conviene</translation>
  </message>
  <message>
   <source>Who makes the offer. Without all four no credit bureau data is taken in.</source>
   <translation>Quién hace la oferta. Sin los cuatro no se toman datos de burós de crédito.</translation>
  </message>
  <message>
   <source>Who takes what nobody else can</source>
   <translation>Quién toma lo que nadie más puede</translation>
  </message>
  <message>
   <source>Who they are</source>
   <translation>Quiénes son</translation>
  </message>
  <message>
   <source>Who we are</source>
   <translation>Quiénes somos</translation>
  </message>
  <message>
   <source>Who would have come in each month</source>
   <translation>Quién habría entrado cada mes</translation>
  </message>
  <message>
   <source>whoever is free</source>
   <translation>quien esté libre</translation>
  </message>
  <message>
   <source>Whole row</source>
   <translation>Fila completa</translation>
  </message>
  <message>
   <source>Whose queue</source>
   <translation>Cola de quién</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why %1 do not</source>
   <translation>Por qué %1 no</translation>
  </message>
  <message>
   <source>Why %1 points</source>
   <translation>Por qué %1 puntos</translation>
  </message>
  <message>
   <source>Why contacted, why not</source>
   <translation>Por qué sí, por qué no</translation>
  </message>
  <message>
   <source>Why does %1 keep it?</source>
   <translation>¿Por qué lo conserva %1?</translation>
  </message>
  <message>
   <source>Why it crossed</source>
   <translation>Por qué superó</translation>
  </message>
  <message>
   <source>Why it is no lead</source>
   <translation>Por qué no es un prospecto</translation>
  </message>
  <message>
   <source>Why next</source>
   <translation>Por qué sigue</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Por qué no</translation>
  </message>
  <message>
   <source>Why not?</source>
   <translation>¿Por qué no?</translation>
  </message>
  <message>
   <source>Why not? The person's page</source>
   <translation>¿Por qué no? La página de la persona</translation>
  </message>
  <message>
   <source>Why now</source>
   <translation>Por qué ahora</translation>
  </message>
  <message>
   <source>Why others do not</source>
   <translation>Por qué otros no</translation>
  </message>
  <message>
   <source>Why others hear nothing tomorrow</source>
   <translation>Por qué otros no reciben nada mañana</translation>
  </message>
  <message>
   <source>Why this score</source>
   <translation>Por qué esta puntuación</translation>
  </message>
  <message>
   <source>Why, in order of weight</source>
   <translation>Por qué, por peso</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Window closed</source>
   <translation>Plazo vencido</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>with %1</source>
   <translation>con %1</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Con nota</translation>
  </message>
  <message>
   <source>With its Secretary of State, for sales calls and texts there (Bus. &amp; Com. Code ch. 302).</source>
   <translation>Con su Secretario de Estado, para llamadas y SMS de venta allí (Bus. &amp; Com. Code ch. 302).</translation>
  </message>
  <message>
   <source>With the carriers' fees.</source>
   <translation>Con las tarifas de los operadores.</translation>
  </message>
  <message>
   <source>within the last … days</source>
   <translation>en los últimos … días</translation>
  </message>
  <message>
   <source>within the next … days</source>
   <translation>en los próximos … días</translation>
  </message>
  <message>
   <source>Without our scores, so that they can be held against your picks (Setup, Recommendations).</source>
   <translation>Sin nuestros puntajes, para compararlos con lo que usted elige (Configuración, Recomendaciones).</translation>
  </message>
  <message>
   <source>Without the reason nobody knows what to offer: %1 have one.</source>
   <translation>Sin el motivo nadie sabe qué ofrecer: %1 lo tienen.</translation>
  </message>
  <message>
   <source>Won back</source>
   <translation>Recuperado</translation>
  </message>
  <message>
   <source>Wording that would do</source>
   <translation>Texto que bastaría</translation>
  </message>
  <message>
   <source>Wording that would do: %1</source>
   <translation>Texto que bastaría: %1</translation>
  </message>
  <message>
   <source>Wording to be mended</source>
   <translation>Redacción por corregir</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words, with fields in double braces</source>
   <translation>Palabras, con campos entre llaves dobles</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <source>Work done after all</source>
   <translation>Trabajo hecho al final</translation>
  </message>
  <message>
   <source>Work or income</source>
   <translation>Trabajo o ingresos</translation>
  </message>
  <message>
   <source>Worked out again</source>
   <translation>Calculado de nuevo</translation>
  </message>
  <message>
   <source>Worked out from the terms</source>
   <translation>Calculado con los términos</translation>
  </message>
  <message>
   <source>Working out equity</source>
   <translation>Calculando capital</translation>
  </message>
  <message>
   <source>Working out every customer's equity.</source>
   <translation>Calculando el capital de cada cliente.</translation>
  </message>
  <message>
   <source>Working …</source>
   <translation>Trabajando …</translation>
  </message>
  <message>
   <source>works again, or is replaced by</source>
   <translation>funciona de nuevo, o se reemplaza por</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Worth now</source>
   <translation>Vale hoy</translation>
  </message>
  <message>
   <source>Would be held</source>
   <translation>Quedaría retenido</translation>
  </message>
  <message>
   <source>Would fire</source>
   <translation>Se avisaría</translation>
  </message>
  <message>
   <source>Would not be sent.</source>
   <translation>No se enviaría.</translation>
  </message>
  <message>
   <source>Write a reply</source>
   <translation>Escriba una respuesta</translation>
  </message>
  <message>
   <source>Write a text</source>
   <translation>Escribir un texto</translation>
  </message>
  <message>
   <source>Write an e-mail</source>
   <translation>Escribir un correo</translation>
  </message>
  <message>
   <source>Write back</source>
   <translation>Escribir de vuelta</translation>
  </message>
  <message>
   <source>Write pictures of every panel and leave.</source>
   <translation>Escribir imágenes de cada panel y salir.</translation>
  </message>
  <message>
   <source>Writes on three days of seven; two arms, or people held out</source>
   <translation>Escribe tres días de siete; dos variantes o personas apartadas</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>Written back</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Written consent, with proof</source>
   <translation>Consentimiento escrito, con prueba</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>Escrito en %1.</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Wrong number</source>
   <translation>Número equivocado</translation>
  </message>
  <message>
   <source>Year, make and model are read from the VIN. What is not known stays empty.</source>
   <translation>Año, marca y modelo se leen del VIN. Lo que no se sabe queda vacío.</translation>
  </message>
  <message>
   <source>Year, make, model</source>
   <translation>Año, marca, modelo</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Amarillo</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>You can go on working; the line at the bottom shows how far it is.</source>
   <translation>Puede seguir trabajando; la línea inferior muestra el avance.</translation>
  </message>
  <message>
   <source>Your %1</source>
   <translation>Su %1</translation>
  </message>
  <message>
   <source>Your 10DLC campaign says how many; 1 is safe.</source>
   <translation>Su campaña 10DLC dice cuántos; 1 es seguro.</translation>
  </message>
  <message>
   <source>Your column</source>
   <translation>Su columna</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Sus datos</translation>
  </message>
  <message>
   <source>Your manager sees that you read them.</source>
   <translation>Su gerente ve que las leyó.</translation>
  </message>
  <message>
   <source>Your message to us</source>
   <translation>Su mensaje</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Your name goes on what you do, the zone decides what "today" is, and the tax rule makes payments comparable. All of it can be changed in Setup.</source>
   <translation>Su nombre aparece en lo que hace, la zona decide qué es "hoy" y la regla de impuestos hace comparables los pagos. Todo se puede cambiar en Configuración.</translation>
  </message>
  <message>
   <source>your own card, shown to you alone</source>
   <translation>su propia ficha, solo para usted</translation>
  </message>
  <message>
   <source>Your own figures</source>
   <translation>Sus propias cifras</translation>
  </message>
  <message>
   <source>Your own figures beside the team's</source>
   <translation>Sus cifras junto a las del equipo</translation>
  </message>
  <message>
   <source>Your own number or address</source>
   <translation>Su propio número o dirección</translation>
  </message>
  <message>
   <source>Your rooftop</source>
   <translation>Su sucursal</translation>
  </message>
  <message>
   <source>your rooftop's own rule; state tables contradict each other</source>
   <translation>la regla propia de su sucursal; las tablas estatales se contradicen</translation>
  </message>
  <message>
   <source>Your session since %1</source>
   <translation>Su sesión desde las %1</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Suyo</translation>
  </message>
  <message>
   <source>zero</source>
   <translation>cero</translation>
  </message>
  <message>
   <source>ZIP</source>
   <translation>Código postal</translation>
  </message>
  <message>
   <source>ZIP code</source>
   <translation>código postal</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>«%1»</translation>
  </message>
  <message>
   <source>“%1” halves the room of every segment.</source>
   <translation>“%1” reduce a la mitad el espacio de cada segmento.</translation>
  </message>
  <message>
   <source>“%1” is not a time such as 10:30.</source>
   <translation>“%1” no es una hora como 10:30.</translation>
  </message>
  <message>
   <source>“%1” is not a time: write 30m, 2h, 3d or 14:30.</source>
   <translation>“%1” no es una hora: escriba 30m, 2h, 3d o 14:30.</translation>
  </message>
  <message>
   <source>“%1” makes it cost more than twice</source>
   <translation>“%1” hace que cueste más del doble</translation>
  </message>
  <message>
   <source>“%1” makes it dearer</source>
   <translation>“%1” lo encarece</translation>
  </message>
  <message>
   <source>… and %1 more in Today.</source>
   <translation>… y %1 más en Hoy.</translation>
  </message>
  <message>
   <source>… of %1 vehicles</source>
   <translation>… de %1 vehículos</translation>
  </message>
  <message>
   <source>−%1% fires</source>
   <translation>−%1 % avisa</translation>
  </message>
  <message>
   <source>≤ 1 d</source>
   <translation>≤ 1 d</translation>
  </message>
  <message>
   <source>≤ 1 h</source>
   <translation>≤ 1 h</translation>
  </message>
  <message>
   <source>≤ 30 min</source>
   <translation>≤ 30 min</translation>
  </message>
  <message>
   <source>≤ 5 min</source>
   <translation>≤ 5 min</translation>
  </message>
  <message>
   <source>≥ %1×</source>
   <translation>≥ %1×</translation>
  </message>
 </context>
</TS>
