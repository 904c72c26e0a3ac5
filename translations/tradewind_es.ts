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
        <source>today · %1</source>
        <translation>hoy · %1</translation>
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
        <translation type="unfinished">Cliente</translation>
    </message>
    <message>
        <source>%1 brought in, %2 the same as before, %3 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text consent on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for no email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 6 months about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mi on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no payoff known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service visit, RO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed %1, counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell below %1, counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values it at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade value between %1 and %2, exact after an appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished">Capital</translation>
    </message>
    <message>
        <source>Call with the value of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range first, exact after an appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi %1, your %2 may be worth more than you think. Would a quick exact number help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market for your model moves every week, so I looked early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity reaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is below %1; watched every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1, paid down %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first value known that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 service visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the property now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, in the age that trades best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays %1% interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is worth several payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has paid on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 since %2 or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns it: serviced here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, %1 payments left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stock %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked, %2 with your tax rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked, %2 before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">todo</translation>
    </message>
    <message>
        <source>The first line must name at least lender, term and apr (or money factor). Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; cannot be read. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">Valores</translation>
    </message>
    <message>
        <source>Financed and cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch list, window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh values every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily is recommended: wholesale moves 2 to 5% a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are stale after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older values still count, but every figure made with them says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are not used after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vehicle whose newest value is older has no equity until a new one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the value kept back before equity counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back from every value, for reconditioning and haggling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum equity</source>
        <translation type="unfinished">Capital mínimo</translation>
    </message>
    <message>
        <source>A customer crosses when equity reaches this. Sensible: $2,500 to $5,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity to payment, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity must also be worth this many monthly payments. 0 leaves the rule out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months since purchase, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked to trade sooner than this after buying. 0 leaves the rule out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High interest from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan at this rate or more raises priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease end, trigger at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease end, watch from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on a lease is watched and shown with its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that raise priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with at least this many visits in the period below come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period in which those visits are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the watch list every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers below the minimum are valued again this often and enter by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity window, shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long positive equity lasts at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity window, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long positive equity usually lasts at most; day n of this many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades per contact when triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: 6 to 10%. Your own rate replaces it once there are results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross per trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and finance office together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only until your own data is in. A typical store has 3,000 to 8,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with positive equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only until your own values are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts a month by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source says 200, another all 750: yours decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades per contact by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: 2 to 4%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected crossings a month, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per 5,000 customers; shown beside your own forecast, never instead of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected crossings a month, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished">%1 días</translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more than yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n fewer than yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n under 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n expected within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity</source>
        <translation type="unfinished">capital</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ready %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease ends in</source>
        <translation type="unfinished">Arrend. termina</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lease ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ActivityModel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Quedan</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ActivityPanel</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background jobs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n since the program started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has run since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, checks and recalculations show here while they work and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of jobs cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs goes on. Open Activity again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::AuditCard</name>
    <message>
        <source>%1: %2, goal %3%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line is the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where loan balances come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished">estimado</translation>
    </message>
</context>
<context>
    <name>tradewind::AuditCount</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, make, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase or lease date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance, loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity, leases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile and email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stay off until consent has a date and wording. Calls, email and mail work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Clientes</translation>
    </message>
    <message>
        <source>Vehicles by VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases ending in 120 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, ask at the first call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::BringData</name>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, nothing stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice left: %1. Say where it goes, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this file can be brought in with this match. Go back to Columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready, %2 merged, %3 rejected; nothing stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the match a name, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::BringDataPage</name>
    <message>
        <source>Choose an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is stored before step 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this match, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;. The next file with these columns maps itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the columns and a few rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working; the line at the bottom shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is being worked out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Choose another file or fix this one and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready + %2 merged + %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every row. What is covered, what is missing and what the file is worth shows here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a file is chosen, this says whether it is enough for equity and for outreach, and what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now is the time to look. Cancel while it runs leaves the store as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before step 4.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>tradewind::CountCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
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
        <source>%1 more by lease end</source>
        <translation type="vanished">%1 más por fin de arrend.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 customers, %4 match</source>
        <translation>%1 a %2: %3 clientes, %4 coinciden</translation>
    </message>
    <message>
        <source>%1 more without a payoff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::DropArea</name>
    <message>
        <source>Drop an export from your DMS, valuation or inventory tool here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, tab or pipe text · Excel (XLSX) · JSON · any of them as gz or zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People taken for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two rows are the same person, both names, the rule and what matched show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of merges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of merges cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open this page again to try once more.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visits in 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::FileDropDesk</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a match called &quot;%1&quot; already. Choose another name.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>tradewind::FirstStart</name>
    <message>
        <source>Eastern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arizona, no daylight saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished">Cartera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name goes on what you do, the zone decides what &quot;today&quot; is, and the tax rule makes payments comparable. All of it can be changed in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rooftop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riverside Toyota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales tax, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade lowers the taxed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade does not lower it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 invented customers with public loan facts, values, inventory and service history. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a rooftop and a tax rate are all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample store is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equity list is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is being worked out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 merged with people already named, %2 rejected with their reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column asks where it goes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer it in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ForecastChart</name>
    <message numerus="yes">
        <source>Crossing forecast, %n customers in the next 12 weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>can call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ForecastModel</name>
    <message>
        <source>Week of %1: %2 by payment, %3 by value, %4 by lease end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todo</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::JobText</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished">%1 %2 de %2 %3 {1 ?}</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>job, done, total</comment>
        <translation type="unfinished">%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job, done</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished">%1 · faltan %2:%3 {1 ?} {2 ?}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APR or factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most LTV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is a lease without a residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows a third more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program starts again.</source>
        <translation type="unfinished"></translation>
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
        <source>Pipeline</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample store is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::MappingModel</name>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished">%1%</translation>
    </message>
    <message>
        <source>%1 goes to %2, %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::MergeModel</name>
    <message>
        <source>Undone, two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Equity mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in scope</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>goal %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trades</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished">Bruto</translation>
    </message>
</context>
<context>
    <name>tradewind::MorningPage</name>
    <message>
        <source>The printer or file cannot be written. Nothing was printed; choose another and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning page, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity in the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers a week, next 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in scope, %2 crossed, %3 trades, gross %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
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
        <source>My view</source>
        <translation>Mi vista</translation>
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
        <source>Equity, not contacted 90 days</source>
        <translation>Capital, sin contacto 90 días</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
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
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
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
        <source>… of %1 customers</source>
        <translation>… de %1 clientes</translation>
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
</context>
<context>
    <name>tradewind::PlaceDelegate</name>
    <message>
        <source>Where %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ProgramsPage</name>
    <message>
        <source>Lender programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your rooftop&apos;s own rule; state tables contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Payments are worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a sheet of lender programs. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lender programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines added, not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, changes not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No lender programs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first line, or import a sheet with lender, term and rate. Without one there is no payment match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lender programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lender programs cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open this page again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::RejectModel</name>
    <message>
        <source>Whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::RejectedPage</name>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it here, then try it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the row again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>No rejected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be brought in wait here with their cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rejected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open this page again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::SetupPanel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::Sheet</name>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more in Today.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lease is taxed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document fee, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fees, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate, fees and cap must be amounts; a sales tax over 20% is taken for a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $30,000 vehicle with a $10,000 trade pays %1 tax, and fees of %2. Every payment comparison uses this rule and says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ThresholdModel</name>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 → %3 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (point %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers in the pipeline now, %2 with these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::ThresholdsPage</name>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes a value; nothing counts before it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed, not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thresholds cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults hold until then.</source>
        <translation type="unfinished"></translation>
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
    <name>tradewind::Today</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradewind::TodayModel</name>
    <message>
        <source>Crossed since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the property now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases ≤ 120 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers expected in the week of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers now over %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with equity in the lane</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leases end within 120 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the watch list come close to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected in that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a card or another week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody crossed since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next expected: %n this week. The forecast at the right shows when.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in newer values in Setup, or lower the minimum equity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with equity is in service now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open repair orders come in with the next file from service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lease ends within 120 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases show here 120 days before maturity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is close to crossing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close counts is set in Setup, Thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair order %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tradewind::TodayPanel</name>
    <message>
        <source>Morning page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of the pressed card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity in the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished">Pronóstico</translation>
    </message>
    <message>
        <source>On the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the forecast as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing in that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>next 12 weeks, %n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working out every customer&apos;s equity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts above are the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values did not arrive. Yesterday&apos;s were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures shown are made with what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Print the morning page</source>
        <translation type="unfinished"></translation>
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
        <source>Customers times the store&apos;s own rate of trades per contacted customer</source>
        <translation>Clientes por la tasa propia de entregas por cliente contactado</translation>
    </message>
    <message>
        <source>Trades times the store&apos;s average front and back gross</source>
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
        <source>Can trade today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 positions, %2 crossings recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
