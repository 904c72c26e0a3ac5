<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>QApplication</name>
        <message>
            <source>Open the store in this folder.</source>
            <translation>Abrir la tienda de esta carpeta.</translation>
        </message>
        <message>
            <source>Write pictures of every panel and leave.</source>
            <translation>Escribir imágenes de cada panel y salir.</translation>
        </message>
    </context>
    <context>
        <name>tradewind</name>
        <message>
            <source>Equity %1 to %2</source>
            <translation>Capital de %1 a %2</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Puntos de conversación</translation>
        </message>
        <message>
            <source>Opening line</source>
            <translation>Frase inicial</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Impreso %1</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>hace %1 d</translation>
        </message>
        <message>
            <source>The file cannot be written: %1. Nothing was changed. Choose another folder.</source>
            <translation>No se puede escribir el archivo: %1. Nada cambió. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>A table can be saved as .csv, .xlsx or .pdf, not as %1.</source>
            <translation>Una tabla se guarda como .csv, .xlsx o .pdf, no como %1.</translation>
        </message>
        <message>
            <source>The printer or file did not accept the pages. Nothing was printed.</source>
            <translation>La impresora o el archivo no aceptó las páginas. No se imprimió nada.</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>página %1 de %2</translation>
        </message>
        <message>
            <source>quoted</source>
            <translation>cotizado</translation>
        </message>
        <message>
            <source>DMS</source>
            <translation>DMS</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>escrito</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>ends %1 d</source>
            <translation>fin %1 d</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>pronóstico</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>media</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>no touch yet</source>
            <translation>sin contacto</translation>
        </message>
        <message>
            <source>clicked</source>
            <translation>hizo clic</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>abrió</translation>
        </message>
        <message>
            <source>no open</source>
            <translation>no abrió</translation>
        </message>
        <message>
            <source>replied</source>
            <translation>respondió</translation>
        </message>
        <message>
            <source>no reply</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>talked</source>
            <translation>hablamos</translation>
        </message>
        <message>
            <source>voicemail</source>
            <translation>buzón</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no contestó</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visita</translation>
        </message>
        <message>
            <source>scanned</source>
            <translation>escaneó</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source>hot</source>
            <translation>caliente</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>ask lender</source>
            <translation>pedir saldo</translation>
        </message>
        <message>
            <source>%1 · stale</source>
            <translation>%1 · viejo</translation>
        </message>
        <message>
            <source>1 book</source>
            <translation>1 guía</translation>
        </message>
        <message>
            <source>%1 books</source>
            <translation>%1 guías</translation>
        </message>
        <message>
            <source>no book</source>
            <translation>sin guía</translation>
        </message>
        <message>
            <source>no match</source>
            <translation>sin opción</translation>
        </message>
        <message>
            <source>lease %1</source>
            <translation>arr. %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source>%1, %2, equity %3, payoff %4, value %5, window %6, last contact %7, score %8</source>
            <translation>%1, %2, capital %3, saldo %4, valor %5, ventana %6, último contacto %7, puntaje %8</translation>
        </message>
        <message>
            <source>Customer, vehicle</source>
            <translation>Cliente, vehículo</translation>
        </message>
        <message>
            <source>Equity, range</source>
            <translation>Capital, rango</translation>
        </message>
        <message>
            <source>Payoff</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Payment → match</source>
            <translation>Pago → opción</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Quedan</translation>
        </message>
        <message>
            <source>Day of 120</source>
            <translation>Día de 120</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>Asesor</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>equity over %1</source>
            <translation>capital sobre %1</translation>
        </message>
        <message>
            <source>lease ends in %1 days</source>
            <translation>arrend. termina en %1 días</translation>
        </message>
        <message>
            <source>equity ≥ %1 payments</source>
            <translation>capital ≥ %1 pagos</translation>
        </message>
        <message>
            <source>not contacted %1 days</source>
            <translation>sin contacto %1 días</translation>
        </message>
        <message>
            <source>not called %1 days</source>
            <translation>sin llamada %1 días</translation>
        </message>
        <message>
            <source>owner confirmed</source>
            <translation>dueño confirmado</translation>
        </message>
        <message>
            <source>model %1</source>
            <translation>modelo %1</translation>
        </message>
        <message>
            <source>equity %1 to %2</source>
            <translation>capital de %1 a %2</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>%1 brought in, %2 the same as before, %3 rejected</source>
            <translation>%1 importados, %2 iguales que antes, %3 rechazados</translation>
        </message>
        <message>
            <source>No text consent on record</source>
            <translation>Sin consentimiento para mensajes</translation>
        </message>
        <message>
            <source>Asked not to be called</source>
            <translation>Pidió no recibir llamadas</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Asked for no email</source>
            <translation>Pidió no recibir correos</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>in 6 months about %1</source>
            <translation>en 6 meses unos %1</translation>
        </message>
        <message>
            <source>%1 mi on %2</source>
            <translation>%1 mi el %2</translation>
        </message>
        <message>
            <source>VIN …%1</source>
            <translation>VIN …%1</translation>
        </message>
        <message>
            <source>%1, no payoff known</source>
            <translation>%1, saldo desconocido</translation>
        </message>
        <message>
            <source>Service visit, RO %1</source>
            <translation>Visita de servicio, RO %1</translation>
        </message>
        <message>
            <source>%1 declined, %2</source>
            <translation>%1 rechazado, %2</translation>
        </message>
        <message>
            <source>%1 declined</source>
            <translation>%1 rechazado</translation>
        </message>
        <message>
            <source>Customer paid %1</source>
            <translation>El cliente pagó %1</translation>
        </message>
        <message>
            <source>Crossed %1, counted %2</source>
            <translation>Superó %1, contado %2</translation>
        </message>
        <message>
            <source>Fell below %1, counted %2</source>
            <translation>Cayó bajo %1, contado %2</translation>
        </message>
        <message>
            <source>The day before: %1</source>
            <translation>El día anterior: %1</translation>
        </message>
        <message>
            <source>Valuation</source>
            <translation>Valuación</translation>
        </message>
        <message>
            <source>Crossed</source>
            <translation>Superó</translation>
        </message>
        <message>
            <source>%1 values it at %2</source>
            <translation>%1 lo valúa en %2</translation>
        </message>
        <message>
            <source>Trade value between %1 and %2, exact after an appraisal</source>
            <translation>Valor de cambio entre %1 y %2, exacto tras un avalúo</translation>
        </message>
        <message>
            <source>%1 payments left</source>
            <translation>Quedan %1 pagos</translation>
        </message>
        <message>
            <source>Equity</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>Call with the value of the %1</source>
            <translation>Llamar con el valor del %1</translation>
        </message>
        <message>
            <source>Range first, exact after an appraisal</source>
            <translation>Primero el rango, exacto tras un avalúo</translation>
        </message>
        <message>
            <source>Hi %1, your %2 may be worth more than you think. Would a quick exact number help?</source>
            <translation>Hola, %1: su %2 puede valer más de lo que cree. ¿Le serviría una cifra exacta rápida?</translation>
        </message>
        <message>
            <source>the market for your model moves every week, so I looked early.</source>
            <translation>el mercado de su modelo cambia cada semana, así que lo revisé antes.</translation>
        </message>
        <message>
            <source>Equity reaches %1</source>
            <translation>El capital llega a %1</translation>
        </message>
        <message>
            <source>Threshold in Setup</source>
            <translation>Umbral en Configuración</translation>
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
            <source>value %1, paid down %2</source>
            <translation>valor %1, amortizado %2</translation>
        </message>
        <message>
            <source>value %1</source>
            <translation>valor %1</translation>
        </message>
        <message>
            <source>paid down %1</source>
            <translation>amortizado %1</translation>
        </message>
        <message>
            <source>first value known that day</source>
            <translation>primer valor conocido ese día</translation>
        </message>
        <message>
            <source>%1 service visits</source>
            <translation>%1 visitas de servicio</translation>
        </message>
        <message>
            <source>On the property now</source>
            <translation>Ahora en el concesionario</translation>
        </message>
        <message>
            <source>A %1, in the age that trades best</source>
            <translation>Un %1, en la edad que mejor se cambia</translation>
        </message>
        <message>
            <source>Lease ends %1</source>
            <translation>Fin de arrendamiento: %1</translation>
        </message>
        <message>
            <source>Pays %1% interest</source>
            <translation>Paga %1% de interés</translation>
        </message>
        <message>
            <source>Warranty ends %1</source>
            <translation>Fin de garantía: %1</translation>
        </message>
        <message>
            <source>Equity is worth several payments</source>
            <translation>El capital equivale a varios pagos</translation>
        </message>
        <message>
            <source>Has paid on time</source>
            <translation>Ha pagado a tiempo</translation>
        </message>
        <message>
            <source>Over %1 since %2 or longer</source>
            <translation>Sobre %1 desde %2 o antes</translation>
        </message>
        <message>
            <source>Crossed %1 on %2: %3</source>
            <translation>Superó %1 el %2: %3</translation>
        </message>
        <message>
            <source>. Day %1 of %2</source>
            <translation>. Día %1 de %2</translation>
        </message>
        <message>
            <source>Owns it: serviced here %1</source>
            <translation>Es suyo: servicio aquí %1</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nadie asignado</translation>
        </message>
        <message>
            <source>Counted against %1</source>
            <translation>Contado contra %1</translation>
        </message>
        <message>
            <source>passes</source>
            <translation>cumple</translation>
        </message>
        <message>
            <source>short</source>
            <translation>no alcanza</translation>
        </message>
        <message>
            <source>Now, %1 payments left</source>
            <translation>Ahora, quedan %1 pagos</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>%1, stock %2</source>
            <translation>%1, inventario %2</translation>
        </message>
        <message>
            <source>%1 asked, %2 with your tax rule</source>
            <translation>Precio %1, %2 con su regla de impuestos</translation>
        </message>
        <message>
            <source>%1 asked, %2 before tax</source>
            <translation>Precio %1, %2 antes de impuestos</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>pipe</source>
            <translation>barra vertical</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Detenido. No se guardó nada.</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Arrendamiento</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>Préstamo</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>The first line must name at least lender, term and apr (or money factor). Nothing was added.</source>
            <translation>La primera línea debe nombrar al menos lender, term y apr (o money factor). No se agregó nada.</translation>
        </message>
        <message>
            <source>Line %1: "%2" cannot be read. Nothing was added.</source>
            <translation>Línea %1: "%2" no se puede leer. No se agregó nada.</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Financed and cash</source>
            <translation>Financiados y de contado</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>Arrendamientos</translation>
        </message>
        <message>
            <source>Service customers</source>
            <translation>Clientes de servicio</translation>
        </message>
        <message>
            <source>Watch list, window</source>
            <translation>Lista de seguimiento, ventana</translation>
        </message>
        <message>
            <source>What it is worth</source>
            <translation>Cuánto representa</translation>
        </message>
        <message>
            <source>Refresh values every</source>
            <translation>Actualizar valores cada</translation>
        </message>
        <message>
            <source>Daily is recommended: wholesale moves 2 to 5% a month.</source>
            <translation>Se recomienda a diario: el mayoreo varía de 2 a 5% al mes.</translation>
        </message>
        <message>
            <source>Values are stale after</source>
            <translation>Valores desactualizados tras</translation>
        </message>
        <message>
            <source>Older values still count, but every figure made with them says so.</source>
            <translation>Los valores más antiguos aún cuentan, pero toda cifra basada en ellos lo indica.</translation>
        </message>
        <message>
            <source>Values are not used after</source>
            <translation>Valores sin uso tras</translation>
        </message>
        <message>
            <source>A vehicle whose newest value is older has no equity until a new one comes.</source>
            <translation>Un vehículo cuyo valor más reciente sea anterior no tiene capital hasta que llegue otro.</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Margen retenido</translation>
        </message>
        <message>
            <source>Share of the value kept back before equity counts.</source>
            <translation>Parte del valor que se retiene antes de contar el capital.</translation>
        </message>
        <message>
            <source>Buffer in dollars</source>
            <translation>Margen en dólares</translation>
        </message>
        <message>
            <source>Kept back from every value, for reconditioning and haggling.</source>
            <translation>Se retiene de cada valor, para reacondicionamiento y regateo.</translation>
        </message>
        <message>
            <source>Minimum equity</source>
            <translation>Capital mínimo</translation>
        </message>
        <message>
            <source>A customer crosses when equity reaches this. Sensible: $2,500 to $5,000.</source>
            <translation>Un cliente supera el umbral cuando su capital llega a esto. Razonable: $2,500 a $5,000.</translation>
        </message>
        <message>
            <source>Equity to payment, at least</source>
            <translation>Capital en pagos, mínimo</translation>
        </message>
        <message>
            <source>Equity must also be worth this many monthly payments. 0 leaves the rule out.</source>
            <translation>El capital también debe equivaler a esta cantidad de pagos mensuales. 0 omite la regla.</translation>
        </message>
        <message>
            <source>Months since purchase, at least</source>
            <translation>Meses desde la compra, mínimo</translation>
        </message>
        <message>
            <source>Nobody is asked to trade sooner than this after buying. 0 leaves the rule out.</source>
            <translation>A nadie se le propone un cambio antes de este plazo tras comprar. 0 omite la regla.</translation>
        </message>
        <message>
            <source>High interest from</source>
            <translation>Interés alto desde</translation>
        </message>
        <message>
            <source>A loan at this rate or more raises priority.</source>
            <translation>Un préstamo con esta tasa o más sube la prioridad.</translation>
        </message>
        <message>
            <source>Lease end, trigger at</source>
            <translation>Fin de arrendamiento, activar a</translation>
        </message>
        <message>
            <source>A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120.</source>
            <translation>Un arrendamiento entra en oportunidades estos días antes del vencimiento. Rango: 90 a 120.</translation>
        </message>
        <message>
            <source>Lease end, watch from</source>
            <translation>Fin de arrendamiento, seguir desde</translation>
        </message>
        <message>
            <source>From here on a lease is watched and shown with its options.</source>
            <translation>Desde aquí un arrendamiento se sigue y se muestra con sus opciones.</translation>
        </message>
        <message>
            <source>Visits that raise priority</source>
            <translation>Visitas que suben la prioridad</translation>
        </message>
        <message>
            <source>Customers with at least this many visits in the period below come first.</source>
            <translation>Van primero los clientes con al menos estas visitas en el período siguiente.</translation>
        </message>
        <message>
            <source>Counted over</source>
            <translation>Contadas en</translation>
        </message>
        <message>
            <source>The period in which those visits are counted.</source>
            <translation>El período en que se cuentan esas visitas.</translation>
        </message>
        <message>
            <source>Look at the watch list every</source>
            <translation>Revisar la lista de seguimiento cada</translation>
        </message>
        <message>
            <source>Customers below the minimum are valued again this often and enter by themselves.</source>
            <translation>Los clientes bajo el mínimo se revalúan con esta frecuencia y entran solos.</translation>
        </message>
        <message>
            <source>Equity window, shortest</source>
            <translation>Ventana de capital, mínima</translation>
        </message>
        <message>
            <source>How long positive equity lasts at least.</source>
            <translation>Cuánto dura al menos el capital positiva.</translation>
        </message>
        <message>
            <source>Equity window, longest</source>
            <translation>Ventana de capital, máxima</translation>
        </message>
        <message>
            <source>How long positive equity usually lasts at most; day n of this many.</source>
            <translation>Cuánto suele durar como máximo el capital positiva; día n de estos.</translation>
        </message>
        <message>
            <source>Trades per contact when triggered</source>
            <translation>Cambios por contacto al activarse</translation>
        </message>
        <message>
            <source>Seen: 6 to 10%. Your own rate replaces it once there are results.</source>
            <translation>Observado: 6 a 10%. Su propia tasa lo reemplaza cuando hay resultados.</translation>
        </message>
        <message>
            <source>Gross per trade</source>
            <translation>Utilidad bruta por cambio</translation>
        </message>
        <message>
            <source>Front and finance office together.</source>
            <translation>Ventas y oficina financiera juntas.</translation>
        </message>
        <message>
            <source>Sold customers</source>
            <translation>Clientes de ventas</translation>
        </message>
        <message>
            <source>Used only until your own data is in. A typical store has 3,000 to 8,000.</source>
            <translation>Solo se usa hasta cargar sus propios datos. Una tienda típica tiene 3,000 a 8,000.</translation>
        </message>
        <message>
            <source>Share with positive equity</source>
            <translation>Parte con capital positivo</translation>
        </message>
        <message>
            <source>Used only until your own values are in.</source>
            <translation>Solo se usa hasta cargar sus propios valores.</translation>
        </message>
        <message>
            <source>Contacts a month by hand</source>
            <translation>Contactos manuales al mes</translation>
        </message>
        <message>
            <source>One source says 200, another all 750: yours decides.</source>
            <translation>Una fuente dice 200, otra los 750: decide la suya.</translation>
        </message>
        <message>
            <source>Trades per contact by hand</source>
            <translation>Cambios por contacto manual</translation>
        </message>
        <message>
            <source>Seen: 2 to 4%.</source>
            <translation>Observado: 2 a 4%.</translation>
        </message>
        <message>
            <source>Expected crossings a month, low</source>
            <translation>Cruces esperados al mes, bajo</translation>
        </message>
        <message>
            <source>Per 5,000 customers; shown beside your own forecast, never instead of it.</source>
            <translation>Por cada 5,000 clientes; se muestra junto a su propio pronóstico, nunca en su lugar.</translation>
        </message>
        <message>
            <source>Expected crossings a month, high</source>
            <translation>Cruces esperados al mes, alto</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 horas</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 días</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>sin usar</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 mes</translation>
        </message>
        <message>
            <source>%1 months</source>
            <translation>%1 meses</translation>
        </message>
        <message>
            <source>%1 payments</source>
            <translation>%1 pagos</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>dollars</source>
            <translation>dólares</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <source>count</source>
            <translation>cantidad</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>porcentaje</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>pagos</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>activado o desactivado</translation>
        </message>
        <message>
            <source>as many as yesterday</source>
            <translation>igual que ayer</translation>
        </message>
        <message numerus="yes">
            <source>%n more than yesterday</source>
            <translation>
                <numerusform>%n más que ayer</numerusform>
                <numerusform>%n más que ayer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fewer than yesterday</source>
            <translation>
                <numerusform>%n menos que ayer</numerusform>
                <numerusform>%n menos que ayer</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody in the lane</source>
            <translation>nadie en el carril</translation>
        </message>
        <message>
            <source>no time promised</source>
            <translation>sin hora prometida</translation>
        </message>
        <message>
            <source>next promised %1</source>
            <translation>próximo prometido %1</translation>
        </message>
        <message numerus="yes">
            <source>%n under 30 days</source>
            <translation>
                <numerusform>%n a menos de 30 días</numerusform>
                <numerusform>%n a menos de 30 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected within 30 days</source>
            <translation>
                <numerusform>%n previsto en 30 días</numerusform>
                <numerusform>%n previstos en 30 días</numerusform>
            </translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>Valor %1</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>Pagado %1</translation>
        </message>
        <message>
            <source>paid %1</source>
            <translation>pagado %1</translation>
        </message>
        <message>
            <source>equity</source>
            <translation>capital</translation>
        </message>
        <message>
            <source>ready %1</source>
            <translation>listo %1</translation>
        </message>
        <message>
            <source>%1 · ready %2</source>
            <translation>%1 · listo %2</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Vehículo</translation>
        </message>
        <message>
            <source>Why it crossed</source>
            <translation>Por qué superó</translation>
        </message>
        <message>
            <source>In service for</source>
            <translation>En servicio desde hace</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Asesor</translation>
        </message>
        <message>
            <source>Lease ends in</source>
            <translation>Arrendamiento termina en</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Aún falta</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>equity %1</source>
            <translation>capital %1</translation>
        </message>
        <message>
            <source>lease ends in %1</source>
            <translation>arrendamiento termina en %1</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>falta %1</translation>
        </message>
        <message>
            <source>Already over %1, counted %2</source>
            <translation>Ya sobre %1, contado %2</translation>
        </message>
        <message>
            <source>%1: %2, goal %3%</source>
            <translation>%1: %2, meta %3%</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Residual</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Payoff, quoted by lender</source>
            <translation>Saldo, cotizado por la financiera</translation>
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
            <source>Payoff, by the contract</source>
            <translation>Saldo, calculado del contrato</translation>
        </message>
        <message>
            <source>One book</source>
            <translation>Una guía</translation>
        </message>
        <message>
            <source>Median of %1 books</source>
            <translation>Mediana de %1 guías</translation>
        </message>
        <message>
            <source>Mileage</source>
            <translation>Millaje</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Depreciation since then</source>
            <translation>Depreciación desde entonces</translation>
        </message>
        <message>
            <source>Trade value</source>
            <translation>Valor de cambio</translation>
        </message>
        <message>
            <source>Balance after %1 payments</source>
            <translation>Pendiente tras %1 pagos</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Interest, %1 days</source>
            <translation>Interés, %1 días</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Interés</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contado</translation>
        </message>
        <message>
            <source>the payoff is worked out from the contract</source>
            <translation>el saldo se calcula del contrato</translation>
        </message>
        <message>
            <source>the payoff has not been confirmed lately</source>
            <translation>el saldo no se ha confirmado hace poco</translation>
        </message>
        <message>
            <source>the lender's quote has run out</source>
            <translation>la cotización de la financiera venció</translation>
        </message>
        <message>
            <source>only one book has a value</source>
            <translation>solo una guía tiene valor</translation>
        </message>
        <message>
            <source>the books disagree</source>
            <translation>las guías no coinciden</translation>
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
            <source>the mileage is not known</source>
            <translation>no se conoce el millaje</translation>
        </message>
        <message>
            <source>financed</source>
            <translation>financiado</translation>
        </message>
        <message>
            <source>leased</source>
            <translation>arrendado</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>contado</translation>
        </message>
        <message>
            <source>service only</source>
            <translation>solo servicio</translation>
        </message>
        <message>
            <source>lender quote</source>
            <translation>cotización de la financiera</translation>
        </message>
        <message>
            <source>older lender quote</source>
            <translation>cotización anterior</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>contract, estimated</source>
            <translation>contrato, estimado</translation>
        </message>
        <message>
            <source>%1 months at %2 %</source>
            <translation>%1 meses al %2 %</translation>
        </message>
        <message>
            <source>%1 months' lease, money factor %2, residual %3 %</source>
            <translation>arrend. de %1 meses, factor %2, residual %3 %</translation>
        </message>
        <message>
            <source>%1, %2 miles a year</source>
            <translation>%1, %2 millas al año</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Document fee</source>
            <translation>Cargo por trámites</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <source>Trade payoff</source>
            <translation>Saldo del cambio</translation>
        </message>
        <message>
            <source>Amount financed</source>
            <translation>Monto financiado</translation>
        </message>
        <message>
            <source>Payment before tax</source>
            <translation>Pago antes de impuesto</translation>
        </message>
        <message>
            <source>Tax on the payment</source>
            <translation>Impuesto sobre el pago</translation>
        </message>
        <message>
            <source>Other fees</source>
            <translation>Otros cargos</translation>
        </message>
        <message>
            <source>Print the hand-off sheet</source>
            <translation>Imprimir la hoja de entrega</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>on the property now</source>
            <translation>en el concesionario ahora</translation>
        </message>
        <message>
            <source>not on the property</source>
            <translation>no está en el concesionario</translation>
        </message>
        <message>
            <source>has a mobile number</source>
            <translation>tiene número móvil</translation>
        </message>
        <message>
            <source>has no mobile number</source>
            <translation>no tiene número móvil</translation>
        </message>
        <message>
            <source>has an e-mail address</source>
            <translation>tiene correo electrónico</translation>
        </message>
        <message>
            <source>has no e-mail address</source>
            <translation>no tiene correo electrónico</translation>
        </message>
        <message>
            <source>may be called</source>
            <translation>se le puede llamar</translation>
        </message>
        <message>
            <source>asked not to be called</source>
            <translation>pidió que no se le llame</translation>
        </message>
        <message>
            <source>may be texted</source>
            <translation>se le puede enviar mensajes</translation>
        </message>
        <message>
            <source>asked not to be texted</source>
            <translation>pidió no recibir mensajes</translation>
        </message>
        <message>
            <source>may be e-mailed</source>
            <translation>se le puede escribir por correo</translation>
        </message>
        <message>
            <source>asked not to be e-mailed</source>
            <translation>pidió no recibir correos</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>tenencia</translation>
        </message>
        <message>
            <source>monthly payment</source>
            <translation>pago mensual</translation>
        </message>
        <message>
            <source>APR</source>
            <translation>APR</translation>
        </message>
        <message>
            <source>payoff</source>
            <translation>saldo de liquidación</translation>
        </message>
        <message>
            <source>months owned</source>
            <translation>meses de propiedad</translation>
        </message>
        <message>
            <source>payments left</source>
            <translation>pagos restantes</translation>
        </message>
        <message>
            <source>contract end</source>
            <translation>fin del contrato</translation>
        </message>
        <message>
            <source>lender</source>
            <translation>prestamista</translation>
        </message>
        <message>
            <source>equity after the buffer</source>
            <translation>plusvalía tras el margen</translation>
        </message>
        <message>
            <source>trade value</source>
            <translation>valor de entrega</translation>
        </message>
        <message>
            <source>loan to value</source>
            <translation>préstamo sobre valor</translation>
        </message>
        <message>
            <source>equity in monthly payments</source>
            <translation>plusvalía en pagos mensuales</translation>
        </message>
        <message>
            <source>next crossing</source>
            <translation>próximo cruce</translation>
        </message>
        <message>
            <source>crossed into equity</source>
            <translation>pasó a plusvalía</translation>
        </message>
        <message>
            <source>model year</source>
            <translation>año del modelo</translation>
        </message>
        <message>
            <source>make</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>millas</translation>
        </message>
        <message>
            <source>warranty end</source>
            <translation>fin de la garantía</translation>
        </message>
        <message>
            <source>service visits in 24 months</source>
            <translation>visitas de servicio en 24 meses</translation>
        </message>
        <message>
            <source>last service visit</source>
            <translation>última visita de servicio</translation>
        </message>
        <message>
            <source>on the property</source>
            <translation>en el concesionario</translation>
        </message>
        <message>
            <source>declined service</source>
            <translation>servicio rechazado</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>código postal</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>salesperson</source>
            <translation>vendedor</translation>
        </message>
        <message>
            <source>mobile number</source>
            <translation>número móvil</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>calls allowed</source>
            <translation>llamadas permitidas</translation>
        </message>
        <message>
            <source>texts allowed</source>
            <translation>mensajes permitidos</translation>
        </message>
        <message>
            <source>e-mail allowed</source>
            <translation>correo permitido</translation>
        </message>
        <message>
            <source>credit score</source>
            <translation>puntaje de crédito</translation>
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
            <source>within the next … days</source>
            <translation>en los próximos … días</translation>
        </message>
        <message>
            <source>within the last … days</source>
            <translation>en los últimos … días</translation>
        </message>
        <message>
            <source>more than … days ago</source>
            <translation>hace más de … días</translation>
        </message>
        <message>
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>no es</translation>
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
            <source>known</source>
            <translation>conocido</translation>
        </message>
        <message>
            <source>%1 at least %2</source>
            <translation>%1 al menos %2</translation>
        </message>
        <message>
            <source>%1 at most %2</source>
            <translation>%1 como máximo %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 within the next %n day(s)</source>
            <translation>
                <numerusform>%1 en el próximo %n día</numerusform>
                <numerusform>%1 en los próximos %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 within the last %n day(s)</source>
            <translation>
                <numerusform>%1 en el último %n día</numerusform>
                <numerusform>%1 en los últimos %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more than %n day(s) ago</source>
            <translation>
                <numerusform>%1 hace más de %n día</numerusform>
                <numerusform>%1 hace más de %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 es %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 no es %2</translation>
        </message>
        <message>
            <source>%1 known</source>
            <translation>%1 conocido</translation>
        </message>
        <message>
            <source>%1 not known</source>
            <translation>%1 no conocido</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>There is no such number or mailbox.</source>
            <translation>No existe ese número o buzón.</translation>
        </message>
        <message>
            <source>The phone or mailbox could not be reached.</source>
            <translation>No se pudo alcanzar el teléfono o el buzón.</translation>
        </message>
        <message>
            <source>The number is a landline and takes no texts.</source>
            <translation>El número es fijo y no recibe mensajes.</translation>
        </message>
        <message>
            <source>The carrier's filter stopped it.</source>
            <translation>El filtro del operador lo detuvo.</translation>
        </message>
        <message>
            <source>The customer told the carrier to stop.</source>
            <translation>El cliente le pidió al operador que parara.</translation>
        </message>
        <message>
            <source>The carrier refused the words.</source>
            <translation>El operador rechazó el texto.</translation>
        </message>
        <message>
            <source>Our number or domain is not registered for this.</source>
            <translation>Nuestro número o dominio no está registrado para esto.</translation>
        </message>
        <message>
            <source>The account with the carrier has no money left.</source>
            <translation>La cuenta con el operador no tiene saldo.</translation>
        </message>
        <message>
            <source>The carrier was out of order.</source>
            <translation>El operador estaba fuera de servicio.</translation>
        </message>
        <message>
            <source>The carrier asked us to slow down.</source>
            <translation>El operador nos pidió ir más despacio.</translation>
        </message>
        <message>
            <source>The carrier did not accept our key.</source>
            <translation>El operador no aceptó nuestra clave.</translation>
        </message>
        <message>
            <source>The carrier gave up after its time limit.</source>
            <translation>El operador desistió al vencer su plazo.</translation>
        </message>
        <message>
            <source>The carrier gave a reason of its own.</source>
            <translation>El operador dio un motivo propio.</translation>
        </message>
        <message>
            <source>Leads received</source>
            <translation>Prospectos recibidos</translation>
        </message>
        <message>
            <source>Leads without duplicates and spam, by day of receipt.</source>
            <translation>Prospectos sin duplicados ni spam, por día de recepción.</translation>
        </message>
        <message>
            <source>Valid leads</source>
            <translation>Prospectos válidos</translation>
        </message>
        <message>
            <source>Leads graded A to C among all received.</source>
            <translation>Prospectos con nota A a C entre todos los recibidos.</translation>
        </message>
        <message>
            <source>Median response time</source>
            <translation>Tiempo de respuesta mediano</translation>
        </message>
        <message>
            <source>Business minutes from receipt to the first personal attempt, the middle lead.</source>
            <translation>Minutos hábiles desde la recepción hasta el primer intento personal, el prospecto central.</translation>
        </message>
        <message>
            <source>5 minutes; the average store takes 47 hours</source>
            <translation>5 minutos; el concesionario promedio tarda 47 horas</translation>
        </message>
        <message>
            <source>Answered on time</source>
            <translation>Atendidos a tiempo</translation>
        </message>
        <message>
            <source>Leads first tried by their deadline among leads whose deadline has passed.</source>
            <translation>Prospectos intentados antes de su plazo entre aquellos cuyo plazo ya pasó.</translation>
        </message>
        <message>
            <source>23 % of stores answer within an hour</source>
            <translation>El 23 % responde en una hora</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>Tasa de contacto</translation>
        </message>
        <message>
            <source>Leads somebody spoke or wrote with among valid leads.</source>
            <translation>Prospectos con quienes se habló o escribió entre los válidos.</translation>
        </message>
        <message>
            <source>below 40 % investigate, 40–50 good, 50–60 excellent, above exceptional</source>
            <translation>menos de 40 % investigar, 40–50 bueno, 50–60 excelente, más es excepcional</translation>
        </message>
        <message>
            <source>Appointment rate</source>
            <translation>Tasa de citas</translation>
        </message>
        <message>
            <source>Leads with an appointment among those contacted.</source>
            <translation>Prospectos con cita entre los contactados.</translation>
        </message>
        <message>
            <source>30–40 %</source>
            <translation>30–40 %</translation>
        </message>
        <message>
            <source>Show rate</source>
            <translation>Tasa de asistencia</translation>
        </message>
        <message>
            <source>Appointments kept among appointments whose time has come.</source>
            <translation>Citas cumplidas entre las citas cuya hora ya llegó.</translation>
        </message>
        <message>
            <source>60–70 %</source>
            <translation>60–70 %</translation>
        </message>
        <message>
            <source>Close rate</source>
            <translation>Tasa de cierre</translation>
        </message>
        <message>
            <source>Sales among appointments kept.</source>
            <translation>Ventas entre las citas cumplidas.</translation>
        </message>
        <message>
            <source>25–35 %</source>
            <translation>25–35 %</translation>
        </message>
        <message>
            <source>Lead to sale</source>
            <translation>De prospecto a venta</translation>
        </message>
        <message>
            <source>Sales among valid leads.</source>
            <translation>Ventas entre los prospectos válidos.</translation>
        </message>
        <message>
            <source>5–8 % claimed; the four targets multiplied give 3.4 %</source>
            <translation>se afirma 5–8 %; las cuatro metas multiplicadas dan 3.4 %</translation>
        </message>
        <message>
            <source>Cost per lead</source>
            <translation>Costo por prospecto</translation>
        </message>
        <message>
            <source>What the source cost divided by its valid leads.</source>
            <translation>Lo que costó la fuente dividido entre sus prospectos válidos.</translation>
        </message>
        <message>
            <source>Cost per appointment</source>
            <translation>Costo por cita</translation>
        </message>
        <message>
            <source>What the source cost divided by its appointments.</source>
            <translation>Lo que costó la fuente dividido entre sus citas.</translation>
        </message>
        <message>
            <source>Cost per sale</source>
            <translation>Costo por venta</translation>
        </message>
        <message>
            <source>What the source cost divided by its sales.</source>
            <translation>Lo que costó la fuente dividido entre sus ventas.</translation>
        </message>
        <message>
            <source>$50 a lead at 10 % ($500) beats $20 at 2 % ($1,000)</source>
            <translation>$50 por prospecto al 10 % ($500) gana a $20 al 2 % ($1,000)</translation>
        </message>
        <message>
            <source>Return on the source</source>
            <translation>Retorno de la fuente</translation>
        </message>
        <message>
            <source>Gross of its sales less its cost, divided by its cost.</source>
            <translation>Utilidad bruta de sus ventas menos su costo, dividida entre su costo.</translation>
        </message>
        <message>
            <source>3 to 5 within a year</source>
            <translation>3 a 5 en un año</translation>
        </message>
        <message>
            <source>Attempts per lead</source>
            <translation>Intentos por prospecto</translation>
        </message>
        <message>
            <source>Calls, texts and e-mails by people divided by valid leads.</source>
            <translation>Llamadas, textos y correos de personas divididos entre prospectos válidos.</translation>
        </message>
        <message>
            <source>8–12 needed on average; most stop at 2–3</source>
            <translation>hacen falta 8–12 en promedio; la mayoría se detiene en 2–3</translation>
        </message>
        <message>
            <source>E-mail open rate</source>
            <translation>Correos abiertos</translation>
        </message>
        <message>
            <source>E-mails opened among those delivered.</source>
            <translation>Correos abiertos entre los entregados.</translation>
        </message>
        <message>
            <source>22–28 %</source>
            <translation>22–28 %</translation>
        </message>
        <message>
            <source>E-mail click rate</source>
            <translation>Clics en correos</translation>
        </message>
        <message>
            <source>E-mails with a click among those delivered.</source>
            <translation>Correos con un clic entre los entregados.</translation>
        </message>
        <message>
            <source>2–4 %</source>
            <translation>2–4 %</translation>
        </message>
        <message>
            <source>Text reply rate</source>
            <translation>Respuestas a textos</translation>
        </message>
        <message>
            <source>Texts answered among those delivered.</source>
            <translation>Textos respondidos entre los entregados.</translation>
        </message>
        <message>
            <source>45 % claimed</source>
            <translation>se afirma 45 %</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Lives in a local ZIP code</source>
            <translation>Vive en un código postal local</translation>
        </message>
        <message>
            <source>Gives employment or income</source>
            <translation>Indica empleo o ingresos</translation>
        </message>
        <message>
            <source>Came back to the website</source>
            <translation>Volvió al sitio web</translation>
        </message>
        <message>
            <source>Looked at many vehicle pages</source>
            <translation>Miró muchas páginas de vehículos</translation>
        </message>
        <message>
            <source>Opened our e-mails</source>
            <translation>Abrió nuestros correos</translation>
        </message>
        <message>
            <source>Clicked a link</source>
            <translation>Hizo clic en un enlace</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Respondió</translation>
        </message>
        <message>
            <source>Booked an appointment</source>
            <translation>Hizo una cita</translation>
        </message>
        <message>
            <source>How often this source buys</source>
            <translation>Con qué frecuencia compra esta fuente</translation>
        </message>
        <message>
            <source>Buys within 7 days</source>
            <translation>Compra en 7 días</translation>
        </message>
        <message>
            <source>Buys within 30 days</source>
            <translation>Compra en 30 días</translation>
        </message>
        <message>
            <source>Buys within 90 days</source>
            <translation>Compra en 90 días</translation>
        </message>
        <message>
            <source>Is just looking</source>
            <translation>Solo está mirando</translation>
        </message>
        <message>
            <source>Asks for a specific vehicle</source>
            <translation>Pide un vehículo concreto</translation>
        </message>
        <message>
            <source>Speaks of financing</source>
            <translation>Habla de financiamiento</translation>
        </message>
        <message>
            <source>Has a trade-in</source>
            <translation>Tiene un auto a cuenta</translation>
        </message>
        <message>
            <source>Wants to come or drive</source>
            <translation>Quiere venir o manejar</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Quiénes son</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Qué hacen</translation>
        </message>
        <message>
            <source>Where they come from</source>
            <translation>De dónde vienen</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>Qué dicen</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Hot</source>
            <translation>Caliente</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocida</translation>
        </message>
        <message>
            <source>Own website</source>
            <translation>Sitio propio</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Terceros</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Service drive</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>Fabricante</translation>
        </message>
        <message>
            <source>Social form</source>
            <translation>Formulario social</translation>
        </message>
        <message>
            <source>Search form</source>
            <translation>Formulario de búsqueda</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>En contacto</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendido</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicado</translation>
        </message>
        <message>
            <source>opens in %1</source>
            <translation>abre en %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>%1 de retraso</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <source>%1 too late</source>
            <translation>%1 tarde</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>below</source>
            <translation>por debajo</translation>
        </message>
        <message>
            <source>as others</source>
            <translation>como otros</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Others reach</source>
            <translation>Otros logran</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Prospectos</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Ventas</translation>
        </message>
        <message>
            <source>A lead costs</source>
            <translation>Un prospecto cuesta</translation>
        </message>
        <message>
            <source>A sale costs</source>
            <translation>Una venta cuesta</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Retorno</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibidos</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válidos</translation>
        </message>
        <message>
            <source>Contacted</source>
            <translation>Contactados</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Asistieron</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Prospecto</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>First tried after</source>
            <translation>Primer intento tras</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>≤ 5 min</source>
            <translation>≤ 5 min</translation>
        </message>
        <message>
            <source>≤ 30 min</source>
            <translation>≤ 30 min</translation>
        </message>
        <message>
            <source>≤ 1 h</source>
            <translation>≤ 1 h</translation>
        </message>
        <message>
            <source>≤ 1 d</source>
            <translation>≤ 1 d</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>sin intento</translation>
        </message>
        <message>
            <source>owned %1 months or longer</source>
            <translation>suyo desde hace %1 meses o más</translation>
        </message>
        <message>
            <source>crosses within %1 days</source>
            <translation>cruza en %1 días</translation>
        </message>
        <message>
            <source>owes more than it is worth</source>
            <translation>debe más de lo que vale</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>late %1</source>
            <translation>tarde %1</translation>
        </message>
        <message>
            <source>%1 min rule</source>
            <translation>regla de %1 min</translation>
        </message>
        <message>
            <source>%1 h rule</source>
            <translation>regla de %1 h</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>para hoy</translation>
        </message>
        <message>
            <source>Equity %1</source>
            <translation>Capital %1</translation>
        </message>
        <message>
            <source>Program weight %1</source>
            <translation>Peso del programa %1</translation>
        </message>
        <message>
            <source>Answered our text</source>
            <translation>Respondió al mensaje</translation>
        </message>
        <message>
            <source>Asked for an updated appraisal</source>
            <translation>Pidió actualizar su avalúo</translation>
        </message>
        <message>
            <source>Browses our stock</source>
            <translation>Mira nuestro inventario</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Prospecto nuevo</translation>
        </message>
        <message>
            <source>Crossed into equity</source>
            <translation>Pasó a capital positivo</translation>
        </message>
        <message>
            <source>Lease ends soon</source>
            <translation>El arrendamiento termina pronto</translation>
        </message>
        <message>
            <source>Lease ends within 120 days</source>
            <translation>El arrendamiento termina en 120 días</translation>
        </message>
        <message>
            <source>Appraised, no deal</source>
            <translation>Valorado, sin trato</translation>
        </message>
        <message>
            <source>Appraised and test drove</source>
            <translation>Valorado, con prueba de manejo</translation>
        </message>
        <message>
            <source>Valued online</source>
            <translation>Valorado en línea</translation>
        </message>
        <message>
            <source>Costly repair, on the property</source>
            <translation>Reparación cara, está aquí</translation>
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
            <source>Declined service</source>
            <translation>Servicio rechazado</translation>
        </message>
        <message>
            <source>Value went up</source>
            <translation>El valor subió</translation>
        </message>
        <message>
            <source>Value went down</source>
            <translation>El valor bajó</translation>
        </message>
        <message>
            <source>Thirty days quiet</source>
            <translation>Treinta días sin respuesta</translation>
        </message>
        <message>
            <source>Buyers ask for it</source>
            <translation>Lo piden compradores</translation>
        </message>
        <message>
            <source>Confirm appointment</source>
            <translation>Confirmar cita</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vino</translation>
        </message>
        <message>
            <source>Call promised</source>
            <translation>Llamada prometida</translation>
        </message>
        <message>
            <source>Trade-in</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Appointment set</source>
            <translation>Cita hecha</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Handed to sales</source>
            <translation>Pasado a ventas</translation>
        </message>
        <message>
            <source>Voicemail left</source>
            <translation>Buzón dejado</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número equivocado</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>No le interesa</translation>
        </message>
        <message>
            <source>Bought elsewhere</source>
            <translation>Compró en otro lado</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Open the store in this folder.</source>
            <translation>Abrir la tienda de esta carpeta.</translation>
        </message>
        <message>
            <source>Write pictures of every panel and leave.</source>
            <translation>Escribir imágenes de cada panel y salir.</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
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
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con errores</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is running</source>
            <translation>nada en curso</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Cancelar tarea</translation>
        </message>
        <message>
            <source>Background jobs, newest first</source>
            <translation>Tareas en segundo plano, la más reciente primero</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message numerus="yes">
            <source>%n since the program started</source>
            <translation>
                <numerusform>%n desde que se abrió el programa</numerusform>
                <numerusform>%n desde que se abrió el programa</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has run since the program started.</source>
            <translation>No se ha ejecutado nada desde que se abrió el programa.</translation>
        </message>
        <message>
            <source>Imports, checks and recalculations show here while they work and after.</source>
            <translation>Las importaciones, revisiones y recálculos se muestran aquí durante y después de su ejecución.</translation>
        </message>
        <message>
            <source>Reading the list of jobs.</source>
            <translation>Leyendo la lista de tareas.</translation>
        </message>
        <message>
            <source>The list of jobs cannot be shown.</source>
            <translation>No se puede mostrar la lista de tareas.</translation>
        </message>
        <message>
            <source>What runs goes on. Open Activity again.</source>
            <translation>Lo que está en curso continúa. Abra Actividad de nuevo.</translation>
        </message>
        <message>
            <source>Attempt map. Next not tried: %1</source>
            <translation>Mapa de intentos. Próximo sin intentar: %1</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>noche</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Noche</translation>
        </message>
        <message>
            <source>Is it enough?</source>
            <translation>¿Es suficiente?</translation>
        </message>
        <message>
            <source>audit of %1 rows</source>
            <translation>auditoría de %1 filas</translation>
        </message>
        <message>
            <source>Needed for equity</source>
            <translation>Necesario para capital</translation>
        </message>
        <message>
            <source>line is the goal</source>
            <translation>la línea es la meta</translation>
        </message>
        <message>
            <source>Needed for outreach</source>
            <translation>Necesario para contacto</translation>
        </message>
        <message>
            <source>What this file is worth</source>
            <translation>Cuánto vale este archivo</translation>
        </message>
        <message>
            <source>Where loan balances come from</source>
            <translation>De dónde vienen los saldos de préstamos</translation>
        </message>
        <message>
            <source>When you bring it in</source>
            <translation>Al importarlo</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Year, make, model</source>
            <translation>Año, marca, modelo</translation>
        </message>
        <message>
            <source>Phone or email</source>
            <translation>Teléfono o correo</translation>
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
            <source>Balance, loans</source>
            <translation>Saldo, préstamos</translation>
        </message>
        <message>
            <source>Maturity, leases</source>
            <translation>Vencimiento, arrendamientos</translation>
        </message>
        <message>
            <source>Mobile and email</source>
            <translation>Móvil y correo</translation>
        </message>
        <message>
            <source>Email usable</source>
            <translation>Correo utilizable</translation>
        </message>
        <message>
            <source>State and time zone</source>
            <translation>Estado y zona horaria</translation>
        </message>
        <message>
            <source>Texts stay off until consent has a date and wording. Calls, email and mail work now.</source>
            <translation>Los mensajes de texto quedan desactivados hasta que el consentimiento tenga fecha y texto. Llamadas, correo electrónico y postal ya funcionan.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Vehicles by VIN</source>
            <translation>Vehículos por VIN</translation>
        </message>
        <message>
            <source>Leases ending in 120 days</source>
            <translation>Arrendamientos que vencen en 120 días</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Worked out from the terms</source>
            <translation>Calculado con los términos</translation>
        </message>
        <message>
            <source>Missing, ask at the first call</source>
            <translation>Falta, pregunte en la primera llamada</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Examinando %1</translation>
        </message>
        <message>
            <source>%1 rows, nothing stored yet</source>
            <translation>%1 filas, nada guardado aún</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Primero elija un archivo.</translation>
        </message>
        <message>
            <source>One choice left: %1. Say where it goes, or leave it out.</source>
            <translation>Queda una decisión: %1. Indique a dónde va u omítala.</translation>
        </message>
        <message>
            <source>No row of this file can be brought in with this match. Go back to Columns.</source>
            <translation>Ninguna fila de este archivo se puede importar con esta asignación. Vuelva a Columnas.</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Revisando %1</translation>
        </message>
        <message>
            <source>%1 ready, %2 merged, %3 rejected; nothing stored yet</source>
            <translation>%1 listas, %2 combinadas, %3 rechazadas; nada guardado aún</translation>
        </message>
        <message>
            <source>Give the match a name, so that you find it again.</source>
            <translation>Dé un nombre a la asignación para volver a encontrarla.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>nothing is stored before step 4</source>
            <translation>nada se guarda antes del paso 4</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Columnas del archivo y a dónde van</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Rows that would be rejected</source>
            <translation>Filas que serían rechazadas</translation>
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
            <source>Save match</source>
            <translation>Guardar asignación</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Next that asks</source>
            <translation>Siguiente pendiente</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Otro archivo</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>Exportar filas rechazadas</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as "%1". The next file with these columns maps itself.</source>
            <translation>Guardada como "%1". El próximo archivo con estas columnas se asigna solo.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>step %1 of 4</source>
            <translation>paso %1 de 4</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>columns guessed</source>
            <translation>columnas supuestas</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todas %1</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Pendientes %1</translation>
        </message>
        <message>
            <source>Guessed %1</source>
            <translation>Supuestas %1</translation>
        </message>
        <message>
            <source>Reading the columns and a few rows.</source>
            <translation>Leyendo las columnas y algunas filas.</translation>
        </message>
        <message>
            <source>Bringing in %1.</source>
            <translation>Importando %1.</translation>
        </message>
        <message>
            <source>You can go on working; the line at the bottom shows how far it is.</source>
            <translation>Puede seguir trabajando; la línea inferior muestra el avance.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Equity is being worked out now.</source>
            <translation>Se está calculando el capital.</translation>
        </message>
        <message>
            <source>See the pipeline</source>
            <translation>Ver oportunidades</translation>
        </message>
        <message>
            <source>Looking at the file.</source>
            <translation>Examinando el archivo.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <source>Nothing was stored. Choose another file or fix this one and choose it again.</source>
            <translation>No se guardó nada. Elija otro archivo o corrija este y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 ready + %2 merged + %3 = %4</source>
            <translation>%1 listas + %2 combinadas + %3 = %4</translation>
        </message>
        <message>
            <source>No row is rejected.</source>
            <translation>Ninguna fila rechazada.</translation>
        </message>
        <message>
            <source>Every row can be brought in.</source>
            <translation>Todas las filas se pueden importar.</translation>
        </message>
        <message>
            <source>Reading every row. What is covered, what is missing and what the file is worth shows here in a moment.</source>
            <translation>Leyendo todas las filas. En un momento verá aquí qué está cubierto, qué falta y cuánto vale el archivo.</translation>
        </message>
        <message>
            <source>Once a file is chosen, this says whether it is enough for equity and for outreach, and what it is worth.</source>
            <translation>Al elegir un archivo, aquí se indica si basta para capital y contacto, y cuánto vale.</translation>
        </message>
        <message>
            <source>Bring in %1</source>
            <translation>Importar %1</translation>
        </message>
        <message>
            <source>Now is the time to look. Cancel while it runs leaves the store as it was.</source>
            <translation>Este es el momento de revisar. Si cancela durante la importación, los datos quedan como estaban.</translation>
        </message>
        <message>
            <source>Every column has a place.</source>
            <translation>Cada columna tiene su lugar.</translation>
        </message>
        <message>
            <source>Nothing is stored before step 4.</source>
            <translation>Nada se guarda antes del paso 4.</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazadas</translation>
        </message>
        <message>
            <source>Try %1 first</source>
            <translation>Probar %1 primero</translation>
        </message>
        <message>
            <source>Brings in the first rows only and shows their equity before the rest follows</source>
            <translation>Trae solo las primeras filas y muestra su capital antes de traer el resto</translation>
        </message>
        <message>
            <source>Try the first rows</source>
            <translation>Probar las primeras filas</translation>
        </message>
        <message>
            <source>Nothing was stored. A wrong or half export does this; so does the first export after a long time.</source>
            <translation>No se guardó nada. Así pasa con una exportación equivocada o a medias, y con la primera después de mucho tiempo.</translation>
        </message>
        <message>
            <source>It is the right file: bring it in</source>
            <translation>Es el archivo correcto: traerlo</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copiar cifras</translation>
        </message>
        <message>
            <source>Save as %1…</source>
            <translation>Guardar como %1…</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Guardar gráfica</translation>
        </message>
        <message>
            <source>Person, VIN, stock number, panel or action</source>
            <translation>Persona, VIN, inventario, panel o acción</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloquea</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Retiene</translation>
        </message>
        <message>
            <source>Asks a manager</source>
            <translation>Pregunta al gerente</translation>
        </message>
        <message>
            <source>Asks for words</source>
            <translation>Pide texto</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Advierte</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anota</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Wording that would do</source>
            <translation>Texto que bastaría</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>Código de área</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Su hora</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <source>Rule pack %1 · review by %2 · not yet approved by counsel</source>
            <translation>Reglas %1 · revisar antes del %2 · aún sin aprobación de un abogado</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Nada lo impide.</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>It is not sent, now or later.</source>
            <translation>No se envía, ni ahora ni después.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>Until somebody releases it.</source>
            <translation>Hasta que alguien lo libere.</translation>
        </message>
        <message>
            <source>Until %1, their time.</source>
            <translation>Hasta %1, hora del cliente.</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Gerente</translation>
        </message>
        <message>
            <source>A manager decides, with a reason.</source>
            <translation>Decide un gerente, con un motivo.</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>It may go once the wording is complete.</source>
            <translation>Puede salir cuando el texto esté completo.</translation>
        </message>
        <message numerus="yes">
            <source>%n days, too old: nobody is called</source>
            <translation>
                <numerusform>%n día, demasiado vieja: no se llama a nadie</numerusform>
                <numerusform>%n días, demasiado vieja: no se llama a nadie</numerusform>
            </translation>
        </message>
        <message>
            <source>National</source>
            <translation>Nacional</translation>
        </message>
        <message>
            <source>Suppressed; please confirm</source>
            <translation>Suprimido; por favor confirme</translation>
        </message>
        <message>
            <source>Suppressed</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>"%1" is neither a telephone number nor an e-mail address.</source>
            <translation>"%1" no es un número de teléfono ni un correo electrónico.</translation>
        </message>
        <message>
            <source>asked us to stop</source>
            <translation>nos pidió parar</translation>
        </message>
        <message>
            <source>%1 is not contacted any more, by any channel.</source>
            <translation>%1 ya no se contacta por ningún canal.</translation>
        </message>
        <message>
            <source>%1 was on the list already.</source>
            <translation>%1 ya estaba en la lista.</translation>
        </message>
        <message>
            <source>Calls and texts go out</source>
            <translation>Se llama y se escribe</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Desde %1</translation>
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
            <source>Nothing changes between today and that day.</source>
            <translation>Nada cambia entre hoy y ese día.</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Why not?</source>
            <translation>¿Por qué no?</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Bajas</translation>
        </message>
        <message>
            <source>Do-not-call lists</source>
            <translation>Listas de no llamar</translation>
        </message>
        <message>
            <source>Hours now</source>
            <translation>Horario ahora</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Who asked us to stop</source>
            <translation>Quién nos pidió parar</translation>
        </message>
        <message>
            <source>Find a refusal</source>
            <translation>Buscar una baja</translation>
        </message>
        <message>
            <source>Find a number or address</source>
            <translation>Buscar número o correo</translation>
        </message>
        <message>
            <source>Number or address to add</source>
            <translation>Número o correo que agregar</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Agregar número o correo</translation>
        </message>
        <message>
            <source>Suppress</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Who asked us to stop, newest first</source>
            <translation>Quién nos pidió parar, lo más reciente primero</translation>
        </message>
        <message>
            <source>a list older than 31 days stops calls and texts to its area code</source>
            <translation>una lista de más de 31 días detiene llamadas y mensajes a su código de área</translation>
        </message>
        <message>
            <source>Area codes loaded</source>
            <translation>Códigos de área cargados</translation>
        </message>
        <message>
            <source>where a state has two clocks, both must agree; ZIP and area code narrow it down for each customer</source>
            <translation>si un estado tiene dos horas, ambas deben coincidir; el código postal y el de área lo precisan para cada cliente</translation>
        </message>
        <message>
            <source>Every state and whether calls and texts go out now</source>
            <translation>Cada estado y si ahora se llama y se escribe</translation>
        </message>
        <message>
            <source>What changes by this day</source>
            <translation>Qué cambia hasta este día</translation>
        </message>
        <message>
            <source>What changes by</source>
            <translation>Qué cambia hasta</translation>
        </message>
        <message>
            <source>Every rule of the pack</source>
            <translation>Todas las reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n on the list, for every channel and for good</source>
            <translation>
                <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
                <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody asked us to stop.</source>
            <translation>Nadie nos pidió parar.</translation>
        </message>
        <message>
            <source>Opt-outs arrive here by themselves; add one that was said on the phone above.</source>
            <translation>Las bajas llegan solas; agregue arriba una dicha por teléfono.</translation>
        </message>
        <message>
            <source>No do-not-call list is loaded.</source>
            <translation>No hay ninguna lista de no llamar cargada.</translation>
        </message>
        <message>
            <source>Until one is, nobody is called without written consent or a recent purchase. Load yours with: tradewindctl dnc import FILE</source>
            <translation>Mientras no la haya, no se llama a nadie sin consentimiento escrito o compra reciente. Cargue la suya con: tradewindctl dnc import ARCHIVO</translation>
        </message>
        <message>
            <source>Reading the lists.</source>
            <translation>Leyendo las listas.</translation>
        </message>
        <message>
            <source>The lists cannot be read.</source>
            <translation>No se pueden leer las listas.</translation>
        </message>
        <message>
            <source>Equity over</source>
            <translation>Capital mayor de</translation>
        </message>
        <message>
            <source>Lease ends within</source>
            <translation>Arrendamiento termina en</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Equity, in payments, at least</source>
            <translation>Capital, en pagos, al menos</translation>
        </message>
        <message>
            <source>Not contacted for</source>
            <translation>Sin contacto desde hace</translation>
        </message>
        <message>
            <source>Not called for</source>
            <translation>Sin llamada desde hace</translation>
        </message>
        <message>
            <source>Owned at least</source>
            <translation>Suyo desde hace</translation>
        </message>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source>Crosses within</source>
            <translation>Cruza en</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Cliente siguiente</translation>
        </message>
        <message>
            <source>Customer before</source>
            <translation>Cliente anterior</translation>
        </message>
        <message>
            <source>Filter timeline</source>
            <translation>Filtrar historial</translation>
        </message>
        <message>
            <source>Copy the opening line</source>
            <translation>Copiar la frase inicial</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing is deleted</source>
            <translation>Nada se borra</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Reading this customer…</source>
            <translation>Leyendo este cliente…</translation>
        </message>
        <message>
            <source>The head comes first, then vehicles and timeline.</source>
            <translation>Primero el encabezado, después vehículos e historial.</translation>
        </message>
        <message>
            <source>This customer cannot be read.</source>
            <translation>No se puede leer este cliente.</translation>
        </message>
        <message>
            <source>Nothing was changed. Go back and open the row again.</source>
            <translation>Nada cambió. Regrese y abra la fila otra vez.</translation>
        </message>
        <message>
            <source>No customer is open.</source>
            <translation>No hay ningún cliente abierto.</translation>
        </message>
        <message>
            <source>Open a row of the pipeline with Enter, or find a person with Ctrl+K.</source>
            <translation>Abra una fila de la cartera con Intro o busque a una persona con Ctrl+K.</translation>
        </message>
        <message>
            <source>Pipeline %1 of %2</source>
            <translation>Cartera %1 de %2</translation>
        </message>
        <message>
            <source>Read the ledger</source>
            <translation>Leer el desglose</translation>
        </message>
        <message>
            <source>Equity distribution</source>
            <translation>Distribución del capital</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>cero</translation>
        </message>
        <message>
            <source>%1 what-if</source>
            <translation>%1 supuesto</translation>
        </message>
        <message>
            <source>%1 threshold</source>
            <translation>%1 umbral</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 guardado</translation>
        </message>
        <message>
            <source>%1 over %2</source>
            <translation>%1 sobre %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3 customers, %4 match</source>
            <translation>%1 a %2: %3 clientes, %4 coinciden</translation>
        </message>
        <message>
            <source>%1 more without a payoff</source>
            <translation>%1 más sin saldo de liquidación</translation>
        </message>
        <message>
            <source>Drop an export from your DMS, valuation or inventory tool here</source>
            <translation>Suelte aquí una exportación de su DMS o herramienta de valuación o inventario</translation>
        </message>
        <message>
            <source>CSV, tab or pipe text · Excel (XLSX) · JSON · any of them as gz or zip</source>
            <translation>CSV, texto con tabulaciones o barras · Excel (XLSX) · JSON · cualquiera en gz o zip</translation>
        </message>
        <message>
            <source>Use the sample store</source>
            <translation>Usar los datos de muestra</translation>
        </message>
        <message>
            <source>Choose an export</source>
            <translation>Elija una exportación</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</source>
            <translation>Exportaciones (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Undo merge</source>
            <translation>Deshacer combinación</translation>
        </message>
        <message>
            <source>People taken for one</source>
            <translation>Personas tomadas como una</translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n combinada</numerusform>
                <numerusform>%n combinadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was merged.</source>
            <translation>No se combinó a nadie.</translation>
        </message>
        <message>
            <source>When two rows are the same person, both names, the rule and what matched show here.</source>
            <translation>Cuando dos filas son la misma persona, aquí se muestran ambos nombres, la regla y lo que coincidió.</translation>
        </message>
        <message>
            <source>Reading the list of merges.</source>
            <translation>Leyendo la lista de combinaciones.</translation>
        </message>
        <message>
            <source>The list of merges cannot be read.</source>
            <translation>No se puede leer la lista de combinaciones.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open this page again to try once more.</source>
            <translation>No se cambió nada. Abra esta página de nuevo para reintentar.</translation>
        </message>
        <message>
            <source>Equity from %1 to %2, threshold %3</source>
            <translation>Capital de %1 a %2, umbral %3</translation>
        </message>
        <message>
            <source>Bought here %1</source>
            <translation>Compró aquí %1</translation>
        </message>
        <message>
            <source>%1 visits in 24 months</source>
            <translation>%1 visitas en 24 meses</translation>
        </message>
        <message>
            <source>Rep %1</source>
            <translation>Vendedor %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>KB</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <source>Bringing in %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>There is a match called "%1" already. Choose another name.</source>
            <translation>Ya existe una asignación llamada "%1". Elija otro nombre.</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Agregar condición</translation>
        </message>
        <message>
            <source>Condition: %1</source>
            <translation>Condición: %1</translation>
        </message>
        <message>
            <source>Changed, not saved</source>
            <translation>Cambiado, sin guardar</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Vista guardada</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>where</source>
            <translation>donde</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Equity over…</source>
            <translation>Capital mayor de…</translation>
        </message>
        <message>
            <source>Lease ends within…</source>
            <translation>Arrendamiento termina en…</translation>
        </message>
        <message>
            <source>Equity, in payments, at least…</source>
            <translation>Capital, en pagos, al menos…</translation>
        </message>
        <message>
            <source>Not contacted for…</source>
            <translation>Sin contacto desde hace…</translation>
        </message>
        <message>
            <source>Not called for…</source>
            <translation>Sin llamada desde hace…</translation>
        </message>
        <message>
            <source>Owner confirmed</source>
            <translation>Dueño confirmado</translation>
        </message>
        <message>
            <source>Remove "%1"</source>
            <translation>Quitar «%1»</translation>
        </message>
        <message>
            <source>Save this view as</source>
            <translation>Guardar esta vista como</translation>
        </message>
        <message>
            <source>Owned at least…</source>
            <translation>Suyo desde hace…</translation>
        </message>
        <message>
            <source>Crosses within…</source>
            <translation>Cruza en…</translation>
        </message>
        <message>
            <source>Owes more than it is worth</source>
            <translation>Debe más de lo que vale</translation>
        </message>
        <message>
            <source>Eastern</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Mountain</source>
            <translation>Montaña</translation>
        </message>
        <message>
            <source>Arizona, no daylight saving</source>
            <translation>Arizona, sin horario de verano</translation>
        </message>
        <message>
            <source>Pacific</source>
            <translation>Pacífico</translation>
        </message>
        <message>
            <source>Alaska</source>
            <translation>Alaska</translation>
        </message>
        <message>
            <source>Hawaii</source>
            <translation>Hawái</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>Primer inicio</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Oportunidades</translation>
        </message>
        <message>
            <source>Who are you, and where?</source>
            <translation>¿Quién es usted y dónde está?</translation>
        </message>
        <message>
            <source>Your name goes on what you do, the zone decides what "today" is, and the tax rule makes payments comparable. All of it can be changed in Setup.</source>
            <translation>Su nombre aparece en lo que hace, la zona decide qué es "hoy" y la regla de impuestos hace comparables los pagos. Todo se puede cambiar en Configuración.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your rooftop</source>
            <translation>Su sucursal</translation>
        </message>
        <message>
            <source>Riverside Toyota</source>
            <translation>Riverside Toyota</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Sales tax, %</source>
            <translation>Impuesto de venta, %</translation>
        </message>
        <message>
            <source>A trade lowers the taxed price</source>
            <translation>El cambio reduce el precio gravado</translation>
        </message>
        <message>
            <source>A trade does not lower it</source>
            <translation>El cambio no lo reduce</translation>
        </message>
        <message>
            <source>Trade credit</source>
            <translation>Crédito por cambio</translation>
        </message>
        <message>
            <source>5,000 invented customers with public loan facts, values, inventory and service history. It takes a few seconds.</source>
            <translation>5,000 clientes inventados con datos públicos de préstamos, valores, inventario e historial de servicio. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>A name, a rooftop and a tax rate are all it takes.</source>
            <translation>Basta con un nombre, una sucursal y una tasa de impuesto.</translation>
        </message>
        <message>
            <source>The sample store is ready.</source>
            <translation>Los datos de muestra están listos.</translation>
        </message>
        <message>
            <source>Making the sample store</source>
            <translation>Creando los datos de muestra</translation>
        </message>
        <message>
            <source>Looking at the file</source>
            <translation>Examinando el archivo</translation>
        </message>
        <message>
            <source>Nothing is stored yet.</source>
            <translation>Aún no se guardó nada.</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Importarlo</translation>
        </message>
        <message>
            <source>The equity list is next.</source>
            <translation>Sigue la lista de capital.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Elegir otro archivo</translation>
        </message>
        <message>
            <source>%1 of %2 rows are ready</source>
            <translation>%1 de %2 filas están listas</translation>
        </message>
        <message>
            <source>%1 merged with people already named, %2 rejected with their reasons.</source>
            <translation>%1 combinadas con personas ya registradas, %2 rechazadas con sus motivos.</translation>
        </message>
        <message numerus="yes">
            <source>%n column asks where it goes</source>
            <translation>
                <numerusform>%n columna pregunta a dónde va</numerusform>
                <numerusform>%n columnas preguntan a dónde van</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer it in Setup</source>
            <translation>Responda en Configuración</translation>
        </message>
        <message>
            <source>The folder cannot be read. It is looked for again.</source>
            <translation>No se puede leer la carpeta. Se vuelve a buscar.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no match fits its columns. Bring it in once by hand and save the match.</source>
            <translation>ninguna correspondencia sirve para sus columnas. Tráigalo una vez a mano y guarde la correspondencia.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 a las %2</translation>
        </message>
        <message>
            <source>Watching %1: new files come in by themselves.</source>
            <translation>Vigilando %1: los archivos nuevos entran solos.</translation>
        </message>
        <message numerus="yes">
            <source>Watching %1: %n files brought in, last %2.</source>
            <translation>
                <numerusform>Vigilando %1: %n archivo traído, último %2.</numerusform>
                <numerusform>Vigilando %1: %n archivos traídos, último %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Crossing forecast, %n customers in the next 12 weeks</source>
            <translation>
                <numerusform>Pronóstico de cruces, %n cliente en las próximas 12 semanas</numerusform>
                <numerusform>Pronóstico de cruces, %n clientes en las próximas 12 semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>can call %1</source>
            <translation>llamables %1</translation>
        </message>
        <message>
            <source>Week of %1: %2 by payment, %3 by value, %4 by lease end</source>
            <translation>Semana del %1: %2 por pago, %3 por valor, %4 por fin de arrendamiento</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Garage</source>
            <translation>Garaje</translation>
        </message>
        <message numerus="yes">
            <source>%n owned</source>
            <translation>
                <numerusform>%n propio</numerusform>
                <numerusform>%n propios</numerusform>
            </translation>
        </message>
        <message>
            <source>No vehicle is known. Bring in a deal or a repair order that names one.</source>
            <translation>No se conoce ningún vehículo. Traiga una venta o una orden de reparación que lo nombre.</translation>
        </message>
        <message>
            <source>Traded in: %1</source>
            <translation>Entregado a cuenta: %1</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>Maybe sold</source>
            <translation>Quizá vendido</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>day %1 of %2</source>
            <translation>día %1 de %2</translation>
        </message>
        <message>
            <source>lease ends in %1 d</source>
            <translation>arrend. termina en %1 d</translation>
        </message>
        <message>
            <source>Equity ledger</source>
            <translation>Cuenta del capital</translation>
        </message>
        <message>
            <source>Value and payoff</source>
            <translation>Valor y saldo</translation>
        </message>
        <message>
            <source>Selected customer</source>
            <translation>Cliente seleccionado</translation>
        </message>
        <message>
            <source>Select a customer to see how the equity is made.</source>
            <translation>Seleccione un cliente para ver cómo se forma el capital.</translation>
        </message>
        <message>
            <source>Equity, how it is made</source>
            <translation>Capital, cómo se forma</translation>
        </message>
        <message>
            <source>Payment on best match</source>
            <translation>Pago con la mejor opción</translation>
        </message>
        <message>
            <source>Why now</source>
            <translation>Por qué ahora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>High confidence</source>
            <translation>Confianza alta</translation>
        </message>
        <message>
            <source>Fair confidence</source>
            <translation>Confianza media</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>Confianza baja</translation>
        </message>
        <message numerus="yes">
            <source>%n other matches</source>
            <translation>
                <numerusform>%n opción más</numerusform>
                <numerusform>%n opciones más</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>Detenida antes de empezar.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>%1 of %2 %3</source>
            <translation>%1 de %2 %3</translation>
        </message>
        <message>
            <source>%1 %2 a second</source>
            <translation>%1 %2 por segundo</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>job, done, total</comment>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1 · %2 left</source>
            <translation>%1 · faltan %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Keys of this panel</source>
            <translation>Teclas de este panel</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Why this score</source>
            <translation>Por qué esta puntuación</translation>
        </message>
        <message>
            <source>What they wrote</source>
            <translation>Lo que escribieron</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Points of the score</source>
            <translation>Puntos de la puntuación</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Noted: spoke with them.</source>
            <translation>Anotado: se habló.</translation>
        </message>
        <message>
            <source>Noted: no answer.</source>
            <translation>Anotado: sin respuesta.</translation>
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
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Choose a lead to see who it is and why it scores so.</source>
            <translation>Elija un prospecto para ver quién es y por qué tiene esa puntuación.</translation>
        </message>
        <message>
            <source>Grade %1: %2</source>
            <translation>Nota %1: %2</translation>
        </message>
        <message>
            <source>%1 of 100, %2</source>
            <translation>%1 de 100, %2</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Kept with a reason</source>
            <translation>Guardados con motivo</translation>
        </message>
        <message>
            <source>Documents that became no lead wait here with the reason.</source>
            <translation>Los documentos que no dieron un prospecto esperan aquí con su motivo.</translation>
        </message>
        <message>
            <source>The document is kept as it came. Nothing was dropped.</source>
            <translation>El documento se guarda como llegó. No se perdió nada.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
        <message>
            <source>no vehicle named</source>
            <translation>sin vehículo</translation>
        </message>
        <message>
            <source>came after hours</source>
            <translation>llegó fuera de horario</translation>
        </message>
        <message>
            <source>%1, %2, grade %3, score %4, %5</source>
            <translation>%1, %2, nota %3, puntuación %4, %5</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Why it is no lead</source>
            <translation>Por qué no es un prospecto</translation>
        </message>
        <message>
            <source>Leads, the most pressing first</source>
            <translation>Prospectos, los más urgentes primero</translation>
        </message>
        <message>
            <source>Documents that became no lead</source>
            <translation>Documentos que no dieron un prospecto</translation>
        </message>
        <message>
            <source>The store does not know this person yet.</source>
            <translation>El almacén aún no conoce a esta persona.</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>Se habló</translation>
        </message>
        <message>
            <source>Read a kept document again</source>
            <translation>Leer otra vez un documento guardado</translation>
        </message>
        <message>
            <source>Take a kept document off the list</source>
            <translation>Quitar de la lista un documento guardado</translation>
        </message>
        <message>
            <source>Read the leads again</source>
            <translation>Leer los prospectos otra vez</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>En curso</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for somebody</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting %1</source>
            <translation>En espera %1</translation>
        </message>
        <message>
            <source>In work %1</source>
            <translation>En curso %1</translation>
        </message>
        <message>
            <source>Kept with a reason %1</source>
            <translation>Guardados con motivo %1</translation>
        </message>
        <message>
            <source>%1 The lead got hotter.</source>
            <translation>%1 El prospecto se calentó.</translation>
        </message>
        <message numerus="yes">
            <source>%n leads came of it.</source>
            <translation>
                <numerusform>Dio %n prospecto.</numerusform>
                <numerusform>Dio %n prospectos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Still no lead: %1</source>
            <translation>Aún no es un prospecto: %1</translation>
        </message>
        <message>
            <source>No lead waits for anybody.</source>
            <translation>Ningún prospecto espera.</translation>
        </message>
        <message>
            <source>No leads here.</source>
            <translation>No hay prospectos aquí.</translation>
        </message>
        <message>
            <source>Leads come by mail, file or web form; tradewindctl lead receive takes them too.</source>
            <translation>Los prospectos llegan por correo, archivo o formulario; tradewindctl lead receive también los toma.</translation>
        </message>
        <message>
            <source>Every document became a lead.</source>
            <translation>Cada documento dio un prospecto.</translation>
        </message>
        <message>
            <source>What cannot be read waits here with the reason.</source>
            <translation>Lo que no se puede leer espera aquí con su motivo.</translation>
        </message>
        <message>
            <source>Reading the leads.</source>
            <translation>Leyendo los prospectos.</translation>
        </message>
        <message>
            <source>The leads cannot be read.</source>
            <translation>No se pueden leer los prospectos.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>How the figure is made</source>
            <translation>Cómo se forma la cifra</translation>
        </message>
        <message>
            <source>%1, %2, %3 months, %4</source>
            <translation>%1, %2, %3 meses, %4</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Financiera</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>APR or factor</source>
            <translation>APR o factor</translation>
        </message>
        <message>
            <source>Miles a year</source>
            <translation>Millas al año</translation>
        </message>
        <message>
            <source>Most LTV</source>
            <translation>LTV máx.</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Vehículos</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>New lender</source>
            <translation>Nueva financiera</translation>
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
            <source>Line %1 ends before it begins.</source>
            <translation>La línea %1 termina antes de empezar.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>for you on this computer</source>
            <translation>para usted en esta computadora</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L switches from anywhere.</source>
            <translation>Ctrl+Shift+L los alterna desde cualquier lugar.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Table rows</source>
            <translation>Filas de tablas</translation>
        </message>
        <message>
            <source>Compact shows a third more rows.</source>
            <translation>Compacta muestra un tercio más de filas.</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Takes effect when the program starts again.</source>
            <translation>Se aplica al reiniciar el programa.</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>The folder for pictures cannot be made: %1</source>
            <translation>No se puede crear la carpeta de imágenes: %1</translation>
        </message>
        <message>
            <source>The picture cannot be written: %1</source>
            <translation>No se puede escribir la imagen: %1</translation>
        </message>
        <message>
            <source>%1 rows brought in</source>
            <translation>%1 filas importadas</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>%1 leído</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>primeras %1 de %2</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>asks you</source>
            <translation>le pregunta</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>segura</translation>
        </message>
        <message>
            <source>Choose or leave out</source>
            <translation>Elija u omita</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 goes to %2, %3. %4</source>
            <translation>%1 va a %2, %3. %4</translation>
        </message>
        <message>
            <source>Your column</source>
            <translation>Su columna</translation>
        </message>
        <message>
            <source>Sample values</source>
            <translation>Valores de muestra</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Va a</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Con datos</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>Lo que vimos</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Medidas</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Último %n día</numerusform>
                <numerusform>Últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Embudo</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Copy the funnel as a picture</source>
            <translation>Copiar el embudo como imagen</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Leads in figures</source>
            <translation>Prospectos en cifras</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>Figures with what others reach</source>
            <translation>Cifras con lo que otros logran</translation>
        </message>
        <message>
            <source>Sources with cost and return</source>
            <translation>Fuentes con costo y retorno</translation>
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
            <source>Funnel of leads</source>
            <translation>Embudo de prospectos</translation>
        </message>
        <message>
            <source>business time</source>
            <translation>tiempo hábil</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>Tiempos de respuesta</translation>
        </message>
        <message>
            <source>Your own figures</source>
            <translation>Sus propias cifras</translation>
        </message>
        <message>
            <source>seen by you alone</source>
            <translation>solo usted las ve</translation>
        </message>
        <message>
            <source>Your own figures beside the team's</source>
            <translation>Sus cifras junto a las del equipo</translation>
        </message>
        <message numerus="yes">
            <source>%n leads counted</source>
            <translation>
                <numerusform>%n prospecto contado</numerusform>
                <numerusform>%n prospectos contados</numerusform>
            </translation>
        </message>
        <message>
            <source>No leads are yours in this time.</source>
            <translation>Ningún prospecto es suyo en este tiempo.</translation>
        </message>
        <message>
            <source>Somebody else's figures are never shown here.</source>
            <translation>Aquí nunca se muestran cifras de otra persona.</translation>
        </message>
        <message>
            <source>the four rates multiplied: %1 %</source>
            <translation>las cuatro tasas multiplicadas: %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n leads</source>
            <translation>
                <numerusform>%1: %n prospecto</numerusform>
                <numerusform>%1: %n prospectos</numerusform>
            </translation>
        </message>
        <message>
            <source>No leads came in this time.</source>
            <translation>No llegaron prospectos en este tiempo.</translation>
        </message>
        <message>
            <source>Choose a longer time, or bring leads in.</source>
            <translation>Elija un tiempo más largo o traiga prospectos.</translation>
        </message>
        <message>
            <source>Counting the leads.</source>
            <translation>Contando los prospectos.</translation>
        </message>
        <message>
            <source>The figures cannot be read.</source>
            <translation>No se pueden leer las cifras.</translation>
        </message>
        <message>
            <source>Undone, two people</source>
            <translation>Deshecho, dos personas</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>%1 and %2: %3, %4</source>
            <translation>%1 y %2: %3, %4</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>Fusionado en él</translation>
        </message>
        <message>
            <source>What matched</source>
            <translation>Qué coincidió</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Matches by model</source>
            <translation>Coincidencias por modelo</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <source>Equity mining</source>
            <translation>Búsqueda de capital</translation>
        </message>
        <message numerus="yes">
            <source>%n crossed</source>
            <translation>
                <numerusform>%n cruzó</numerusform>
                <numerusform>%n cruzaron</numerusform>
            </translation>
        </message>
        <message>
            <source>goal %1%</source>
            <translation>meta %1%</translation>
        </message>
        <message numerus="yes">
            <source>%n trades</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>En alcance</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Desenlace</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Bruto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln in scope</source>
            <translation>
                <numerusform>%Ln en alcance</numerusform>
                <numerusform>%Ln en alcance</numerusform>
            </translation>
        </message>
        <message>
            <source>The printer or file cannot be written. Nothing was printed; choose another and try again.</source>
            <translation>No se puede escribir en la impresora o el archivo. No se imprimió nada; elija otro e intente de nuevo.</translation>
        </message>
        <message>
            <source>Morning page, %1</source>
            <translation>Página matutina, %1</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>más de %1</translation>
        </message>
        <message>
            <source>equity in the lane</source>
            <translation>capital en servicio</translation>
        </message>
        <message>
            <source>soonest first</source>
            <translation>más próximos primero</translation>
        </message>
        <message>
            <source>Crossing forecast</source>
            <translation>Pronóstico de cruces</translation>
        </message>
        <message>
            <source>customers a week, next 12 weeks</source>
            <translation>clientes por semana, próximas 12 semanas</translation>
        </message>
        <message>
            <source>Month to date</source>
            <translation>Mes a la fecha</translation>
        </message>
        <message>
            <source>equity mining</source>
            <translation>búsqueda de capital</translation>
        </message>
        <message>
            <source>%1 in scope, %2 crossed, %3 trades, gross %4</source>
            <translation>%1 en alcance, %2 cruzaron, %3 cambios, bruto %4</translation>
        </message>
        <message>
            <source>Morning page</source>
            <translation>Página matutina</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
        <message>
            <source>one per program</source>
            <translation>uno por programa</translation>
        </message>
        <message>
            <source>Copy opening line</source>
            <translation>Copiar frase inicial</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Why contacted, why not</source>
            <translation>Por qué sí, por qué no</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>If “why so soon?”: %1</source>
            <translation>Si preguntan “¿por qué tan pronto?”: %1</translation>
        </message>
        <message>
            <source>added</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>Next row</source>
            <translation>Fila siguiente</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Abrir el cliente</translation>
        </message>
        <message>
            <source>Row before</source>
            <translation>Fila anterior</translation>
        </message>
        <message>
            <source>What-if</source>
            <translation>Supuesto</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Export CSV, XLSX, PDF</source>
            <translation>Exportar CSV, XLSX, PDF</translation>
        </message>
        <message>
            <source>Back to the table, then to the saved view</source>
            <translation>Volver a la tabla, luego a la vista guardada</translation>
        </message>
        <message>
            <source>Export %1 customers</source>
            <translation>Exportar %1 clientes</translation>
        </message>
        <message>
            <source>CSV, any spreadsheet (*.csv)</source>
            <translation>CSV, cualquier hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>cartera</translation>
        </message>
        <message>
            <source>Customers in the pipeline</source>
            <translation>Clientes en la cartera</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>click a bar to filter</source>
            <translation>clic en una barra para filtrar</translation>
        </message>
        <message>
            <source>%1 with an open payoff, steps of $%2</source>
            <translation>%1 con saldo abierto, tramos de $%2</translation>
        </message>
        <message>
            <source>%1, forecast</source>
            <translation>%1, pronóstico</translation>
        </message>
        <message>
            <source>New values did not arrive. The rows below are kept; press R to try again.</source>
            <translation>No llegaron valores nuevos. Las filas se conservan; pulse R para reintentar.</translation>
        </message>
        <message>
            <source>The pipeline cannot be read.</source>
            <translation>No se puede leer la cartera.</translation>
        </message>
        <message>
            <source>Nothing was changed or lost. Try again; Activity says what happened.</source>
            <translation>Nada cambió ni se perdió. Reintente; Actividad dice qué pasó.</translation>
        </message>
        <message>
            <source>Reading the pipeline…</source>
            <translation>Leyendo la cartera…</translation>
        </message>
        <message>
            <source>The first rows appear as soon as values are read.</source>
            <translation>Las primeras filas aparecen en cuanto se leen los valores.</translation>
        </message>
        <message>
            <source>There are no customers yet.</source>
            <translation>Todavía no hay clientes.</translation>
        </message>
        <message>
            <source>Bring in a file from your DMS in Setup, or look at the sample store.</source>
            <translation>Traiga un archivo de su DMS en Configuración o vea la tienda de muestra.</translation>
        </message>
        <message>
            <source>No customer matches.</source>
            <translation>Ningún cliente coincide.</translation>
        </message>
        <message>
            <source>Loosen equity or remove a chip.</source>
            <translation>Baje el capital o quite una condición.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Print %1 customers</source>
            <translation>Imprimir %1 clientes</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas guardadas</translation>
        </message>
        <message>
            <source>%1 of %2 vehicles</source>
            <translation>%1 de %2 vehículos</translation>
        </message>
        <message>
            <source>… of %1 vehicles</source>
            <translation>… de %1 vehículos</translation>
        </message>
        <message>
            <source>Can trade today</source>
            <translation>Pueden cambiar hoy</translation>
        </message>
        <message>
            <source>Crossed, not called</source>
            <translation>Cruzó, sin llamada</translation>
        </message>
        <message>
            <source>Leases that end</source>
            <translation>Arrendamientos que terminan</translation>
        </message>
        <message>
            <source>Future equity</source>
            <translation>Capital futuro</translation>
        </message>
        <message>
            <source>Negative equity</source>
            <translation>Capital negativo</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Where %1 goes</source>
            <translation>Adónde va %1</translation>
        </message>
        <message>
            <source>%1 (now %2)</source>
            <translation>%1 (ahora %2)</translation>
        </message>
        <message>
            <source>Lender programs</source>
            <translation>Programas de financieras</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Tax and fees</source>
            <translation>Impuestos y cargos</translation>
        </message>
        <message>
            <source>your rooftop's own rule; state tables contradict each other</source>
            <translation>la regla propia de su sucursal; las tablas estatales se contradicen</translation>
        </message>
        <message>
            <source>Add a line like this one</source>
            <translation>Agregar una línea como esta</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Quitar línea</translation>
        </message>
        <message>
            <source>Saved. Payments are worked out anew.</source>
            <translation>Guardado. Los pagos se calculan de nuevo.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Nothing was added.</source>
            <translation>No se puede abrir %1. No se agregó nada.</translation>
        </message>
        <message>
            <source>%1 is too large for a sheet of lender programs. Nothing was added.</source>
            <translation>%1 es demasiado grande para una hoja de programas de financieras. No se agregó nada.</translation>
        </message>
        <message>
            <source>Import lender programs</source>
            <translation>Importar programas de financieras</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tablas (*.csv *.tsv *.txt)</translation>
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
            <source>%n lines</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>No lender programs yet.</source>
            <translation>Aún no hay programas de financieras.</translation>
        </message>
        <message>
            <source>Type the first line, or import a sheet with lender, term and rate. Without one there is no payment match.</source>
            <translation>Escriba la primera línea o importe una hoja con financiera, plazo y tasa. Sin una no hay comparación de pagos.</translation>
        </message>
        <message>
            <source>Add the first line</source>
            <translation>Agregar la primera línea</translation>
        </message>
        <message>
            <source>Reading the lender programs.</source>
            <translation>Leyendo los programas de financieras.</translation>
        </message>
        <message>
            <source>The lender programs cannot be read.</source>
            <translation>No se pueden leer los programas de financieras.</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>If they say</source>
            <translation>Si dicen</translation>
        </message>
        <message>
            <source>Attempt map: ● voicemail, ○ no answer, ✓ reached</source>
            <translation>Intentos: ● buzón, ○ no contesta, ✓ contacto</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Why %1 points</source>
            <translation>Por qué %1 puntos</translation>
        </message>
        <message>
            <source>Last touches</source>
            <translation>Últimos contactos</translation>
        </message>
        <message>
            <source>None: this is the first contact.</source>
            <translation>Ninguno: es el primer contacto.</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Siguiente paso</translation>
        </message>
        <message>
            <source>Not tried yet: %1</source>
            <translation>Sin intentar: %1</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>%1 on it</source>
            <translation>%1 lo atiende</translation>
        </message>
        <message>
            <source>#</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Why, in order of weight</source>
            <translation>Por qué, por peso</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Local time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Call back…</source>
            <translation>Volver a llamar…</translation>
        </message>
        <message>
            <source>Leave the question</source>
            <translation>Dejar la pregunta</translation>
        </message>
        <message>
            <source>Result %1</source>
            <translation>Resultado %1</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Hacer una cita</translation>
        </message>
        <message>
            <source>Leave the marked voicemail</source>
            <translation>Dejar el buzón marcado</translation>
        </message>
        <message>
            <source>Appointment confirmed</source>
            <translation>Cita confirmada</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Skip for an hour</source>
            <translation>Saltar por una hora</translation>
        </message>
        <message>
            <source>Undo the last result</source>
            <translation>Deshacer el último resultado</translation>
        </message>
        <message>
            <source>Next objection</source>
            <translation>Siguiente objeción</translation>
        </message>
        <message>
            <source>Next step of the script</source>
            <translation>Siguiente paso del guion</translation>
        </message>
        <message>
            <source>Previous step of the script</source>
            <translation>Paso anterior del guion</translation>
        </message>
        <message>
            <source>Customer and whole history</source>
            <translation>Cliente y toda su historia</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>New leads and due calls appear here by themselves.</source>
            <translation>Los prospectos nuevos y las llamadas aparecen aquí solos.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <source>Looking for the next call …</source>
            <translation>Buscando la siguiente llamada …</translation>
        </message>
        <message>
            <source>The queue could not be read.</source>
            <translation>No se pudo leer la cola.</translation>
        </message>
        <message>
            <source>Your session since %1, only you see this:   %2 of %3 contacts   ·   %4 of %5 appointments   ·   %6 in time   ·   %7 notes</source>
            <translation>Su sesión desde %1, solo usted la ve:   %2 de %3 contactos   ·   %4 de %5 citas   ·   %6 a tiempo   ·   %7 notas</translation>
        </message>
        <message>
            <source>manager review</source>
            <translation>revisión del gerente</translation>
        </message>
        <message>
            <source>Why next: %1</source>
            <translation>Por qué sigue: %1</translation>
        </message>
        <message>
            <source>%1 of %2, last</source>
            <translation>%1 de %2, último</translation>
        </message>
        <message>
            <source>Calling %1 …</source>
            <translation>Llamando a %1 …</translation>
        </message>
        <message>
            <source>Call back in (2h, 3d) or at (14:30)</source>
            <translation>Llamar en (2h, 3d) o a las (14:30)</translation>
        </message>
        <message>
            <source>"%1" is not a time: write 30m, 2h, 3d or 14:30.</source>
            <translation>"%1" no es una hora: escriba 30m, 2h, 3d o 14:30.</translation>
        </message>
        <message>
            <source>Note kept with the result: %1</source>
            <translation>Nota guardada con el resultado: %1</translation>
        </message>
        <message>
            <source>No time is free within 72 hours.</source>
            <translation>No hay horas libres en 72 horas.</translation>
        </message>
        <message>
            <source>Which time? %1</source>
            <translation>¿Qué hora? %1</translation>
        </message>
        <message>
            <source>Choose 1 to %1.</source>
            <translation>Elija de 1 a %1.</translation>
        </message>
        <message>
            <source>Paused: nobody is reserved for you. Press Space to go on.</source>
            <translation>En pausa: nadie está reservado para usted. Pulse Espacio para seguir.</translation>
        </message>
        <message>
            <source>Whole row</source>
            <translation>Fila completa</translation>
        </message>
        <message>
            <source>Line %1: %2, %3</source>
            <translation>Línea %1: %2, %3</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Causa probable</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Filas rechazadas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>The row as the file has it</source>
            <translation>La fila como está en el archivo</translation>
        </message>
        <message>
            <source>correct it here, then try it again</source>
            <translation>corríjala aquí y reintente</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
        <message>
            <source>Try the row again</source>
            <translation>Reintentar la fila</translation>
        </message>
        <message>
            <source>No rejected rows.</source>
            <translation>No hay filas rechazadas.</translation>
        </message>
        <message>
            <source>Rows that cannot be brought in wait here with their cause.</source>
            <translation>Las filas que no se pueden importar esperan aquí con su causa.</translation>
        </message>
        <message>
            <source>Reading the rejected rows.</source>
            <translation>Leyendo las filas rechazadas.</translation>
        </message>
        <message>
            <source>The rejected rows cannot be read.</source>
            <translation>No se pueden leer las filas rechazadas.</translation>
        </message>
        <message>
            <source>Brought in.</source>
            <translation>Importada.</translation>
        </message>
        <message>
            <source>Person, VIN, stock, RO, action</source>
            <translation>Persona, VIN, inventario, acción</translation>
        </message>
        <message>
            <source>Find anything (Ctrl+K)</source>
            <translation>Buscar cualquier cosa (Ctrl+K)</translation>
        </message>
        <message>
            <source>Pages of Setup</source>
            <translation>Páginas de Configuración</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Bring data</source>
            <translation>Importar datos</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Umbrales</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Concesionario</translation>
        </message>
        <message>
            <source>Setup</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Nobody.</source>
            <translation>Nadie.</translation>
        </message>
        <message>
            <source>… and %1 more in Today.</source>
            <translation>… y %1 más en Hoy.</translation>
        </message>
        <message>
            <source>Cancel this job</source>
            <translation>Cancelar este trabajo</translation>
        </message>
        <message>
            <source>%1 · %2:%3 left</source>
            <translation>%1 · faltan %2:%3</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
        <message>
            <source>no phone known</source>
            <translation>sin teléfono conocido</translation>
        </message>
        <message>
            <source>call only, no texts</source>
            <translation>solo llamadas, sin mensajes</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Up to a cap</source>
            <translation>Hasta un tope</translation>
        </message>
        <message>
            <source>Cap, $</source>
            <translation>Tope, $</translation>
        </message>
        <message>
            <source>A lease is taxed on</source>
            <translation>Un arrendamiento tributa sobre</translation>
        </message>
        <message>
            <source>Each payment</source>
            <translation>Cada pago</translation>
        </message>
        <message>
            <source>The whole price</source>
            <translation>El precio total</translation>
        </message>
        <message>
            <source>Document fee, $</source>
            <translation>Cargo por documentos, $</translation>
        </message>
        <message>
            <source>Other fees, $</source>
            <translation>Otros cargos, $</translation>
        </message>
        <message>
            <source>Rate, fees and cap must be amounts; a sales tax over 20% is taken for a slip.</source>
            <translation>La tasa, los cargos y el tope deben ser importes; un impuesto sobre ventas mayor al 20% se toma como error.</translation>
        </message>
        <message>
            <source>A $30,000 vehicle with a $10,000 trade pays %1 tax, and fees of %2. Every payment comparison uses this rule and says so.</source>
            <translation>Un vehículo de $30,000 con un cambio de $10,000 paga %1 de impuesto y %2 de cargos. Toda comparación de pagos usa esta regla y lo indica.</translation>
        </message>
        <message>
            <source>The document fee is</source>
            <translation>El cargo por documentos va</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Con impuesto</translation>
        </message>
        <message>
            <source>Not taxed</source>
            <translation>Sin impuesto</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>antes %1</translation>
        </message>
        <message>
            <source>%1; %2 → %3 customers</source>
            <translation>%1; %2 → %3 clientes</translation>
        </message>
        <message>
            <source>%1 (point %2)</source>
            <translation>%1 (punto %2)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Suyo</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>%1 customers in the pipeline now, %2 with these</source>
            <translation>%1 clientes en oportunidades ahora, %2 con estos</translation>
        </message>
        <message>
            <source>Undo changes</source>
            <translation>Deshacer cambios</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Enter changes a value; nothing counts before it is saved</source>
            <translation>Enter modifica un valor; nada cuenta hasta guardarlo</translation>
        </message>
        <message numerus="yes">
            <source>%n changed, not saved</source>
            <translation>
                <numerusform>%n modificado, sin guardar</numerusform>
                <numerusform>%n modificados, sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Reading the thresholds.</source>
            <translation>Leyendo los umbrales.</translation>
        </message>
        <message>
            <source>The thresholds cannot be read.</source>
            <translation>No se pueden leer los umbrales.</translation>
        </message>
        <message>
            <source>The defaults hold until then.</source>
            <translation>Hasta entonces rigen los predeterminados.</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>Crossed since yesterday</source>
            <translation>Cruzaron desde ayer</translation>
        </message>
        <message>
            <source>Leases ≤ 120 days</source>
            <translation>Arrendamientos ≤ 120 días</translation>
        </message>
        <message>
            <source>Near crossing</source>
            <translation>Cerca de cruzar</translation>
        </message>
        <message>
            <source> · average %1</source>
            <translation> · promedio %1</translation>
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
            <source>%n with equity in the lane</source>
            <translation>
                <numerusform>%n con capital en servicio</numerusform>
                <numerusform>%n con capital en servicio</numerusform>
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
            <source>%n on the watch list come close to %1</source>
            <translation>
                <numerusform>%n en la lista de seguimiento se acerca a %1</numerusform>
                <numerusform>%n en la lista de seguimiento se acercan a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is expected in that week.</source>
            <translation>No se espera a nadie en esa semana.</translation>
        </message>
        <message>
            <source>Press a card or another week.</source>
            <translation>Presione una tarjeta u otra semana.</translation>
        </message>
        <message>
            <source>Nobody crossed since yesterday.</source>
            <translation>Nadie cruzó desde ayer.</translation>
        </message>
        <message numerus="yes">
            <source>Next expected: %n this week. The forecast at the right shows when.</source>
            <translation>
                <numerusform>Próximo esperado: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
                <numerusform>Próximos esperados: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in newer values in Setup, or lower the minimum equity.</source>
            <translation>Importe valores más recientes en Configuración o baje el capital mínima.</translation>
        </message>
        <message>
            <source>Nobody with equity is in service now.</source>
            <translation>Nadie con capital está ahora en servicio.</translation>
        </message>
        <message>
            <source>Open repair orders come in with the next file from service.</source>
            <translation>Las órdenes de reparación abiertas llegan con el próximo archivo de servicio.</translation>
        </message>
        <message>
            <source>No lease ends within 120 days.</source>
            <translation>Ningún arrendamiento vence en 120 días o menos.</translation>
        </message>
        <message>
            <source>Leases show here 120 days before maturity.</source>
            <translation>Los arrendamientos aparecen aquí 120 días antes del vencimiento.</translation>
        </message>
        <message>
            <source>Nobody is close to crossing.</source>
            <translation>Nadie está cerca de cruzar.</translation>
        </message>
        <message>
            <source>How close counts is set in Setup, Thresholds.</source>
            <translation>Qué tan cerca cuenta se define en Configuración, Umbrales.</translation>
        </message>
        <message>
            <source>Repair order %1</source>
            <translation>Orden de reparación %1</translation>
        </message>
        <message>
            <source>Customers of the pressed card</source>
            <translation>Clientes de la tarjeta presionada</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Pronóstico</translation>
        </message>
        <message>
            <source>On the property</source>
            <translation>En el concesionario</translation>
        </message>
        <message>
            <source>Copy the forecast as a picture</source>
            <translation>Copiar el pronóstico como imagen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Crossing in that week</source>
            <translation>Cruzan en esa semana</translation>
        </message>
        <message numerus="yes">
            <source>next 12 weeks, %n customers</source>
            <translation>
                <numerusform>próximas 12 semanas, %n cliente</numerusform>
                <numerusform>próximas 12 semanas, %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Working out every customer's equity.</source>
            <translation>Calculando el capital de cada cliente.</translation>
        </message>
        <message>
            <source>The counts above are the last ones.</source>
            <translation>Los conteos de arriba son los últimos.</translation>
        </message>
        <message>
            <source>Values did not arrive. Yesterday's were kept.</source>
            <translation>No llegaron los valores. Se conservaron los de ayer.</translation>
        </message>
        <message>
            <source>The figures shown are made with what was kept.</source>
            <translation>Las cifras mostradas se basan en lo conservado.</translation>
        </message>
        <message>
            <source>Print the morning page</source>
            <translation>Imprimir la página matutina</translation>
        </message>
        <message>
            <source>morning page</source>
            <translation>hoja de la mañana</translation>
        </message>
        <message>
            <source>Light or dark (Ctrl+Shift+L)</source>
            <translation>Claro u oscuro (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Rules that spoke, strongest first</source>
            <translation>Reglas que hablaron, la más fuerte primero</translation>
        </message>
        <message>
            <source>No rule objects.</source>
            <translation>Ninguna regla se opone.</translation>
        </message>
        <message>
            <source>The same question is asked again at the moment of sending.</source>
            <translation>La misma pregunta se hace otra vez al enviar.</translation>
        </message>
        <message>
            <source>May this be said?</source>
            <translation>¿Se puede decir esto?</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Publicidad</translation>
        </message>
        <message>
            <source>Informs and sells</source>
            <translation>Informa y vende</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Llamado a revisión</translation>
        </message>
        <message>
            <source>Transactional</source>
            <translation>Trámite</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta al cliente</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Last purchase</source>
            <translation>Última compra</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>Cuándo (UTC)</translation>
        </message>
        <message>
            <source>now, or 2026-11-23T18:00Z</source>
            <translation>ahora, o 2026-11-23T18:00Z</translation>
        </message>
        <message>
            <source>On the National list</source>
            <translation>En la lista nacional</translation>
        </message>
        <message>
            <source>Asked us to stop</source>
            <translation>Nos pidió parar</translation>
        </message>
        <message>
            <source>The message, if it is written</source>
            <translation>El mensaje, si ya está escrito</translation>
        </message>
        <message>
            <source>Wording that would do: %1</source>
            <translation>Texto que bastaría: %1</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop watching the folder</source>
            <translation>Dejar de vigilar la carpeta</translation>
        </message>
        <message>
            <source>Watch a folder for exports</source>
            <translation>Vigilar una carpeta de exportaciones</translation>
        </message>
        <message>
            <source>Or let exports come in by themselves: choose the folder your DMS writes to.</source>
            <translation>O deje que las exportaciones entren solas: elija la carpeta donde escribe su DMS.</translation>
        </message>
        <message>
            <source>Another folder</source>
            <translation>Otra carpeta</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Supuesto</translation>
        </message>
        <message>
            <source>Equity ÷ payment</source>
            <translation>Capital ÷ pago</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Customers times the store's own rate of trades per contacted customer</source>
            <translation>Clientes por la tasa propia de entregas por cliente contactado</translation>
        </message>
        <message>
            <source>Trades times the store's average front and back gross</source>
            <translation>Entregas por el bruto promedio de la tienda</translation>
        </message>
        <message>
            <source>What reaching them costs by the channels the sequence uses</source>
            <translation>Lo que cuesta contactarlos por los canales de la secuencia</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>guardado %1</translation>
        </message>
        <message>
            <source>≥ %1×</source>
            <translation>≥ %1×</translation>
        </message>
        <message>
            <source>replay</source>
            <translation>pasado</translation>
        </message>
        <message>
            <source>Trades, %1%</source>
            <translation>Entregas, %1%</translation>
        </message>
        <message>
            <source>Reading the store</source>
            <translation>Leyendo el concesionario</translation>
        </message>
        <message>
            <source>%1 vehicles</source>
            <translation>%1 vehículos</translation>
        </message>
        <message>
            <source>Working out equity</source>
            <translation>Calculando capital</translation>
        </message>
        <message>
            <source>%1 positions, %2 crossings recorded</source>
            <translation>%1 posiciones, %2 cruces registrados</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ActivityModel</name>
        <message>
            <source>Job</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restante</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
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
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con errores</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is running</source>
            <translation>nada en curso</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ActivityPanel</name>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Cancelar tarea</translation>
        </message>
        <message>
            <source>Background jobs, newest first</source>
            <translation>Tareas en segundo plano, la más reciente primero</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message numerus="yes">
            <source>%n since the program started</source>
            <translation>
                <numerusform>%n desde que se abrió el programa</numerusform>
                <numerusform>%n desde que se abrió el programa</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has run since the program started.</source>
            <translation>No se ha ejecutado nada desde que se abrió el programa.</translation>
        </message>
        <message>
            <source>Imports, checks and recalculations show here while they work and after.</source>
            <translation>Las importaciones, revisiones y recálculos se muestran aquí durante y después de su ejecución.</translation>
        </message>
        <message>
            <source>Reading the list of jobs.</source>
            <translation>Leyendo la lista de tareas.</translation>
        </message>
        <message>
            <source>The list of jobs cannot be shown.</source>
            <translation>No se puede mostrar la lista de tareas.</translation>
        </message>
        <message>
            <source>What runs goes on. Open Activity again.</source>
            <translation>Lo que está en curso continúa. Abra Actividad de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::AttemptMap</name>
        <message>
            <source>Attempt map. Next not tried: %1</source>
            <translation>Mapa de intentos. Próximo sin intentar: %1</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>noche</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Noche</translation>
        </message>
    </context>
    <context>
        <name>tradewind::AuditCard</name>
        <message>
            <source>Is it enough?</source>
            <translation>¿Es suficiente?</translation>
        </message>
        <message>
            <source>audit of %1 rows</source>
            <translation>auditoría de %1 filas</translation>
        </message>
        <message>
            <source>Needed for equity</source>
            <translation>Necesario para capital</translation>
        </message>
        <message>
            <source>line is the goal</source>
            <translation>la línea es la meta</translation>
        </message>
        <message>
            <source>Needed for outreach</source>
            <translation>Necesario para contacto</translation>
        </message>
        <message>
            <source>What this file is worth</source>
            <translation>Cuánto vale este archivo</translation>
        </message>
        <message>
            <source>Where loan balances come from</source>
            <translation>De dónde vienen los saldos de préstamos</translation>
        </message>
        <message>
            <source>When you bring it in</source>
            <translation>Al importarlo</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimado</translation>
        </message>
    </context>
    <context>
        <name>tradewind::AuditCount</name>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Year, make, model</source>
            <translation>Año, marca, modelo</translation>
        </message>
        <message>
            <source>Phone or email</source>
            <translation>Teléfono o correo</translation>
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
            <source>Balance, loans</source>
            <translation>Saldo, préstamos</translation>
        </message>
        <message>
            <source>Maturity, leases</source>
            <translation>Vencimiento, arrendamientos</translation>
        </message>
        <message>
            <source>Mobile and email</source>
            <translation>Móvil y correo</translation>
        </message>
        <message>
            <source>Email usable</source>
            <translation>Correo utilizable</translation>
        </message>
        <message>
            <source>State and time zone</source>
            <translation>Estado y zona horaria</translation>
        </message>
        <message>
            <source>Texts stay off until consent has a date and wording. Calls, email and mail work now.</source>
            <translation>Los mensajes de texto quedan desactivados hasta que el consentimiento tenga fecha y texto. Llamadas, correo electrónico y postal ya funcionan.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Vehicles by VIN</source>
            <translation>Vehículos por VIN</translation>
        </message>
        <message>
            <source>Leases ending in 120 days</source>
            <translation>Arrendamientos que vencen en 120 días</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Worked out from the terms</source>
            <translation>Calculado con los términos</translation>
        </message>
        <message>
            <source>Missing, ask at the first call</source>
            <translation>Falta, pregunte en la primera llamada</translation>
        </message>
    </context>
    <context>
        <name>tradewind::BringData</name>
        <message>
            <source>Looking at %1</source>
            <translation>Examinando %1</translation>
        </message>
        <message>
            <source>%1 rows, nothing stored yet</source>
            <translation>%1 filas, nada guardado aún</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Primero elija un archivo.</translation>
        </message>
        <message>
            <source>One choice left: %1. Say where it goes, or leave it out.</source>
            <translation>Queda una decisión: %1. Indique a dónde va u omítala.</translation>
        </message>
        <message>
            <source>No row of this file can be brought in with this match. Go back to Columns.</source>
            <translation>Ninguna fila de este archivo se puede importar con esta asignación. Vuelva a Columnas.</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Revisando %1</translation>
        </message>
        <message>
            <source>%1 ready, %2 merged, %3 rejected; nothing stored yet</source>
            <translation>%1 listas, %2 combinadas, %3 rechazadas; nada guardado aún</translation>
        </message>
        <message>
            <source>Give the match a name, so that you find it again.</source>
            <translation>Dé un nombre a la asignación para volver a encontrarla.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::BringDataPage</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>nothing is stored before step 4</source>
            <translation>nada se guarda antes del paso 4</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Columnas del archivo y a dónde van</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Rows that would be rejected</source>
            <translation>Filas que serían rechazadas</translation>
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
            <source>Save match</source>
            <translation>Guardar asignación</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Next that asks</source>
            <translation>Siguiente pendiente</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Otro archivo</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>Exportar filas rechazadas</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as "%1". The next file with these columns maps itself.</source>
            <translation>Guardada como "%1". El próximo archivo con estas columnas se asigna solo.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>step %1 of 4</source>
            <translation>paso %1 de 4</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>columns guessed</source>
            <translation>columnas supuestas</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todas %1</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Pendientes %1</translation>
        </message>
        <message>
            <source>Guessed %1</source>
            <translation>Supuestas %1</translation>
        </message>
        <message>
            <source>Reading the columns and a few rows.</source>
            <translation>Leyendo las columnas y algunas filas.</translation>
        </message>
        <message>
            <source>Bringing in %1.</source>
            <translation>Importando %1.</translation>
        </message>
        <message>
            <source>You can go on working; the line at the bottom shows how far it is.</source>
            <translation>Puede seguir trabajando; la línea inferior muestra el avance.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Equity is being worked out now.</source>
            <translation>Se está calculando el capital.</translation>
        </message>
        <message>
            <source>See the pipeline</source>
            <translation>Ver oportunidades</translation>
        </message>
        <message>
            <source>Looking at the file.</source>
            <translation>Examinando el archivo.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <source>Nothing was stored. Choose another file or fix this one and choose it again.</source>
            <translation>No se guardó nada. Elija otro archivo o corrija este y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 ready + %2 merged + %3 = %4</source>
            <translation>%1 listas + %2 combinadas + %3 = %4</translation>
        </message>
        <message>
            <source>No row is rejected.</source>
            <translation>Ninguna fila rechazada.</translation>
        </message>
        <message>
            <source>Every row can be brought in.</source>
            <translation>Todas las filas se pueden importar.</translation>
        </message>
        <message>
            <source>Reading every row. What is covered, what is missing and what the file is worth shows here in a moment.</source>
            <translation>Leyendo todas las filas. En un momento verá aquí qué está cubierto, qué falta y cuánto vale el archivo.</translation>
        </message>
        <message>
            <source>Once a file is chosen, this says whether it is enough for equity and for outreach, and what it is worth.</source>
            <translation>Al elegir un archivo, aquí se indica si basta para capital y contacto, y cuánto vale.</translation>
        </message>
        <message>
            <source>Bring in %1</source>
            <translation>Importar %1</translation>
        </message>
        <message>
            <source>Now is the time to look. Cancel while it runs leaves the store as it was.</source>
            <translation>Este es el momento de revisar. Si cancela durante la importación, los datos quedan como estaban.</translation>
        </message>
        <message>
            <source>Every column has a place.</source>
            <translation>Cada columna tiene su lugar.</translation>
        </message>
        <message>
            <source>Nothing is stored before step 4.</source>
            <translation>Nada se guarda antes del paso 4.</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazadas</translation>
        </message>
        <message>
            <source>Try %1 first</source>
            <translation>Probar %1 primero</translation>
        </message>
        <message>
            <source>Brings in the first rows only and shows their equity before the rest follows</source>
            <translation>Trae solo las primeras filas y muestra su capital antes de traer el resto</translation>
        </message>
        <message>
            <source>Try the first rows</source>
            <translation>Probar las primeras filas</translation>
        </message>
        <message>
            <source>Nothing was stored. A wrong or half export does this; so does the first export after a long time.</source>
            <translation>No se guardó nada. Así pasa con una exportación equivocada o a medias, y con la primera después de mucho tiempo.</translation>
        </message>
        <message>
            <source>It is the right file: bring it in</source>
            <translation>Es el archivo correcto: traerlo</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ChartView</name>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copiar cifras</translation>
        </message>
        <message>
            <source>Save as %1…</source>
            <translation>Guardar como %1…</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Guardar gráfica</translation>
        </message>
    </context>
    <context>
        <name>tradewind::CommandPalette</name>
        <message>
            <source>Person, VIN, stock number, panel or action</source>
            <translation>Persona, VIN, inventario, panel o acción</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ComplianceDesk</name>
        <message>
            <source>Blocks</source>
            <translation>Bloquea</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Retiene</translation>
        </message>
        <message>
            <source>Asks a manager</source>
            <translation>Pregunta al gerente</translation>
        </message>
        <message>
            <source>Asks for words</source>
            <translation>Pide texto</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Advierte</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anota</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Wording that would do</source>
            <translation>Texto que bastaría</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>Código de área</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Su hora</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Rule pack %1 · review by %2 · not yet approved by counsel</source>
            <translation>Reglas %1 · revisar antes del %2 · aún sin aprobación de un abogado</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Nada lo impide.</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>It is not sent, now or later.</source>
            <translation>No se envía, ni ahora ni después.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>Until somebody releases it.</source>
            <translation>Hasta que alguien lo libere.</translation>
        </message>
        <message>
            <source>Until %1, their time.</source>
            <translation>Hasta %1, hora del cliente.</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Gerente</translation>
        </message>
        <message>
            <source>A manager decides, with a reason.</source>
            <translation>Decide un gerente, con un motivo.</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>It may go once the wording is complete.</source>
            <translation>Puede salir cuando el texto esté completo.</translation>
        </message>
        <message numerus="yes">
            <source>%n days, too old: nobody is called</source>
            <translation>
                <numerusform>%n día, demasiado vieja: no se llama a nadie</numerusform>
                <numerusform>%n días, demasiado vieja: no se llama a nadie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>National</source>
            <translation>Nacional</translation>
        </message>
        <message>
            <source>Suppressed; please confirm</source>
            <translation>Suprimido; por favor confirme</translation>
        </message>
        <message>
            <source>Suppressed</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>"%1" is neither a telephone number nor an e-mail address.</source>
            <translation>"%1" no es un número de teléfono ni un correo electrónico.</translation>
        </message>
        <message>
            <source>asked us to stop</source>
            <translation>nos pidió parar</translation>
        </message>
        <message>
            <source>%1 is not contacted any more, by any channel.</source>
            <translation>%1 ya no se contacta por ningún canal.</translation>
        </message>
        <message>
            <source>%1 was on the list already.</source>
            <translation>%1 ya estaba en la lista.</translation>
        </message>
        <message>
            <source>Calls and texts go out</source>
            <translation>Se llama y se escribe</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Desde %1</translation>
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
            <source>Nothing changes between today and that day.</source>
            <translation>Nada cambia entre hoy y ese día.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::CompliancePanel</name>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Why not?</source>
            <translation>¿Por qué no?</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Bajas</translation>
        </message>
        <message>
            <source>Do-not-call lists</source>
            <translation>Listas de no llamar</translation>
        </message>
        <message>
            <source>Hours now</source>
            <translation>Horario ahora</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Who asked us to stop</source>
            <translation>Quién nos pidió parar</translation>
        </message>
        <message>
            <source>Find a refusal</source>
            <translation>Buscar una baja</translation>
        </message>
        <message>
            <source>Find a number or address</source>
            <translation>Buscar número o correo</translation>
        </message>
        <message>
            <source>Number or address to add</source>
            <translation>Número o correo que agregar</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Agregar número o correo</translation>
        </message>
        <message>
            <source>Suppress</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Who asked us to stop, newest first</source>
            <translation>Quién nos pidió parar, lo más reciente primero</translation>
        </message>
        <message>
            <source>a list older than 31 days stops calls and texts to its area code</source>
            <translation>una lista de más de 31 días detiene llamadas y mensajes a su código de área</translation>
        </message>
        <message>
            <source>Area codes loaded</source>
            <translation>Códigos de área cargados</translation>
        </message>
        <message>
            <source>where a state has two clocks, both must agree; ZIP and area code narrow it down for each customer</source>
            <translation>si un estado tiene dos horas, ambas deben coincidir; el código postal y el de área lo precisan para cada cliente</translation>
        </message>
        <message>
            <source>Every state and whether calls and texts go out now</source>
            <translation>Cada estado y si ahora se llama y se escribe</translation>
        </message>
        <message>
            <source>What changes by this day</source>
            <translation>Qué cambia hasta este día</translation>
        </message>
        <message>
            <source>What changes by</source>
            <translation>Qué cambia hasta</translation>
        </message>
        <message>
            <source>Every rule of the pack</source>
            <translation>Todas las reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n on the list, for every channel and for good</source>
            <translation>
                <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
                <numerusform>%n en la lista, para todos los canales y para siempre</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody asked us to stop.</source>
            <translation>Nadie nos pidió parar.</translation>
        </message>
        <message>
            <source>Opt-outs arrive here by themselves; add one that was said on the phone above.</source>
            <translation>Las bajas llegan solas; agregue arriba una dicha por teléfono.</translation>
        </message>
        <message>
            <source>No do-not-call list is loaded.</source>
            <translation>No hay ninguna lista de no llamar cargada.</translation>
        </message>
        <message>
            <source>Until one is, nobody is called without written consent or a recent purchase. Load yours with: tradewindctl dnc import FILE</source>
            <translation>Mientras no la haya, no se llama a nadie sin consentimiento escrito o compra reciente. Cargue la suya con: tradewindctl dnc import ARCHIVO</translation>
        </message>
        <message>
            <source>Reading the lists.</source>
            <translation>Leyendo las listas.</translation>
        </message>
        <message>
            <source>The lists cannot be read.</source>
            <translation>No se pueden leer las listas.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ConditionPopup</name>
        <message>
            <source>Equity over</source>
            <translation>Capital mayor de</translation>
        </message>
        <message>
            <source>Lease ends within</source>
            <translation>Arrendamiento termina en</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Equity, in payments, at least</source>
            <translation>Capital, en pagos, al menos</translation>
        </message>
        <message>
            <source>Not contacted for</source>
            <translation>Sin contacto desde hace</translation>
        </message>
        <message>
            <source>Not called for</source>
            <translation>Sin llamada desde hace</translation>
        </message>
        <message>
            <source>Owned at least</source>
            <translation>Suyo desde hace</translation>
        </message>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source>Crosses within</source>
            <translation>Cruza en</translation>
        </message>
    </context>
    <context>
        <name>tradewind::CountCard</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>tradewind::CustomerPanel</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Cliente siguiente</translation>
        </message>
        <message>
            <source>Customer before</source>
            <translation>Cliente anterior</translation>
        </message>
        <message>
            <source>Filter timeline</source>
            <translation>Filtrar historial</translation>
        </message>
        <message>
            <source>Copy the opening line</source>
            <translation>Copiar la frase inicial</translation>
        </message>
        <message>
            <source>Print the hand-off sheet</source>
            <translation>Imprimir la hoja de entrega</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing is deleted</source>
            <translation>Nada se borra</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Reading this customer…</source>
            <translation>Leyendo este cliente…</translation>
        </message>
        <message>
            <source>The head comes first, then vehicles and timeline.</source>
            <translation>Primero el encabezado, después vehículos e historial.</translation>
        </message>
        <message>
            <source>This customer cannot be read.</source>
            <translation>No se puede leer este cliente.</translation>
        </message>
        <message>
            <source>Nothing was changed. Go back and open the row again.</source>
            <translation>Nada cambió. Regrese y abra la fila otra vez.</translation>
        </message>
        <message>
            <source>No customer is open.</source>
            <translation>No hay ningún cliente abierto.</translation>
        </message>
        <message>
            <source>Open a row of the pipeline with Enter, or find a person with Ctrl+K.</source>
            <translation>Abra una fila de la cartera con Intro o busque a una persona con Ctrl+K.</translation>
        </message>
        <message>
            <source>Pipeline %1 of %2</source>
            <translation>Cartera %1 de %2</translation>
        </message>
        <message>
            <source>Read the ledger</source>
            <translation>Leer el desglose</translation>
        </message>
    </context>
    <context>
        <name>tradewind::DistributionChart</name>
        <message>
            <source>Equity distribution</source>
            <translation>Distribución del capital</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>cero</translation>
        </message>
        <message>
            <source>%1 what-if</source>
            <translation>%1 supuesto</translation>
        </message>
        <message>
            <source>%1 threshold</source>
            <translation>%1 umbral</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 guardado</translation>
        </message>
        <message>
            <source>%1 over %2</source>
            <translation>%1 sobre %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3 customers, %4 match</source>
            <translation>%1 a %2: %3 clientes, %4 coinciden</translation>
        </message>
        <message>
            <source>%1 more without a payoff</source>
            <translation>%1 más sin saldo de liquidación</translation>
        </message>
    </context>
    <context>
        <name>tradewind::DropArea</name>
        <message>
            <source>Drop an export from your DMS, valuation or inventory tool here</source>
            <translation>Suelte aquí una exportación de su DMS o herramienta de valuación o inventario</translation>
        </message>
        <message>
            <source>CSV, tab or pipe text · Excel (XLSX) · JSON · any of them as gz or zip</source>
            <translation>CSV, texto con tabulaciones o barras · Excel (XLSX) · JSON · cualquiera en gz o zip</translation>
        </message>
        <message>
            <source>Nothing is stored before step 4.</source>
            <translation>Nada se guarda antes del paso 4.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Use the sample store</source>
            <translation>Usar los datos de muestra</translation>
        </message>
        <message>
            <source>Choose an export</source>
            <translation>Elija una exportación</translation>
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</source>
            <translation>Exportaciones (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>tradewind::DuplicatesPage</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Undo merge</source>
            <translation>Deshacer combinación</translation>
        </message>
        <message>
            <source>People taken for one</source>
            <translation>Personas tomadas como una</translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n combinada</numerusform>
                <numerusform>%n combinadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody was merged.</source>
            <translation>No se combinó a nadie.</translation>
        </message>
        <message>
            <source>When two rows are the same person, both names, the rule and what matched show here.</source>
            <translation>Cuando dos filas son la misma persona, aquí se muestran ambos nombres, la regla y lo que coincidió.</translation>
        </message>
        <message>
            <source>Reading the list of merges.</source>
            <translation>Leyendo la lista de combinaciones.</translation>
        </message>
        <message>
            <source>The list of merges cannot be read.</source>
            <translation>No se puede leer la lista de combinaciones.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open this page again to try once more.</source>
            <translation>No se cambió nada. Abra esta página de nuevo para reintentar.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::EquityBarView</name>
        <message>
            <source>Equity from %1 to %2, threshold %3</source>
            <translation>Capital de %1 a %2, umbral %3</translation>
        </message>
    </context>
    <context>
        <name>tradewind::EquityCustomerBook</name>
        <message>
            <source>Bought here %1</source>
            <translation>Compró aquí %1</translation>
        </message>
        <message>
            <source>%1 visits in 24 months</source>
            <translation>%1 visitas en 24 meses</translation>
        </message>
        <message>
            <source>Rep %1</source>
            <translation>Vendedor %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::FileDropDesk</name>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>KB</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <source>Bringing in %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>There is a match called "%1" already. Choose another name.</source>
            <translation>Ya existe una asignación llamada "%1". Elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::FilterChip</name>
        <message>
            <source>Add a condition</source>
            <translation>Agregar condición</translation>
        </message>
        <message>
            <source>Condition: %1</source>
            <translation>Condición: %1</translation>
        </message>
        <message>
            <source>Changed, not saved</source>
            <translation>Cambiado, sin guardar</translation>
        </message>
    </context>
    <context>
        <name>tradewind::FilterSentenceBar</name>
        <message>
            <source>Saved view</source>
            <translation>Vista guardada</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>where</source>
            <translation>donde</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Equity over…</source>
            <translation>Capital mayor de…</translation>
        </message>
        <message>
            <source>Lease ends within…</source>
            <translation>Arrendamiento termina en…</translation>
        </message>
        <message>
            <source>Equity, in payments, at least…</source>
            <translation>Capital, en pagos, al menos…</translation>
        </message>
        <message>
            <source>Not contacted for…</source>
            <translation>Sin contacto desde hace…</translation>
        </message>
        <message>
            <source>Not called for…</source>
            <translation>Sin llamada desde hace…</translation>
        </message>
        <message>
            <source>Owner confirmed</source>
            <translation>Dueño confirmado</translation>
        </message>
        <message>
            <source>Remove "%1"</source>
            <translation>Quitar «%1»</translation>
        </message>
        <message>
            <source>Save this view as</source>
            <translation>Guardar esta vista como</translation>
        </message>
        <message>
            <source>Owned at least…</source>
            <translation>Suyo desde hace…</translation>
        </message>
        <message>
            <source>Crosses within…</source>
            <translation>Cruza en…</translation>
        </message>
        <message>
            <source>Owes more than it is worth</source>
            <translation>Debe más de lo que vale</translation>
        </message>
    </context>
    <context>
        <name>tradewind::FirstStart</name>
        <message>
            <source>Eastern</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Mountain</source>
            <translation>Montaña</translation>
        </message>
        <message>
            <source>Arizona, no daylight saving</source>
            <translation>Arizona, sin horario de verano</translation>
        </message>
        <message>
            <source>Pacific</source>
            <translation>Pacífico</translation>
        </message>
        <message>
            <source>Alaska</source>
            <translation>Alaska</translation>
        </message>
        <message>
            <source>Hawaii</source>
            <translation>Hawái</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>Primer inicio</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Oportunidades</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Who are you, and where?</source>
            <translation>¿Quién es usted y dónde está?</translation>
        </message>
        <message>
            <source>Your name goes on what you do, the zone decides what "today" is, and the tax rule makes payments comparable. All of it can be changed in Setup.</source>
            <translation>Su nombre aparece en lo que hace, la zona decide qué es "hoy" y la regla de impuestos hace comparables los pagos. Todo se puede cambiar en Configuración.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your rooftop</source>
            <translation>Su sucursal</translation>
        </message>
        <message>
            <source>Riverside Toyota</source>
            <translation>Riverside Toyota</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Sales tax, %</source>
            <translation>Impuesto de venta, %</translation>
        </message>
        <message>
            <source>A trade lowers the taxed price</source>
            <translation>El cambio reduce el precio gravado</translation>
        </message>
        <message>
            <source>A trade does not lower it</source>
            <translation>El cambio no lo reduce</translation>
        </message>
        <message>
            <source>Trade credit</source>
            <translation>Crédito por cambio</translation>
        </message>
        <message>
            <source>5,000 invented customers with public loan facts, values, inventory and service history. It takes a few seconds.</source>
            <translation>5,000 clientes inventados con datos públicos de préstamos, valores, inventario e historial de servicio. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>A name, a rooftop and a tax rate are all it takes.</source>
            <translation>Basta con un nombre, una sucursal y una tasa de impuesto.</translation>
        </message>
        <message>
            <source>The sample store is ready.</source>
            <translation>Los datos de muestra están listos.</translation>
        </message>
        <message>
            <source>Making the sample store</source>
            <translation>Creando los datos de muestra</translation>
        </message>
        <message>
            <source>See the pipeline</source>
            <translation>Ver oportunidades</translation>
        </message>
        <message>
            <source>Looking at the file</source>
            <translation>Examinando el archivo</translation>
        </message>
        <message>
            <source>Nothing is stored yet.</source>
            <translation>Aún no se guardó nada.</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Importarlo</translation>
        </message>
        <message>
            <source>Bringing in %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>The equity list is next.</source>
            <translation>Sigue la lista de capital.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Elegir otro archivo</translation>
        </message>
        <message>
            <source>Equity is being worked out now.</source>
            <translation>Se está calculando el capital.</translation>
        </message>
        <message>
            <source>%1 of %2 rows are ready</source>
            <translation>%1 de %2 filas están listas</translation>
        </message>
        <message>
            <source>%1 merged with people already named, %2 rejected with their reasons.</source>
            <translation>%1 combinadas con personas ya registradas, %2 rechazadas con sus motivos.</translation>
        </message>
        <message numerus="yes">
            <source>%n column asks where it goes</source>
            <translation>
                <numerusform>%n columna pregunta a dónde va</numerusform>
                <numerusform>%n columnas preguntan a dónde van</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer it in Setup</source>
            <translation>Responda en Configuración</translation>
        </message>
        <message>
            <source>Bring in %1</source>
            <translation>Importar %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::FolderWatcher</name>
        <message>
            <source>The folder cannot be read. It is looked for again.</source>
            <translation>No se puede leer la carpeta. Se vuelve a buscar.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Examinando %1</translation>
        </message>
        <message>
            <source>no match fits its columns. Bring it in once by hand and save the match.</source>
            <translation>ninguna correspondencia sirve para sus columnas. Tráigalo una vez a mano y guarde la correspondencia.</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 a las %2</translation>
        </message>
        <message>
            <source>Watching %1: new files come in by themselves.</source>
            <translation>Vigilando %1: los archivos nuevos entran solos.</translation>
        </message>
        <message numerus="yes">
            <source>Watching %1: %n files brought in, last %2.</source>
            <translation>
                <numerusform>Vigilando %1: %n archivo traído, último %2.</numerusform>
                <numerusform>Vigilando %1: %n archivos traídos, último %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tradewind::ForecastChart</name>
        <message numerus="yes">
            <source>Crossing forecast, %n customers in the next 12 weeks</source>
            <translation>
                <numerusform>Pronóstico de cruces, %n cliente en las próximas 12 semanas</numerusform>
                <numerusform>Pronóstico de cruces, %n clientes en las próximas 12 semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>can call %1</source>
            <translation>llamables %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ForecastModel</name>
        <message>
            <source>Week of %1: %2 by payment, %3 by value, %4 by lease end</source>
            <translation>Semana del %1: %2 por pago, %3 por valor, %4 por fin de arrendamiento</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Arrendamiento</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>tradewind::GarageView</name>
        <message>
            <source>Garage</source>
            <translation>Garaje</translation>
        </message>
        <message numerus="yes">
            <source>%n owned</source>
            <translation>
                <numerusform>%n propio</numerusform>
                <numerusform>%n propios</numerusform>
            </translation>
        </message>
        <message>
            <source>No vehicle is known. Bring in a deal or a repair order that names one.</source>
            <translation>No se conoce ningún vehículo. Traiga una venta o una orden de reparación que lo nombre.</translation>
        </message>
        <message>
            <source>Traded in: %1</source>
            <translation>Entregado a cuenta: %1</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>Maybe sold</source>
            <translation>Quizá vendido</translation>
        </message>
        <message>
            <source>equity</source>
            <translation>capital</translation>
        </message>
        <message>
            <source>Equity</source>
            <translation>Capital</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>day %1 of %2</source>
            <translation>día %1 de %2</translation>
        </message>
        <message>
            <source>lease ends in %1 d</source>
            <translation>arrend. termina en %1 d</translation>
        </message>
        <message>
            <source>Equity ledger</source>
            <translation>Cuenta del capital</translation>
        </message>
        <message>
            <source>Value and payoff</source>
            <translation>Valor y saldo</translation>
        </message>
    </context>
    <context>
        <name>tradewind::Inspector</name>
        <message>
            <source>Selected customer</source>
            <translation>Cliente seleccionado</translation>
        </message>
        <message>
            <source>Select a customer to see how the equity is made.</source>
            <translation>Seleccione un cliente para ver cómo se forma el capital.</translation>
        </message>
        <message>
            <source>Equity, how it is made</source>
            <translation>Capital, cómo se forma</translation>
        </message>
        <message>
            <source>Payment on best match</source>
            <translation>Pago con la mejor opción</translation>
        </message>
        <message>
            <source>Why now</source>
            <translation>Por qué ahora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>High confidence</source>
            <translation>Confianza alta</translation>
        </message>
        <message>
            <source>Fair confidence</source>
            <translation>Confianza media</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>Confianza baja</translation>
        </message>
        <message numerus="yes">
            <source>%n other matches</source>
            <translation>
                <numerusform>%n opción más</numerusform>
                <numerusform>%n opciones más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tradewind::JobRunner</name>
        <message>
            <source>Stopped before it began.</source>
            <translation>Detenida antes de empezar.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::JobText</name>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>%1 of %2 %3</source>
            <translation>%1 de %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2 a second</source>
            <translation>%1 %2 por segundo</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>job, done, total</comment>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>job, done</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 left</source>
            <translation>%1 · faltan %2</translation>
        </message>
    </context>
    <context>
        <name>tradewind::KeyButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>tradewind::KeyMapOverlay</name>
        <message>
            <source>Keys of this panel</source>
            <translation>Teclas de este panel</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LeadDetail</name>
        <message>
            <source>Lead</source>
            <translation>Prospecto</translation>
        </message>
        <message>
            <source>Why this score</source>
            <translation>Por qué esta puntuación</translation>
        </message>
        <message>
            <source>What they wrote</source>
            <translation>Lo que escribieron</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Points of the score</source>
            <translation>Puntos de la puntuación</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Noted: spoke with them.</source>
            <translation>Anotado: se habló.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Noted: no answer.</source>
            <translation>Anotado: sin respuesta.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Noted: appointment.</source>
            <translation>Anotado: cita.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Noted: lost.</source>
            <translation>Anotado: perdido.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Choose a lead to see who it is and why it scores so.</source>
            <translation>Elija un prospecto para ver quién es y por qué tiene esa puntuación.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nadie asignado</translation>
        </message>
        <message>
            <source>Grade %1: %2</source>
            <translation>Nota %1: %2</translation>
        </message>
        <message>
            <source>%1 of 100, %2</source>
            <translation>%1 de 100, %2</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Kept with a reason</source>
            <translation>Guardados con motivo</translation>
        </message>
        <message>
            <source>Documents that became no lead wait here with the reason.</source>
            <translation>Los documentos que no dieron un prospecto esperan aquí con su motivo.</translation>
        </message>
        <message>
            <source>The document is kept as it came. Nothing was dropped.</source>
            <translation>El documento se guarda como llegó. No se perdió nada.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LeadListModel</name>
        <message>
            <source>Nobody named</source>
            <translation>Nadie asignado</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>no vehicle named</source>
            <translation>sin vehículo</translation>
        </message>
        <message>
            <source>came after hours</source>
            <translation>llegó fuera de horario</translation>
        </message>
        <message>
            <source>%1, %2, grade %3, score %4, %5</source>
            <translation>%1, %2, nota %3, puntuación %4, %5</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Prospecto</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LeadsPanel</name>
        <message>
            <source>Leads</source>
            <translation>Prospectos</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Why it is no lead</source>
            <translation>Por qué no es un prospecto</translation>
        </message>
        <message>
            <source>Leads, the most pressing first</source>
            <translation>Prospectos, los más urgentes primero</translation>
        </message>
        <message>
            <source>Documents that became no lead</source>
            <translation>Documentos que no dieron un prospecto</translation>
        </message>
        <message>
            <source>The store does not know this person yet.</source>
            <translation>El almacén aún no conoce a esta persona.</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>Se habló</translation>
        </message>
        <message>
            <source>Noted: spoke with them.</source>
            <translation>Anotado: se habló.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Noted: no answer.</source>
            <translation>Anotado: sin respuesta.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Noted: appointment.</source>
            <translation>Anotado: cita.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Noted: lost.</source>
            <translation>Anotado: perdido.</translation>
        </message>
        <message>
            <source>Read a kept document again</source>
            <translation>Leer otra vez un documento guardado</translation>
        </message>
        <message>
            <source>Take a kept document off the list</source>
            <translation>Quitar de la lista un documento guardado</translation>
        </message>
        <message>
            <source>Read the leads again</source>
            <translation>Leer los prospectos otra vez</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Kept with a reason</source>
            <translation>Guardados con motivo</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for somebody</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting %1</source>
            <translation>En espera %1</translation>
        </message>
        <message>
            <source>In work %1</source>
            <translation>En curso %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todas %1</translation>
        </message>
        <message>
            <source>Kept with a reason %1</source>
            <translation>Guardados con motivo %1</translation>
        </message>
        <message>
            <source>%1 The lead got hotter.</source>
            <translation>%1 El prospecto se calentó.</translation>
        </message>
        <message numerus="yes">
            <source>%n leads came of it.</source>
            <translation>
                <numerusform>Dio %n prospecto.</numerusform>
                <numerusform>Dio %n prospectos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Still no lead: %1</source>
            <translation>Aún no es un prospecto: %1</translation>
        </message>
        <message>
            <source>No lead waits for anybody.</source>
            <translation>Ningún prospecto espera.</translation>
        </message>
        <message>
            <source>No leads here.</source>
            <translation>No hay prospectos aquí.</translation>
        </message>
        <message>
            <source>Leads come by mail, file or web form; tradewindctl lead receive takes them too.</source>
            <translation>Los prospectos llegan por correo, archivo o formulario; tradewindctl lead receive también los toma.</translation>
        </message>
        <message>
            <source>Every document became a lead.</source>
            <translation>Cada documento dio un prospecto.</translation>
        </message>
        <message>
            <source>What cannot be read waits here with the reason.</source>
            <translation>Lo que no se puede leer espera aquí con su motivo.</translation>
        </message>
        <message>
            <source>Reading the leads.</source>
            <translation>Leyendo los prospectos.</translation>
        </message>
        <message>
            <source>The leads cannot be read.</source>
            <translation>No se pueden leer los prospectos.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LedgerView</name>
        <message>
            <source>How the figure is made</source>
            <translation>Cómo se forma la cifra</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LenderProgramModel</name>
        <message>
            <source>%1, %2, %3 months, %4</source>
            <translation>%1, %2, %3 meses, %4</translation>
        </message>
        <message>
            <source>Lender</source>
            <translation>Financiera</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>APR or factor</source>
            <translation>APR o factor</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Residual</translation>
        </message>
        <message>
            <source>Miles a year</source>
            <translation>Millas al año</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Most LTV</source>
            <translation>LTV máx.</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Vehículos</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>New lender</source>
            <translation>Nueva financiera</translation>
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
            <source>Line %1 ends before it begins.</source>
            <translation>La línea %1 termina antes de empezar.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::LookPage</name>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>for you on this computer</source>
            <translation>para usted en esta computadora</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L switches from anywhere.</source>
            <translation>Ctrl+Shift+L los alterna desde cualquier lugar.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Table rows</source>
            <translation>Filas de tablas</translation>
        </message>
        <message>
            <source>Compact shows a third more rows.</source>
            <translation>Compacta muestra un tercio más de filas.</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Takes effect when the program starts again.</source>
            <translation>Se aplica al reiniciar el programa.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::MainWindow</name>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>Keys of this panel</source>
            <translation>Teclas de este panel</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>The folder for pictures cannot be made: %1</source>
            <translation>No se puede crear la carpeta de imágenes: %1</translation>
        </message>
        <message>
            <source>The picture cannot be written: %1</source>
            <translation>No se puede escribir la imagen: %1</translation>
        </message>
        <message>
            <source>The sample store is ready.</source>
            <translation>Los datos de muestra están listos.</translation>
        </message>
        <message>
            <source>Making the sample store</source>
            <translation>Creando los datos de muestra</translation>
        </message>
        <message>
            <source>%1 rows brought in</source>
            <translation>%1 filas importadas</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>%1 leído</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>primeras %1 de %2</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Prueba</translation>
        </message>
    </context>
    <context>
        <name>tradewind::MappingModel</name>
        <message>
            <source>left out</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>asks you</source>
            <translation>le pregunta</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>segura</translation>
        </message>
        <message>
            <source>Choose or leave out</source>
            <translation>Elija u omita</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 goes to %2, %3. %4</source>
            <translation>%1 va a %2, %3. %4</translation>
        </message>
        <message>
            <source>Your column</source>
            <translation>Su columna</translation>
        </message>
        <message>
            <source>Sample values</source>
            <translation>Valores de muestra</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Va a</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Con datos</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>Lo que vimos</translation>
        </message>
    </context>
    <context>
        <name>tradewind::MeasuresPanel</name>
        <message>
            <source>Measures</source>
            <translation>Medidas</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Último %n día</numerusform>
                <numerusform>Últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>Embudo</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Copy the funnel as a picture</source>
            <translation>Copiar el embudo como imagen</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Leads in figures</source>
            <translation>Prospectos en cifras</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>Figures with what others reach</source>
            <translation>Cifras con lo que otros logran</translation>
        </message>
        <message>
            <source>Sources with cost and return</source>
            <translation>Fuentes con costo y retorno</translation>
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
            <source>Funnel of leads</source>
            <translation>Embudo de prospectos</translation>
        </message>
        <message>
            <source>First tried after</source>
            <translation>Primer intento tras</translation>
        </message>
        <message>
            <source>business time</source>
            <translation>tiempo hábil</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>Tiempos de respuesta</translation>
        </message>
        <message>
            <source>Your own figures</source>
            <translation>Sus propias cifras</translation>
        </message>
        <message>
            <source>seen by you alone</source>
            <translation>solo usted las ve</translation>
        </message>
        <message>
            <source>Your own figures beside the team's</source>
            <translation>Sus cifras junto a las del equipo</translation>
        </message>
        <message numerus="yes">
            <source>%n leads counted</source>
            <translation>
                <numerusform>%n prospecto contado</numerusform>
                <numerusform>%n prospectos contados</numerusform>
            </translation>
        </message>
        <message>
            <source>No leads are yours in this time.</source>
            <translation>Ningún prospecto es suyo en este tiempo.</translation>
        </message>
        <message>
            <source>Somebody else's figures are never shown here.</source>
            <translation>Aquí nunca se muestran cifras de otra persona.</translation>
        </message>
        <message>
            <source>the four rates multiplied: %1 %</source>
            <translation>las cuatro tasas multiplicadas: %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n leads</source>
            <translation>
                <numerusform>%1: %n prospecto</numerusform>
                <numerusform>%1: %n prospectos</numerusform>
            </translation>
        </message>
        <message>
            <source>No leads came in this time.</source>
            <translation>No llegaron prospectos en este tiempo.</translation>
        </message>
        <message>
            <source>Choose a longer time, or bring leads in.</source>
            <translation>Elija un tiempo más largo o traiga prospectos.</translation>
        </message>
        <message>
            <source>Counting the leads.</source>
            <translation>Contando los prospectos.</translation>
        </message>
        <message>
            <source>The figures cannot be read.</source>
            <translation>No se pueden leer las cifras.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>tradewind::MergeModel</name>
        <message>
            <source>Undone, two people</source>
            <translation>Deshecho, dos personas</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>%1 and %2: %3, %4</source>
            <translation>%1 y %2: %3, %4</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>Fusionado en él</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>What matched</source>
            <translation>Qué coincidió</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ModelChart</name>
        <message>
            <source>Matches by model</source>
            <translation>Coincidencias por modelo</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
    </context>
    <context>
        <name>tradewind::MonthModel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Equity mining</source>
            <translation>Búsqueda de capital</translation>
        </message>
        <message numerus="yes">
            <source>%n crossed</source>
            <translation>
                <numerusform>%n cruzó</numerusform>
                <numerusform>%n cruzaron</numerusform>
            </translation>
        </message>
        <message>
            <source>goal %1%</source>
            <translation>meta %1%</translation>
        </message>
        <message numerus="yes">
            <source>%n trades</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>In scope</source>
            <translation>En alcance</translation>
        </message>
        <message>
            <source>Crossed</source>
            <translation>Superó</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Desenlace</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Bruto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln in scope</source>
            <translation>
                <numerusform>%Ln en alcance</numerusform>
                <numerusform>%Ln en alcance</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tradewind::MorningPage</name>
        <message>
            <source>The printer or file cannot be written. Nothing was printed; choose another and try again.</source>
            <translation>No se puede escribir en la impresora o el archivo. No se imprimió nada; elija otro e intente de nuevo.</translation>
        </message>
        <message>
            <source>Morning page, %1</source>
            <translation>Página matutina, %1</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>más de %1</translation>
        </message>
        <message>
            <source>equity in the lane</source>
            <translation>capital en servicio</translation>
        </message>
        <message>
            <source>soonest first</source>
            <translation>más próximos primero</translation>
        </message>
        <message>
            <source>Crossing forecast</source>
            <translation>Pronóstico de cruces</translation>
        </message>
        <message>
            <source>customers a week, next 12 weeks</source>
            <translation>clientes por semana, próximas 12 semanas</translation>
        </message>
        <message>
            <source>Month to date</source>
            <translation>Mes a la fecha</translation>
        </message>
        <message>
            <source>equity mining</source>
            <translation>búsqueda de capital</translation>
        </message>
        <message>
            <source>%1 in scope, %2 crossed, %3 trades, gross %4</source>
            <translation>%1 en alcance, %2 cruzaron, %3 cambios, bruto %4</translation>
        </message>
        <message>
            <source>Morning page</source>
            <translation>Página matutina</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::Navigation</name>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Keys of this panel</source>
            <translation>Teclas de este panel</translation>
        </message>
    </context>
    <context>
        <name>tradewind::NavigationButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tradewind::NextStepsView</name>
        <message>
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
        <message>
            <source>one per program</source>
            <translation>uno por programa</translation>
        </message>
        <message>
            <source>Copy opening line</source>
            <translation>Copiar frase inicial</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Why contacted, why not</source>
            <translation>Por qué sí, por qué no</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Puntos de conversación</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>Opening line</source>
            <translation>Frase inicial</translation>
        </message>
        <message>
            <source>If “why so soon?”: %1</source>
            <translation>Si preguntan “¿por qué tan pronto?”: %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::PipelineModel</name>
        <message>
            <source>added</source>
            <translation>nuevo</translation>
        </message>
    </context>
    <context>
        <name>tradewind::PipelinePanel</name>
        <message>
            <source>Pipeline</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Next row</source>
            <translation>Fila siguiente</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>Abrir el cliente</translation>
        </message>
        <message>
            <source>Row before</source>
            <translation>Fila anterior</translation>
        </message>
        <message>
            <source>What-if</source>
            <translation>Supuesto</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Agregar condición</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Export CSV, XLSX, PDF</source>
            <translation>Exportar CSV, XLSX, PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Back to the table, then to the saved view</source>
            <translation>Volver a la tabla, luego a la vista guardada</translation>
        </message>
        <message>
            <source>Export %1 customers</source>
            <translation>Exportar %1 clientes</translation>
        </message>
        <message>
            <source>CSV, any spreadsheet (*.csv)</source>
            <translation>CSV, cualquier hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>cartera</translation>
        </message>
        <message>
            <source>Customers in the pipeline</source>
            <translation>Clientes en la cartera</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Equity distribution</source>
            <translation>Distribución del capital</translation>
        </message>
        <message>
            <source>click a bar to filter</source>
            <translation>clic en una barra para filtrar</translation>
        </message>
        <message>
            <source>Matches by model</source>
            <translation>Coincidencias por modelo</translation>
        </message>
        <message>
            <source>%1 with an open payoff, steps of $%2</source>
            <translation>%1 con saldo abierto, tramos de $%2</translation>
        </message>
        <message>
            <source>%1, forecast</source>
            <translation>%1, pronóstico</translation>
        </message>
        <message>
            <source>New values did not arrive. The rows below are kept; press R to try again.</source>
            <translation>No llegaron valores nuevos. Las filas se conservan; pulse R para reintentar.</translation>
        </message>
        <message>
            <source>The pipeline cannot be read.</source>
            <translation>No se puede leer la cartera.</translation>
        </message>
        <message>
            <source>Nothing was changed or lost. Try again; Activity says what happened.</source>
            <translation>Nada cambió ni se perdió. Reintente; Actividad dice qué pasó.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading the pipeline…</source>
            <translation>Leyendo la cartera…</translation>
        </message>
        <message>
            <source>The first rows appear as soon as values are read.</source>
            <translation>Las primeras filas aparecen en cuanto se leen los valores.</translation>
        </message>
        <message>
            <source>There are no customers yet.</source>
            <translation>Todavía no hay clientes.</translation>
        </message>
        <message>
            <source>Bring in a file from your DMS in Setup, or look at the sample store.</source>
            <translation>Traiga un archivo de su DMS en Configuración o vea la tienda de muestra.</translation>
        </message>
        <message>
            <source>No customer matches.</source>
            <translation>Ningún cliente coincide.</translation>
        </message>
        <message>
            <source>Loosen equity or remove a chip.</source>
            <translation>Baje el capital o quite una condición.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Read the ledger</source>
            <translation>Leer el desglose</translation>
        </message>
        <message>
            <source>Print %1 customers</source>
            <translation>Imprimir %1 clientes</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas guardadas</translation>
        </message>
        <message>
            <source>%1 of %2 vehicles</source>
            <translation>%1 de %2 vehículos</translation>
        </message>
        <message>
            <source>… of %1 vehicles</source>
            <translation>… de %1 vehículos</translation>
        </message>
    </context>
    <context>
        <name>tradewind::PipelineViews</name>
        <message>
            <source>Can trade today</source>
            <translation>Pueden cambiar hoy</translation>
        </message>
        <message>
            <source>Crossed, not called</source>
            <translation>Cruzó, sin llamada</translation>
        </message>
        <message>
            <source>Leases that end</source>
            <translation>Arrendamientos que terminan</translation>
        </message>
        <message>
            <source>Future equity</source>
            <translation>Capital futuro</translation>
        </message>
        <message>
            <source>Negative equity</source>
            <translation>Capital negativo</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
    </context>
    <context>
        <name>tradewind::PlaceDelegate</name>
        <message>
            <source>Where %1 goes</source>
            <translation>Adónde va %1</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>%1 (now %2)</source>
            <translation>%1 (ahora %2)</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ProgramsPage</name>
        <message>
            <source>Lender programs</source>
            <translation>Programas de financieras</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Tax and fees</source>
            <translation>Impuestos y cargos</translation>
        </message>
        <message>
            <source>your rooftop's own rule; state tables contradict each other</source>
            <translation>la regla propia de su sucursal; las tablas estatales se contradicen</translation>
        </message>
        <message>
            <source>Add a line like this one</source>
            <translation>Agregar una línea como esta</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Quitar línea</translation>
        </message>
        <message>
            <source>Saved. Payments are worked out anew.</source>
            <translation>Guardado. Los pagos se calculan de nuevo.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Nothing was added.</source>
            <translation>No se puede abrir %1. No se agregó nada.</translation>
        </message>
        <message>
            <source>%1 is too large for a sheet of lender programs. Nothing was added.</source>
            <translation>%1 es demasiado grande para una hoja de programas de financieras. No se agregó nada.</translation>
        </message>
        <message>
            <source>Import lender programs</source>
            <translation>Importar programas de financieras</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tablas (*.csv *.tsv *.txt)</translation>
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
            <source>%n lines</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>No lender programs yet.</source>
            <translation>Aún no hay programas de financieras.</translation>
        </message>
        <message>
            <source>Type the first line, or import a sheet with lender, term and rate. Without one there is no payment match.</source>
            <translation>Escriba la primera línea o importe una hoja con financiera, plazo y tasa. Sin una no hay comparación de pagos.</translation>
        </message>
        <message>
            <source>Add the first line</source>
            <translation>Agregar la primera línea</translation>
        </message>
        <message>
            <source>Reading the lender programs.</source>
            <translation>Leyendo los programas de financieras.</translation>
        </message>
        <message>
            <source>The lender programs cannot be read.</source>
            <translation>No se pueden leer los programas de financieras.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open this page again to try once more.</source>
            <translation>No se cambió nada. Abra esta página de nuevo para reintentar.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::QueueCardView</name>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>If they say</source>
            <translation>Si dicen</translation>
        </message>
        <message>
            <source>Attempt map: ● voicemail, ○ no answer, ✓ reached</source>
            <translation>Intentos: ● buzón, ○ no contesta, ✓ contacto</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Why %1 points</source>
            <translation>Por qué %1 puntos</translation>
        </message>
        <message>
            <source>Last touches</source>
            <translation>Últimos contactos</translation>
        </message>
        <message>
            <source>None: this is the first contact.</source>
            <translation>Ninguno: es el primer contacto.</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Siguiente paso</translation>
        </message>
        <message>
            <source>Not tried yet: %1</source>
            <translation>Sin intentar: %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::QueueModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>%1 on it</source>
            <translation>%1 lo atiende</translation>
        </message>
        <message>
            <source>#</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Vehículo</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Why, in order of weight</source>
            <translation>Por qué, por peso</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Local time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
    </context>
    <context>
        <name>tradewind::QueuePanel</name>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Local time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Appointment set</source>
            <translation>Cita hecha</translation>
        </message>
        <message>
            <source>Call back…</source>
            <translation>Volver a llamar…</translation>
        </message>
        <message>
            <source>Handed to sales</source>
            <translation>Pasado a ventas</translation>
        </message>
        <message>
            <source>Voicemail left</source>
            <translation>Buzón dejado</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número equivocado</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>No le interesa</translation>
        </message>
        <message>
            <source>Bought elsewhere</source>
            <translation>Compró en otro lado</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>Leave the question</source>
            <translation>Dejar la pregunta</translation>
        </message>
        <message>
            <source>Result %1</source>
            <translation>Resultado %1</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>Hacer una cita</translation>
        </message>
        <message>
            <source>Leave the marked voicemail</source>
            <translation>Dejar el buzón marcado</translation>
        </message>
        <message>
            <source>Appointment confirmed</source>
            <translation>Cita confirmada</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Skip for an hour</source>
            <translation>Saltar por una hora</translation>
        </message>
        <message>
            <source>Undo the last result</source>
            <translation>Deshacer el último resultado</translation>
        </message>
        <message>
            <source>Next objection</source>
            <translation>Siguiente objeción</translation>
        </message>
        <message>
            <source>Next step of the script</source>
            <translation>Siguiente paso del guion</translation>
        </message>
        <message>
            <source>Previous step of the script</source>
            <translation>Paso anterior del guion</translation>
        </message>
        <message>
            <source>Customer and whole history</source>
            <translation>Cliente y toda su historia</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>New leads and due calls appear here by themselves.</source>
            <translation>Los prospectos nuevos y las llamadas aparecen aquí solos.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <source>Looking for the next call …</source>
            <translation>Buscando la siguiente llamada …</translation>
        </message>
        <message>
            <source>The queue could not be read.</source>
            <translation>No se pudo leer la cola.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your session since %1, only you see this:   %2 of %3 contacts   ·   %4 of %5 appointments   ·   %6 in time   ·   %7 notes</source>
            <translation>Su sesión desde %1, solo usted la ve:   %2 de %3 contactos   ·   %4 de %5 citas   ·   %6 a tiempo   ·   %7 notas</translation>
        </message>
        <message>
            <source>manager review</source>
            <translation>revisión del gerente</translation>
        </message>
        <message>
            <source>Why next: %1</source>
            <translation>Por qué sigue: %1</translation>
        </message>
        <message>
            <source>%1 of %2, last</source>
            <translation>%1 de %2, último</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Calling %1 …</source>
            <translation>Llamando a %1 …</translation>
        </message>
        <message>
            <source>Call back in (2h, 3d) or at (14:30)</source>
            <translation>Llamar en (2h, 3d) o a las (14:30)</translation>
        </message>
        <message>
            <source>"%1" is not a time: write 30m, 2h, 3d or 14:30.</source>
            <translation>"%1" no es una hora: escriba 30m, 2h, 3d o 14:30.</translation>
        </message>
        <message>
            <source>Note kept with the result: %1</source>
            <translation>Nota guardada con el resultado: %1</translation>
        </message>
        <message>
            <source>No time is free within 72 hours.</source>
            <translation>No hay horas libres en 72 horas.</translation>
        </message>
        <message>
            <source>Which time? %1</source>
            <translation>¿Qué hora? %1</translation>
        </message>
        <message>
            <source>Choose 1 to %1.</source>
            <translation>Elija de 1 a %1.</translation>
        </message>
        <message>
            <source>Paused: nobody is reserved for you. Press Space to go on.</source>
            <translation>En pausa: nadie está reservado para usted. Pulse Espacio para seguir.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>tradewind::RejectModel</name>
        <message>
            <source>Whole row</source>
            <translation>Fila completa</translation>
        </message>
        <message>
            <source>Line %1: %2, %3</source>
            <translation>Línea %1: %2, %3</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Likely cause</source>
            <translation>Causa probable</translation>
        </message>
    </context>
    <context>
        <name>tradewind::RejectedPage</name>
        <message>
            <source>Rejected rows</source>
            <translation>Filas rechazadas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>The row as the file has it</source>
            <translation>La fila como está en el archivo</translation>
        </message>
        <message>
            <source>correct it here, then try it again</source>
            <translation>corríjala aquí y reintente</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>Exportar filas rechazadas</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
        <message>
            <source>Try the row again</source>
            <translation>Reintentar la fila</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>No rejected rows.</source>
            <translation>No hay filas rechazadas.</translation>
        </message>
        <message>
            <source>Rows that cannot be brought in wait here with their cause.</source>
            <translation>Las filas que no se pueden importar esperan aquí con su causa.</translation>
        </message>
        <message>
            <source>Reading the rejected rows.</source>
            <translation>Leyendo las filas rechazadas.</translation>
        </message>
        <message>
            <source>The rejected rows cannot be read.</source>
            <translation>No se pueden leer las filas rechazadas.</translation>
        </message>
        <message>
            <source>Nothing was changed. Open this page again to try once more.</source>
            <translation>No se cambió nada. Abra esta página de nuevo para reintentar.</translation>
        </message>
        <message>
            <source>Brought in.</source>
            <translation>Importada.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazadas</translation>
        </message>
    </context>
    <context>
        <name>tradewind::SearchButton</name>
        <message>
            <source>Person, VIN, stock, RO, action</source>
            <translation>Persona, VIN, inventario, acción</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>Find anything (Ctrl+K)</source>
            <translation>Buscar cualquier cosa (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>tradewind::SectionList</name>
        <message>
            <source>Pages of Setup</source>
            <translation>Páginas de Configuración</translation>
        </message>
    </context>
    <context>
        <name>tradewind::SetupPanel</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Bring data</source>
            <translation>Importar datos</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Filas rechazadas</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Umbrales</translation>
        </message>
        <message>
            <source>Lender programs</source>
            <translation>Programas de financieras</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Concesionario</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Use the sample store</source>
            <translation>Usar los datos de muestra</translation>
        </message>
        <message>
            <source>Pages of Setup</source>
            <translation>Páginas de Configuración</translation>
        </message>
        <message>
            <source>Setup</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
    </context>
    <context>
        <name>tradewind::Sheet</name>
        <message>
            <source>Nobody.</source>
            <translation>Nadie.</translation>
        </message>
        <message>
            <source>… and %1 more in Today.</source>
            <translation>… y %1 más en Hoy.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::StatusStrip</name>
        <message>
            <source>Cancel this job</source>
            <translation>Cancelar este trabajo</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2:%3 left</source>
            <translation>%1 · faltan %2:%3</translation>
        </message>
    </context>
    <context>
        <name>tradewind::StepHeader</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>tradewind::StoreQueueDesk::Book</name>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>no phone known</source>
            <translation>sin teléfono conocido</translation>
        </message>
        <message>
            <source>asked not to be called</source>
            <translation>pidió que no se le llame</translation>
        </message>
        <message>
            <source>call only, no texts</source>
            <translation>solo llamadas, sin mensajes</translation>
        </message>
        <message>
            <source>may be called</source>
            <translation>se le puede llamar</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
    </context>
    <context>
        <name>tradewind::TableFooter</name>
        <message>
            <source>zero</source>
            <translation>cero</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Export CSV, XLSX, PDF</source>
            <translation>Exportar CSV, XLSX, PDF</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TaxRuleForm</name>
        <message>
            <source>Sales tax, %</source>
            <translation>Impuesto de venta, %</translation>
        </message>
        <message>
            <source>Trade credit</source>
            <translation>Crédito por cambio</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Up to a cap</source>
            <translation>Hasta un tope</translation>
        </message>
        <message>
            <source>Cap, $</source>
            <translation>Tope, $</translation>
        </message>
        <message>
            <source>A lease is taxed on</source>
            <translation>Un arrendamiento tributa sobre</translation>
        </message>
        <message>
            <source>Each payment</source>
            <translation>Cada pago</translation>
        </message>
        <message>
            <source>The whole price</source>
            <translation>El precio total</translation>
        </message>
        <message>
            <source>Document fee, $</source>
            <translation>Cargo por documentos, $</translation>
        </message>
        <message>
            <source>Other fees, $</source>
            <translation>Otros cargos, $</translation>
        </message>
        <message>
            <source>Rate, fees and cap must be amounts; a sales tax over 20% is taken for a slip.</source>
            <translation>La tasa, los cargos y el tope deben ser importes; un impuesto sobre ventas mayor al 20% se toma como error.</translation>
        </message>
        <message>
            <source>A $30,000 vehicle with a $10,000 trade pays %1 tax, and fees of %2. Every payment comparison uses this rule and says so.</source>
            <translation>Un vehículo de $30,000 con un cambio de $10,000 paga %1 de impuesto y %2 de cargos. Toda comparación de pagos usa esta regla y lo indica.</translation>
        </message>
        <message>
            <source>The document fee is</source>
            <translation>El cargo por documentos va</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Con impuesto</translation>
        </message>
        <message>
            <source>Not taxed</source>
            <translation>Sin impuesto</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ThresholdModel</name>
        <message>
            <source>was %1</source>
            <translation>antes %1</translation>
        </message>
        <message>
            <source>%1; %2 → %3 customers</source>
            <translation>%1; %2 → %3 clientes</translation>
        </message>
        <message>
            <source>%1 (point %2)</source>
            <translation>%1 (punto %2)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Suyo</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>%1 customers in the pipeline now, %2 with these</source>
            <translation>%1 clientes en oportunidades ahora, %2 con estos</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ThresholdsPage</name>
        <message>
            <source>Thresholds</source>
            <translation>Umbrales</translation>
        </message>
        <message>
            <source>Undo changes</source>
            <translation>Deshacer cambios</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Enter changes a value; nothing counts before it is saved</source>
            <translation>Enter modifica un valor; nada cuenta hasta guardarlo</translation>
        </message>
        <message numerus="yes">
            <source>%n changed, not saved</source>
            <translation>
                <numerusform>%n modificado, sin guardar</numerusform>
                <numerusform>%n modificados, sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Reading the thresholds.</source>
            <translation>Leyendo los umbrales.</translation>
        </message>
        <message>
            <source>The thresholds cannot be read.</source>
            <translation>No se pueden leer los umbrales.</translation>
        </message>
        <message>
            <source>The defaults hold until then.</source>
            <translation>Hasta entonces rigen los predeterminados.</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TimelineModel</name>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TodayModel</name>
        <message>
            <source>Crossed since yesterday</source>
            <translation>Cruzaron desde ayer</translation>
        </message>
        <message>
            <source>On the property now</source>
            <translation>Ahora en el concesionario</translation>
        </message>
        <message>
            <source>Leases ≤ 120 days</source>
            <translation>Arrendamientos ≤ 120 días</translation>
        </message>
        <message>
            <source>Near crossing</source>
            <translation>Cerca de cruzar</translation>
        </message>
        <message>
            <source> · average %1</source>
            <translation> · promedio %1</translation>
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
            <source>%n with equity in the lane</source>
            <translation>
                <numerusform>%n con capital en servicio</numerusform>
                <numerusform>%n con capital en servicio</numerusform>
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
            <source>%n on the watch list come close to %1</source>
            <translation>
                <numerusform>%n en la lista de seguimiento se acerca a %1</numerusform>
                <numerusform>%n en la lista de seguimiento se acercan a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is expected in that week.</source>
            <translation>No se espera a nadie en esa semana.</translation>
        </message>
        <message>
            <source>Press a card or another week.</source>
            <translation>Presione una tarjeta u otra semana.</translation>
        </message>
        <message>
            <source>Nobody crossed since yesterday.</source>
            <translation>Nadie cruzó desde ayer.</translation>
        </message>
        <message numerus="yes">
            <source>Next expected: %n this week. The forecast at the right shows when.</source>
            <translation>
                <numerusform>Próximo esperado: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
                <numerusform>Próximos esperados: %n esta semana. El pronóstico a la derecha muestra cuándo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in newer values in Setup, or lower the minimum equity.</source>
            <translation>Importe valores más recientes en Configuración o baje el capital mínima.</translation>
        </message>
        <message>
            <source>Nobody with equity is in service now.</source>
            <translation>Nadie con capital está ahora en servicio.</translation>
        </message>
        <message>
            <source>Open repair orders come in with the next file from service.</source>
            <translation>Las órdenes de reparación abiertas llegan con el próximo archivo de servicio.</translation>
        </message>
        <message>
            <source>No lease ends within 120 days.</source>
            <translation>Ningún arrendamiento vence en 120 días o menos.</translation>
        </message>
        <message>
            <source>Leases show here 120 days before maturity.</source>
            <translation>Los arrendamientos aparecen aquí 120 días antes del vencimiento.</translation>
        </message>
        <message>
            <source>Nobody is close to crossing.</source>
            <translation>Nadie está cerca de cruzar.</translation>
        </message>
        <message>
            <source>How close counts is set in Setup, Thresholds.</source>
            <translation>Qué tan cerca cuenta se define en Configuración, Umbrales.</translation>
        </message>
        <message>
            <source>Repair order %1</source>
            <translation>Orden de reparación %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TodayPanel</name>
        <message>
            <source>Morning page</source>
            <translation>Página matutina</translation>
        </message>
        <message>
            <source>Customers of the pressed card</source>
            <translation>Clientes de la tarjeta presionada</translation>
        </message>
        <message>
            <source>Month to date</source>
            <translation>Mes a la fecha</translation>
        </message>
        <message>
            <source>Crossing forecast</source>
            <translation>Pronóstico de cruces</translation>
        </message>
        <message>
            <source>equity in the lane</source>
            <translation>capital en servicio</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Pronóstico</translation>
        </message>
        <message>
            <source>On the property</source>
            <translation>En el concesionario</translation>
        </message>
        <message>
            <source>Copy the forecast as a picture</source>
            <translation>Copiar el pronóstico como imagen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Crossing in that week</source>
            <translation>Cruzan en esa semana</translation>
        </message>
        <message numerus="yes">
            <source>next 12 weeks, %n customers</source>
            <translation>
                <numerusform>próximas 12 semanas, %n cliente</numerusform>
                <numerusform>próximas 12 semanas, %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Working out every customer's equity.</source>
            <translation>Calculando el capital de cada cliente.</translation>
        </message>
        <message>
            <source>The counts above are the last ones.</source>
            <translation>Los conteos de arriba son los últimos.</translation>
        </message>
        <message>
            <source>Values did not arrive. Yesterday's were kept.</source>
            <translation>No llegaron los valores. Se conservaron los de ayer.</translation>
        </message>
        <message>
            <source>The figures shown are made with what was kept.</source>
            <translation>Las cifras mostradas se basan en lo conservado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Print the morning page</source>
            <translation>Imprimir la página matutina</translation>
        </message>
        <message>
            <source>morning page</source>
            <translation>hoja de la mañana</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TopBar</name>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Light or dark (Ctrl+Shift+L)</source>
            <translation>Claro u oscuro (Ctrl+Shift+L)</translation>
        </message>
    </context>
    <context>
        <name>tradewind::TryOutPage</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Rules that spoke, strongest first</source>
            <translation>Reglas que hablaron, la más fuerte primero</translation>
        </message>
        <message>
            <source>No rule objects.</source>
            <translation>Ninguna regla se opone.</translation>
        </message>
        <message>
            <source>The same question is asked again at the moment of sending.</source>
            <translation>La misma pregunta se hace otra vez al enviar.</translation>
        </message>
        <message>
            <source>May this be said?</source>
            <translation>¿Se puede decir esto?</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Publicidad</translation>
        </message>
        <message>
            <source>Informs and sells</source>
            <translation>Informa y vende</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Llamado a revisión</translation>
        </message>
        <message>
            <source>Transactional</source>
            <translation>Trámite</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta al cliente</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Last purchase</source>
            <translation>Última compra</translation>
        </message>
        <message>
            <source>When (UTC)</source>
            <translation>Cuándo (UTC)</translation>
        </message>
        <message>
            <source>now, or 2026-11-23T18:00Z</source>
            <translation>ahora, o 2026-11-23T18:00Z</translation>
        </message>
        <message>
            <source>On the National list</source>
            <translation>En la lista nacional</translation>
        </message>
        <message>
            <source>Asked us to stop</source>
            <translation>Nos pidió parar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The message, if it is written</source>
            <translation>El mensaje, si ya está escrito</translation>
        </message>
        <message>
            <source>Wording that would do: %1</source>
            <translation>Texto que bastaría: %1</translation>
        </message>
    </context>
    <context>
        <name>tradewind::ValueChart</name>
        <message>
            <source>Value and payoff</source>
            <translation>Valor y saldo</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Payoff</source>
            <translation>Saldo</translation>
        </message>
    </context>
    <context>
        <name>tradewind::WatchLine</name>
        <message>
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop watching the folder</source>
            <translation>Dejar de vigilar la carpeta</translation>
        </message>
        <message>
            <source>Watch a folder for exports</source>
            <translation>Vigilar una carpeta de exportaciones</translation>
        </message>
        <message>
            <source>Or let exports come in by themselves: choose the folder your DMS writes to.</source>
            <translation>O deje que las exportaciones entren solas: elija la carpeta donde escribe su DMS.</translation>
        </message>
        <message>
            <source>Another folder</source>
            <translation>Otra carpeta</translation>
        </message>
    </context>
    <context>
        <name>tradewind::WhatIfStrip</name>
        <message>
            <source>What if</source>
            <translation>Supuesto</translation>
        </message>
        <message>
            <source>Minimum equity</source>
            <translation>Capital mínimo</translation>
        </message>
        <message>
            <source>Equity ÷ payment</source>
            <translation>Capital ÷ pago</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Lease ends in</source>
            <translation>Arrend. termina</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Bruto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Customers times the store's own rate of trades per contacted customer</source>
            <translation>Clientes por la tasa propia de entregas por cliente contactado</translation>
        </message>
        <message>
            <source>Trades times the store's average front and back gross</source>
            <translation>Entregas por el bruto promedio de la tienda</translation>
        </message>
        <message>
            <source>What reaching them costs by the channels the sequence uses</source>
            <translation>Lo que cuesta contactarlos por los canales de la secuencia</translation>
        </message>
        <message>
            <source>any</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>guardado %1</translation>
        </message>
        <message>
            <source>≥ %1×</source>
            <translation>≥ %1×</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 días</translation>
        </message>
        <message>
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>pronóstico</translation>
        </message>
        <message>
            <source>replay</source>
            <translation>pasado</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Pronóstico</translation>
        </message>
        <message>
            <source>Trades, %1%</source>
            <translation>Entregas, %1%</translation>
        </message>
    </context>
    <context>
        <name>tradewind::WindowDesk</name>
        <message>
            <source>Reading the store</source>
            <translation>Leyendo el concesionario</translation>
        </message>
        <message>
            <source>%1 vehicles</source>
            <translation>%1 vehículos</translation>
        </message>
        <message>
            <source>Working out equity</source>
            <translation>Calculando capital</translation>
        </message>
        <message>
            <source>%1 positions, %2 crossings recorded</source>
            <translation>%1 posiciones, %2 cruces registrados</translation>
        </message>
        <message>
            <source>Bringing in %1</source>
            <translation>Importando %1</translation>
        </message>
    </context>
</TS>
