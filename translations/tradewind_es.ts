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
        <translation>%1 más por fin de arrend.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 customers, %4 match</source>
        <translation>%1 a %2: %3 clientes, %4 coinciden</translation>
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
    <name>tradewind::GarageView</name>
    <message>
        <source>Garage</source>
        <translation>Garaje</translation>
    </message>
    <message numerus="yes">
        <source>%n owned</source>
        <translation>
            <numerusform>%n propio</numerusform><numerusform>%n propios</numerusform></translation>
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
            <numerusform>%n opción más</numerusform><numerusform>%n opciones más</numerusform></translation>
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
            <numerusform>%n en espera</numerusform><numerusform>%n en espera</numerusform></translation>
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
            <numerusform>%n seleccionado</numerusform><numerusform>%n seleccionados</numerusform></translation>
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
    <name>tradewind::TimelineModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
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
</TS>
