<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
 <context>
  <name>sentences</name>
  <message>
   <source>"%1" cannot be opened: %2.</source>
   <translation>No se puede abrir "%1": %2.</translation>
  </message>
  <message>
   <source>"%1" holds nothing but blanks: export it again.</source>
   <translation>"%1" solo contiene espacios en blanco: expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>"%1" in the zip unpacks to more than %2 MB: nothing was taken from it.</source>
   <translation>"%1", dentro del zip, supera los %2 MB al descomprimirse: no se tomó nada de él.</translation>
  </message>
  <message>
   <source>"%1" is a folder, not a file: choose a file in it, or watch the folder in Setup.</source>
   <translation>"%1" es una carpeta, no un archivo: elija un archivo que esté en ella o vigile la carpeta en Configuración.</translation>
  </message>
  <message>
   <source>"%1" is a PDF, not a table: export it as CSV or Excel.</source>
   <translation>"%1" es un PDF, no una tabla: expórtelo como CSV o Excel.</translation>
  </message>
  <message>
   <source>"%1" is a web page, often the log-in page of the site it was fetched from: sign in and export it again.</source>
   <translation>"%1" es una página web, a menudo la de inicio de sesión del sitio de donde se descargó: inicie sesión y expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>"%1" is an old Excel file (.xls) or a locked workbook: save it as .xlsx without a password, or as CSV.</source>
   <translation>"%1" es un archivo de Excel antiguo (.xls) o un libro protegido: guárdelo como .xlsx sin contraseña, o como CSV.</translation>
  </message>
  <message>
   <source>"%1" is empty: export it again.</source>
   <translation>"%1" está vacío: expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>"%1" is no date</source>
   <translation>"%1" no es una fecha</translation>
  </message>
  <message>
   <source>"%1" is no time: write 6:00 or 18:30.</source>
   <translation>"%1" no es una hora: escriba 6:00 o 18:30.</translation>
  </message>
  <message>
   <source>"%1" is no phone number.</source>
   <translation>"%1" no es un número de teléfono.</translation>
  </message>
  <message>
   <source>"%1" is no whole postal address: street, city, state and ZIP, with commas.</source>
   <translation>"%1" no es una dirección postal completa: calle, ciudad, estado y código postal, con comas.</translation>
  </message>
  <message>
   <source>"%1" is not a day like 2026-11-26.</source>
   <translation>"%1" no es una fecha como 2026-11-26.</translation>
  </message>
  <message>
   <source>"%1" is not an ordinary file.</source>
   <translation>"%1" no es un archivo común.</translation>
  </message>
  <message>
   <source>"%1" is not how hours are written: Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00.</source>
   <translation>"%1" no es la forma de escribir un horario: Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00.</translation>
  </message>
  <message>
   <source>"%1" is not text (%2 of its first %3 bytes are zero): it is damaged or of another kind; export it again.</source>
   <translation>"%1" no es texto (%2 de sus primeros %3 bytes son cero): está dañado o es de otro tipo; expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>"%1" is nothing that happens to a lead.</source>
   <translation>"%1" no es algo que le ocurra a un prospecto.</translation>
  </message>
  <message>
   <source>"%1" is Unicode text of 16 bits: save it as "CSV UTF-8".</source>
   <translation>"%1" es texto Unicode de 16 bits: guárdelo como "CSV UTF-8".</translation>
  </message>
  <message>
   <source>"%1" is XML: export it as CSV, Excel or JSON.</source>
   <translation>"%1" es XML: expórtelo como CSV, Excel o JSON.</translation>
  </message>
  <message>
   <source>"%1" means nothing</source>
   <translation>"%1" no significa nada</translation>
  </message>
  <message>
   <source>"%1" must be a list of texts</source>
   <translation>"%1" debe ser una lista de textos</translation>
  </message>
  <message>
   <source>"%1" must be a whole number above 0</source>
   <translation>"%1" debe ser un número entero mayor que 0</translation>
  </message>
  <message>
   <source>"%1" names more than 50 arms: it is probably another column.</source>
   <translation>"%1" indica más de 50 grupos: probablemente es otra columna.</translation>
  </message>
  <message>
   <source>"%1" of %2 is a whole number.</source>
   <translation>"%1" de %2 debe ser un número entero.</translation>
  </message>
  <message>
   <source>"%1" of %2 is not in this computer's keychain. Type it in Setup, Gateways.</source>
   <translation>"%1" de %2 no está en el llavero de esta computadora. Escríbalo en Configuración, Pasarelas.</translation>
  </message>
  <message>
   <source>"%1": "%2" are no hours of a week.</source>
   <translation>"%1": "%2" no es un horario semanal.</translation>
  </message>
  <message>
   <source>"at" is a time such as 10:30 and belongs to a day</source>
   <translation>"at" es una hora como 10:30 y va con un día</translation>
  </message>
  <message>
   <source>"caps" must be a list</source>
   <translation>"caps" debe ser una lista</translation>
  </message>
  <message>
   <source>"Please stop texting me" suppresses at once and asks a person to confirm: done when it arrives, by the classifier of replies.</source>
   <translation>"Please stop texting me" ("por favor, no me escriban más") suprime de inmediato y pide a una persona que confirme: lo hace el clasificador de respuestas en cuanto llega.</translation>
  </message>
  <message>
   <source>"subject to inspection"</source>
   <translation>"sujeto a inspección"</translation>
  </message>
  <message>
   <source>"{trigger}" in a lease text asks for the other terms too; missing: {missing}.</source>
   <translation>"{trigger}" en un texto de arrendamiento exige también los demás términos; falta: {missing}.</translation>
  </message>
  <message>
   <source>"{trigger}" in writing to a Californian asks for the total price beside it.</source>
   <translation>"{trigger}" en un escrito para alguien de California exige al lado el precio total.</translation>
  </message>
  <message>
   <source>"{trigger}" in writing to a Californian lacks {missing}.</source>
   <translation>"{trigger}" en un escrito para alguien de California exige algo que falta: {missing}.</translation>
  </message>
  <message>
   <source>"{trigger}" is a trigger term of credit advertising; missing: {missing}.</source>
   <translation>"{trigger}" es un término de publicidad de crédito que exige otros datos; falta: {missing}.</translation>
  </message>
  <message>
   <source>"{trigger}" is a value; missing: {missing}.</source>
   <translation>"{trigger}" es un valor; falta: {missing}.</translation>
  </message>
  <message>
   <source>"{trigger}" is not known to be true: the vehicle's value fell or was not checked.</source>
   <translation>No consta que "{trigger}" sea cierto: el valor del vehículo bajó o no se comprobó.</translation>
  </message>
  <message>
   <source>"{trigger}" is one figure; values are told as a range with a call to have it looked at.</source>
   <translation>"{trigger}" es una sola cifra; los valores se dan como un rango, con una invitación a que revisen el vehículo.</translation>
  </message>
  <message>
   <source>"{trigger}" promises credit without a firm offer behind it.</source>
   <translation>"{trigger}" promete crédito sin una oferta firme que lo respalde.</translation>
  </message>
  <message>
   <source>"{trigger}" states terms that are older than seven days or that nobody has confirmed to be on offer.</source>
   <translation>"{trigger}" indica términos de hace más de siete días o que nadie ha confirmado que se ofrezcan.</translation>
  </message>
  <message>
   <source>"{trigger}": a credit rate must be called annual percentage rate or APR, and a lease has no APR.</source>
   <translation>"{trigger}": una tasa de crédito debe llamarse "annual percentage rate" o APR, y un arrendamiento no tiene APR.</translation>
  </message>
  <message>
   <source>%1 (SFTP)</source>
   <translation>%1 (SFTP)</translation>
  </message>
  <message>
   <source>%1 answered more than is ever expected.</source>
   <translation>%1 respondió mucho más de lo esperado.</translation>
  </message>
  <message>
   <source>%1 answered with something that is not JSON.</source>
   <translation>%1 respondió con algo que no es JSON.</translation>
  </message>
  <message>
   <source>%1 broke off in the middle of its answer.</source>
   <translation>%1 se interrumpió a mitad de su respuesta.</translation>
  </message>
  <message>
   <source>%1 cannot be opened.</source>
   <translation>No se puede abrir %1.</translation>
  </message>
  <message>
   <source>%1 cannot be reached (%2).</source>
   <translation>No se puede conectar con %1 (%2).</translation>
  </message>
  <message>
   <source>%1 cannot be read</source>
   <translation>no se puede leer %1</translation>
  </message>
  <message>
   <source>%1 cannot be read by your user.</source>
   <translation>Su usuario no puede leer %1.</translation>
  </message>
  <message>
   <source>%1 cannot be read.</source>
   <translation>No se puede leer %1.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>No se puede leer %1: %2.</translation>
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
   <source>%1 characters are missing, or the vehicle was built before 1981.</source>
   <translation>Faltan %1 caracteres, o el vehículo se fabricó antes de 1981.</translation>
  </message>
  <message>
   <source>%1 closed the connection without an answer.</source>
   <translation>%1 cerró la conexión sin responder.</translation>
  </message>
  <message>
   <source>%1 could not be reached on port %2.</source>
   <translation>No se pudo conectar con %1 en el puerto %2.</translation>
  </message>
  <message>
   <source>%1 could not be reached.</source>
   <translation>No se pudo contactar con %1.</translation>
  </message>
  <message>
   <source>%1 decided to leave it.</source>
   <translation>%1 decidió no enviarlo.</translation>
  </message>
  <message>
   <source>%1 decided to send it.</source>
   <translation>%1 decidió enviarlo.</translation>
  </message>
  <message>
   <source>%1 did not accept the login.</source>
   <translation>%1 no aceptó el inicio de sesión.</translation>
  </message>
  <message>
   <source>%1 did not accept user and password.</source>
   <translation>%1 no aceptó el usuario y la contraseña.</translation>
  </message>
  <message>
   <source>%1 did not answer in time.</source>
   <translation>%1 no respondió a tiempo.</translation>
  </message>
  <message>
   <source>%1 did not finish that call.</source>
   <translation>%1 no terminó esa llamada.</translation>
  </message>
  <message>
   <source>%1 different values</source>
   <translation>%1 valores distintos</translation>
  </message>
  <message>
   <source>%1 has a holiday without day or name in %2</source>
   <translation>%1 tiene un día festivo sin fecha o sin nombre en %2</translation>
  </message>
  <message>
   <source>%1 has neither a phone nor an e-mail address.</source>
   <translation>%1 no tiene teléfono ni correo electrónico.</translation>
  </message>
  <message>
   <source>%1 has no place to write "%2" to.</source>
   <translation>%1 no tiene dónde escribir "%2".</translation>
  </message>
  <message>
   <source>%1 has no stream "%2" that runs.</source>
   <translation>%1 no tiene ningún flujo "%2" en marcha.</translation>
  </message>
  <message>
   <source>%1 has no stream "%2".</source>
   <translation>%1 no tiene ningún flujo "%2".</translation>
  </message>
  <message>
   <source>%1 has no such folder or file for this login.</source>
   <translation>%1 no tiene esa carpeta o archivo para este usuario.</translation>
  </message>
  <message>
   <source>%1 has this conversation already.</source>
   <translation>%1 ya tiene esta conversación.</translation>
  </message>
  <message>
   <source>%1 is a file, so no store can be below it.</source>
   <translation>%1 es un archivo, así que no puede contener un almacén.</translation>
  </message>
  <message>
   <source>%1 is a folder.</source>
   <translation>%1 es una carpeta.</translation>
  </message>
  <message>
   <source>%1 is a list of changes; import it as one.</source>
   <translation>%1 es una lista de cambios; impórtela como tal.</translation>
  </message>
  <message>
   <source>%1 is a number in disguise, not the name of a server.</source>
   <translation>%1 es un número disfrazado, no el nombre de un servidor.</translation>
  </message>
  <message>
   <source>%1 is away. Choose somebody who is here.</source>
   <translation>%1 no está. Elija a alguien que esté aquí.</translation>
  </message>
  <message>
   <source>%1 is empty.</source>
   <translation>%1 está vacío.</translation>
  </message>
  <message>
   <source>%1 is larger than 64 MB; nothing was kept.</source>
   <translation>%1 supera los 64 MB; no se guardó nada.</translation>
  </message>
  <message>
   <source>%1 is negative: %2.</source>
   <translation>%1 es negativo: %2.</translation>
  </message>
  <message>
   <source>%1 is no do-not-call file: %2 of %3 lines hold no telephone number.</source>
   <translation>%1 no es un archivo de no llamar: %2 de %3 líneas no tienen número de teléfono.</translation>
  </message>
  <message>
   <source>%1 is no money factor (above 0, below .02).</source>
   <translation>%1 no es un factor monetario mayor que 0 y menor que .02.</translation>
  </message>
  <message>
   <source>%1 is no number of miles.</source>
   <translation>%1 no es un número de millas.</translation>
  </message>
  <message>
   <source>%1 is no US ZIP code.</source>
   <translation>%1 no es un código postal de EE. UU.</translation>
  </message>
  <message>
   <source>%1 is no yearly rate of a car loan (0 to 60%).</source>
   <translation>%1 no es una tasa anual de un préstamo de auto (de 0 a 60 %).</translation>
  </message>
  <message>
   <source>%1 is not a date.</source>
   <translation>%1 no es una fecha.</translation>
  </message>
  <message>
   <source>%1 is not a model year.</source>
   <translation>%1 no es un año de modelo.</translation>
  </message>
  <message>
   <source>%1 is not a term of 1 to 144 months.</source>
   <translation>%1 no es un plazo de 1 a 144 meses.</translation>
  </message>
  <message>
   <source>%1 is not an amount of money.</source>
   <translation>%1 no es un importe en dinero.</translation>
  </message>
  <message>
   <source>%1 is not an ordinary file.</source>
   <translation>%1 no es un archivo común.</translation>
  </message>
  <message>
   <source>%1 is not asked over %2: only https keeps customers' data private.</source>
   <translation>No se consulta a %1 por %2: solo https mantiene privados los datos de los clientes.</translation>
  </message>
  <message>
   <source>%1 is not on the list of staff (Setup, Staff).</source>
   <translation>%1 no está en la lista de personal (Configuración, Personal).</translation>
  </message>
  <message>
   <source>%1 is not understood here.</source>
   <translation>Aquí no se entiende %1.</translation>
  </message>
  <message>
   <source>%1 is not what its manifest says</source>
   <translation>%1 no coincide con su manifiesto</translation>
  </message>
  <message>
   <source>%1 is on a network share or a synchronised folder, where a store file gets damaged.</source>
   <translation>%1 está en una carpeta de red o sincronizada, donde el archivo del almacén se daña.</translation>
  </message>
  <message>
   <source>%1 is on it.</source>
   <translation>Ya la atiende %1.</translation>
  </message>
  <message>
   <source>%1 is on the internet and is only asked over https.</source>
   <translation>%1 está en internet y solo se consulta por https.</translation>
  </message>
  <message>
   <source>%1 is out of reason: %2.</source>
   <translation>%1 no es razonable: %2.</translation>
  </message>
  <message>
   <source>%1 is still being written.</source>
   <translation>%1 todavía se está escribiendo.</translation>
  </message>
  <message>
   <source>%1 It happened after line %2; %3 rows before it were read.</source>
   <translation>%1 Ocurrió después de la línea %2; antes se leyeron %3 filas.</translation>
  </message>
  <message>
   <source>%1 It happened after row %2 of the sheet; %3 rows before it were read. Save the sheet as CSV and try that.</source>
   <translation>%1 Ocurrió después de la fila %2 de la hoja; antes se leyeron %3 filas. Guarde la hoja como CSV y pruebe con ese archivo.</translation>
  </message>
  <message>
   <source>%1 knows that it went out.</source>
   <translation>%1 sabe que salió.</translation>
  </message>
  <message>
   <source>%1 leads to %2, inside this house. Switch on "own server" if that is meant.</source>
   <translation>%1 lleva a %2, dentro de la red propia. Si es lo que quiere, active "Este es mi propio servidor".</translation>
  </message>
  <message>
   <source>%1 leads to %2, where no server of a vendor can be.</source>
   <translation>%1 lleva a %2, donde no puede estar el servidor de un proveedor.</translation>
  </message>
  <message>
   <source>%1 may not be written by your user.</source>
   <translation>Su usuario no tiene permiso para escribir en %1.</translation>
  </message>
  <message>
   <source>%1 names a preset that this program does not have.</source>
   <translation>%1 nombra un ajuste que este programa no tiene.</translation>
  </message>
  <message>
   <source>%1 names no vendors: simulate-vendors --ready writes such a file.</source>
   <translation>%1 no nombra ningún proveedor: simulate-vendors --ready escribe un archivo así.</translation>
  </message>
  <message>
   <source>%1 needs "%2".</source>
   <translation>A %1 le falta "%2".</translation>
  </message>
  <message>
   <source>%1 needs a list of words behind “%2”.</source>
   <translation>%1 necesita una lista de palabras después de “%2”.</translation>
  </message>
  <message>
   <source>%1 needs a number behind “%2”.</source>
   <translation>%1 necesita un número después de “%2”.</translation>
  </message>
  <message>
   <source>%1 of %2 cannot be read: %3</source>
   <translation>%1 de %2 no se pueden leer: %3</translation>
  </message>
  <message>
   <source>%1 offers no encryption on this port.</source>
   <translation>%1 no ofrece cifrado en este puerto.</translation>
  </message>
  <message>
   <source>%1 refused the connection.</source>
   <translation>%1 rechazó la conexión.</translation>
  </message>
  <message>
   <source>%1 showed no valid certificate.</source>
   <translation>%1 no mostró un certificado válido.</translation>
  </message>
  <message>
   <source>%1 shows another host key (%2) than the one that was pinned.</source>
   <translation>%1 muestra una clave del servidor (%2) distinta de la que se fijó.</translation>
  </message>
  <message>
   <source>%1 takes %2.</source>
   <translation>%1 admite %2.</translation>
  </message>
  <message>
   <source>%1 takes one of %2.</source>
   <translation>%1 admite uno de estos valores: %2.</translation>
  </message>
  <message>
   <source>%1 takes “%2”: true, or another test.</source>
   <translation>%1 admite “%2”: true, u otra prueba.</translation>
  </message>
  <message>
   <source>%1 too many: two values may have run together.</source>
   <translation>Sobran %1: quizá se juntaron dos valores.</translation>
  </message>
  <message>
   <source>%1: %2 cannot be written and read back.</source>
   <translation>%1: %2 no se puede escribir y volver a leer.</translation>
  </message>
  <message>
   <source>%1: %2 does not say whose number it is written to.</source>
   <translation>%1: %2 no dice bajo qué número se escribe.</translation>
  </message>
  <message>
   <source>%1: %2 has no place for its keys.</source>
   <translation>%1: %2 no tiene lugar para sus claves.</translation>
  </message>
  <message>
   <source>%1: %2 is yours to answer%3. They wrote: "%4"</source>
   <translation>%1: le toca a usted responder a %2%3. Escribió: "%4"</translation>
  </message>
  <message>
   <source>%1: begins with another word than its vendor's %2, so they would not share customer numbers.</source>
   <translation>%1: empieza con una palabra distinta de la de su proveedor, %2, así que no compartirían los números de cliente.</translation>
  </message>
  <message>
   <source>%1: it is not known whether the message keeps to this.</source>
   <translation>%1: no se sabe si el mensaje lo cumple.</translation>
  </message>
  <message>
   <source>%1: names no place to ask for a token.</source>
   <translation>%1: no indica dónde pedir un token.</translation>
  </message>
  <message>
   <source>%1: no column fills its key "%2".</source>
   <translation>%1: ninguna columna llena su clave "%2".</translation>
  </message>
  <message>
   <source>%1: nothing answers "{%2}" in %3.</source>
   <translation>%1: nada da valor a "{%2}" en %3.</translation>
  </message>
  <message>
   <source>%1: nothing is read from %2.</source>
   <translation>%1: no se lee nada de %2.</translation>
  </message>
  <message>
   <source>0 means not offered.</source>
   <translation>0 significa que no se ofrece.</translation>
  </message>
  <message>
   <source>1 character is missing, or the vehicle was built before 1981.</source>
   <translation>Falta 1 carácter, o el vehículo se fabricó antes de 1981.</translation>
  </message>
  <message>
   <source>587 with starttls, 465 with tls.</source>
   <translation>587 con starttls, 465 con tls.</translation>
  </message>
  <message>
   <source>99 stands for "unknown" in some systems; or a fraction and a percentage were mixed up.</source>
   <translation>99 significa "desconocido" en algunos sistemas; o se confundió una fracción con un porcentaje.</translation>
  </message>
  <message>
   <source>993 with tls, 143 with starttls.</source>
   <translation>993 con tls, 143 con starttls.</translation>
  </message>
  <message>
   <source>&lt;%1&gt; closes while &lt;%2&gt; is still open, so nothing was taken from it.</source>
   <translation>&lt;%1&gt; se cierra cuando &lt;%2&gt; sigue abierto, así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>A 403 about the version means your store has not switched it on.</source>
   <translation>Un 403 sobre la versión significa que su tienda no la ha activado.</translation>
  </message>
  <message>
   <source>A &lt; in a text was not a tag and is kept as it stands.</source>
   <translation>Un &lt; en un texto no era una etiqueta y se conserva tal cual.</translation>
  </message>
  <message>
   <source>A CDATA part in it never ends, so nothing was taken from it.</source>
   <translation>Contiene una parte CDATA que nunca termina, así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>Nobody waits for an answer here.</source>
   <translation>Aquí nadie espera una respuesta.</translation>
  </message>
  <message>
   <source>That time is over.</source>
   <translation>Esa hora ya pasó.</translation>
  </message>
  <message>
   <source>The words of this reply are missing.</source>
   <translation>Faltan las palabras de esta respuesta.</translation>
  </message>
  <message>
   <source>They asked for no more messages: confirm that first, or say what else they wrote about.</source>
   <translation>Pidió no recibir más mensajes: confírmelo primero, o diga de qué otra cosa escribió.</translation>
  </message>
  <message>
   <source>They did not ask for no more messages.</source>
   <translation>No pidió que dejáramos de escribirle.</translation>
  </message>
  <message>
   <source>This reply cannot be filled for them now.</source>
   <translation>Esta respuesta no se puede completar ahora para esta persona.</translation>
  </message>
  <message>
   <source>a character that is not a letter or digit</source>
   <translation>un carácter que no es letra ni número</translation>
  </message>
  <message>
   <source>A closing tag without its opening one was left out.</source>
   <translation>Se omitió una etiqueta de cierre sin su etiqueta de apertura.</translation>
  </message>
  <message>
   <source>A comment in it never ends, so nothing was taken from it.</source>
   <translation>Contiene un comentario que nunca termina, así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>A condition holds at most %1 parts in groups %2 deep; this one is larger.</source>
   <translation>Una condición admite como máximo %1 partes en grupos de hasta %2 niveles; esta es más grande.</translation>
  </message>
  <message>
   <source>A credit, or a deal that was reversed: look it up in the source.</source>
   <translation>Un crédito, o una venta anulada: búsquela en el sistema de origen.</translation>
  </message>
  <message>
   <source>A customer in Quebec must get a French version at least as prominent.</source>
   <translation>Un cliente de Quebec debe recibir una versión en francés al menos igual de destacada.</translation>
  </message>
  <message>
   <source>A customer list with addresses and wishes not to be contacted.</source>
   <translation>Una lista de clientes con direcciones y peticiones de no ser contactados.</translation>
  </message>
  <message>
   <source>A decision needs the message it was read from, or the number the page showed.</source>
   <translation>Una decisión necesita el mensaje del que se leyó o el número que mostró la página.</translation>
  </message>
  <message>
   <source>A digit is missing, or a filler such as all nines.</source>
   <translation>Falta un dígito, o es un relleno, como todo nueves.</translation>
  </message>
  <message>
   <source>A file of the inspection could not be kept in %1.</source>
   <translation>No se pudo guardar en %1 un archivo de la inspección.</translation>
  </message>
  <message>
   <source>A file with one row per order works, too.</source>
   <translation>También sirve un archivo con una fila por orden.</translation>
  </message>
  <message>
   <source>A foreign address, or the columns are shifted.</source>
   <translation>Una dirección extranjera, o las columnas están corridas.</translation>
  </message>
  <message>
   <source>A group of a condition is one list named “all”, “any” or “none”.</source>
   <translation>Un grupo de una condición es una sola lista llamada “all”, “any” o “none”.</translation>
  </message>
  <message>
   <source>A header holds a line break; nothing was sent to %1.</source>
   <translation>Un encabezado contiene un salto de línea; no se envió nada a %1.</translation>
  </message>
  <message>
   <source>A header holds a line break; nothing was sent.</source>
   <translation>Un encabezado contiene un salto de línea; no se envió nada.</translation>
  </message>
  <message>
   <source>A lease runs 1 to 120 months, not %1.</source>
   <translation>Un arrendamiento dura de 1 a 120 meses, no %1.</translation>
  </message>
  <message>
   <source>A letter %1 at place %2, where only a zero can stand.</source>
   <translation>Una letra %1 en la posición %2, donde solo puede ir un cero.</translation>
  </message>
  <message>
   <source>A letter I at place %1, where only a one can stand.</source>
   <translation>Una letra I en la posición %1, donde solo puede ir un uno.</translation>
  </message>
  <message>
   <source>A line break inside a value that is not quoted, or a total below the table.</source>
   <translation>Un salto de línea dentro de un valor sin comillas, o un total debajo de la tabla.</translation>
  </message>
  <message>
   <source>A line of repair order %1 has no name and was left out.</source>
   <translation>Una línea de la orden de reparación %1 no tiene nombre y se omitió.</translation>
  </message>
  <message>
   <source>A link in a message must lead to an https address.</source>
   <translation>Un enlace en un mensaje debe llevar a una dirección https.</translation>
  </message>
  <message>
   <source>A mail server does not tell what became of a message; a bounce does.</source>
   <translation>Un servidor de correo no dice qué pasó con un mensaje; un rebote sí.</translation>
  </message>
  <message>
   <source>A mark is 1 to 5.</source>
   <translation>Una nota va de 1 a 5.</translation>
  </message>
  <message>
   <source>A message that is an opt-out word suppresses every channel at once: done when it arrives, by the classifier of replies.</source>
   <translation>Un mensaje que es una palabra de baja suprime todos los canales de inmediato: lo hace el clasificador de respuestas en cuanto llega.</translation>
  </message>
  <message>
   <source>A message to Canada names the sender, the postal address and a way to unsubscribe.</source>
   <translation>Un mensaje a Canadá debe indicar el remitente, la dirección postal y una forma de darse de baja.</translation>
  </message>
  <message>
   <source>A message to our door was refused: %1.</source>
   <translation>Se rechazó un mensaje entrante: %1.</translation>
  </message>
  <message>
   <source>A note or a cut-off line between the rows.</source>
   <translation>Una nota o una línea cortada entre las filas.</translation>
  </message>
  <message>
   <source>a number from 0 to %1</source>
   <translation>un número de 0 a %1</translation>
  </message>
  <message>
   <source>A part of this step failed before, so nothing of it was kept.</source>
   <translation>Una parte de este paso falló antes, así que no se guardó nada de él.</translation>
  </message>
  <message>
   <source>A password does not belong into the address of %1; type it where the key is asked for.</source>
   <translation>La dirección de %1 no debe llevar contraseña; escríbala donde se pide la clave.</translation>
  </message>
  <message>
   <source>A payment lies before the advance.</source>
   <translation>Hay un pago anterior al anticipo.</translation>
  </message>
  <message>
   <source>A payment needs a count, an amount and a first day.</source>
   <translation>Un pago necesita una cantidad de cuotas, un monto y una primera fecha.</translation>
  </message>
  <message>
   <source>A phone that nobody could dial was left out.</source>
   <translation>Se omitió un teléfono que nadie podría marcar.</translation>
  </message>
  <message>
   <source>A photo of %1: %2</source>
   <translation>Una foto de %1: %2</translation>
  </message>
  <message>
   <source>A prescreened piece needs the short and the long opt-out notice.</source>
   <translation>Un envío preseleccionado necesita el aviso de exclusión corto y el largo.</translation>
  </message>
  <message>
   <source>A preset has no field "%1".</source>
   <translation>Los ajustes no tienen ningún campo "%1".</translation>
  </message>
  <message>
   <source>A quote inside the value that the export did not double.</source>
   <translation>Unas comillas dentro del valor que la exportación no duplicó.</translation>
  </message>
  <message>
   <source>A quote opens on this line and never closes.</source>
   <translation>En esta línea se abren unas comillas que nunca se cierran.</translation>
  </message>
  <message>
   <source>A review has at least one mark.</source>
   <translation>Una evaluación tiene al menos una nota.</translation>
  </message>
  <message>
   <source>A review names who called and who listened.</source>
   <translation>Una evaluación dice quién llamó y quién escuchó.</translation>
  </message>
  <message>
   <source>A ringless, prerecorded or AI voice needs written consent, and there is none.</source>
   <translation>Un mensaje de voz sin timbre, pregrabado o de IA necesita consentimiento por escrito, y no lo hay.</translation>
  </message>
  <message>
   <source>A row holds more than %1 KB of text.</source>
   <translation>Una fila contiene más de %1 KB de texto.</translation>
  </message>
  <message>
   <source>A row with the same key is already in the store, or a needed value is missing.</source>
   <translation>Ya existe en el almacén una fila con la misma clave, o falta un valor necesario.</translation>
  </message>
  <message>
   <source>A row with the same key is already in the store, or a needed value is missing. Nothing of this step was kept. (%1)</source>
   <translation>Ya existe en el almacén una fila con la misma clave, o falta un valor necesario. No se guardó nada de este paso. (%1)</translation>
  </message>
  <message>
   <source>A run to %1 people waits for a second person to agree.</source>
   <translation>Un envío a %1 personas espera a que una segunda persona lo acepte.</translation>
  </message>
  <message>
   <source>A sales text, or a call dialed by machine, needs the customer's prior express written consent, and there is none.</source>
   <translation>Un mensaje de texto de venta, o una llamada marcada por máquina, necesita el consentimiento previo, expreso y por escrito del cliente, y no lo hay.</translation>
  </message>
  <message>
   <source>a second confirmation</source>
   <translation>sería una segunda confirmación</translation>
  </message>
  <message>
   <source>A second pair of eyes</source>
   <translation>Otro par de ojos</translation>
  </message>
  <message>
   <source>A separator inside a value that is not quoted, such as the comma in "Smith, Jr.".</source>
   <translation>Un separador dentro de un valor sin comillas, como la coma de "Smith, Jr.".</translation>
  </message>
  <message>
   <source>A shop's export of what Bolt On's inspections found.</source>
   <translation>Lo que exporta un taller de los hallazgos de las inspecciones de Bolt On.</translation>
  </message>
  <message>
   <source>A sound, reviewed rule pack</source>
   <translation>Un paquete de reglas íntegro y revisado</translation>
  </message>
  <message>
   <source>A spreadsheet turned it into a number: format the column as text and export again.</source>
   <translation>Una hoja de cálculo lo convirtió en número: dé a la columna formato de texto y exporte de nuevo.</translation>
  </message>
  <message>
   <source>A store session was used from another thread than its own.</source>
   <translation>Una sesión del almacén se usó desde un hilo que no es el suyo.</translation>
  </message>
  <message>
   <source>a subject</source>
   <translation>un asunto</translation>
  </message>
  <message>
   <source>A tag in it has more attributes than any lead's: it was not read.</source>
   <translation>Una de sus etiquetas tiene más atributos que las de cualquier prospecto: no se leyó.</translation>
  </message>
  <message>
   <source>A tag that was never closed was closed where the one around it ends.</source>
   <translation>Una etiqueta que nunca se cerró se cerró donde termina la que la rodea.</translation>
  </message>
  <message>
   <source>A trade-in that only repeats the vehicle asked for was left out.</source>
   <translation>Se omitió un auto a cambio que solo repetía el vehículo solicitado.</translation>
  </message>
  <message>
   <source>A transaction was begun inside another one.</source>
   <translation>Se inició una transacción dentro de otra.</translation>
  </message>
  <message>
   <source>A transaction was committed twice.</source>
   <translation>Una transacción se confirmó dos veces.</translation>
  </message>
  <message>
   <source>A VIN has 17 characters, this has %1.</source>
   <translation>Un VIN tiene 17 caracteres; este tiene %1.</translation>
  </message>
  <message>
   <source>A VIN holds letters and digits only, not %1.</source>
   <translation>Un VIN solo lleva letras y números, no %1.</translation>
  </message>
  <message>
   <source>A VIN never holds the letters I, O or Q.</source>
   <translation>Un VIN nunca lleva las letras I, O ni Q.</translation>
  </message>
  <message>
   <source>A VIN without a match answers 404.</source>
   <translation>Un VIN sin coincidencia responde 404.</translation>
  </message>
  <message>
   <source>a way to unsubscribe</source>
   <translation>una forma de darse de baja</translation>
  </message>
  <message>
   <source>A web page came instead of data: the login may have expired or a service stands in between.</source>
   <translation>Llegó una página web en lugar de datos: quizá la sesión venció o hay un servicio intermedio.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>A year of two digits.</source>
   <translation>Un año de dos dígitos.</translation>
  </message>
  <message>
   <source>Access key</source>
   <translation>Clave de acceso</translation>
  </message>
  <message>
   <source>Account id</source>
   <translation>Identificador de la cuenta</translation>
  </message>
  <message>
   <source>Account SID</source>
   <translation>SID de la cuenta</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address checked</source>
   <translation>Dirección comprobada</translation>
  </message>
  <message>
   <source>Address, way out, sender</source>
   <translation>Dirección, baja, remitente</translation>
  </message>
  <message>
   <source>Addresses that work</source>
   <translation>Direcciones que funcionan</translation>
  </message>
  <message>
   <source>All nines stand for an unknown odometer.</source>
   <translation>Todo nueves significa que no se conoce el odómetro.</translation>
  </message>
  <message>
   <source>all pass the VIN check digit</source>
   <translation>todos cumplen el dígito verificador del VIN</translation>
  </message>
  <message>
   <source>Also fits other deal exports with the same names.</source>
   <translation>También sirve para otras exportaciones de ventas con los mismos nombres.</translation>
  </message>
  <message>
   <source>always empty</source>
   <translation>siempre vacía</translation>
  </message>
  <message>
   <source>An &amp; that stands for nothing is kept as it stands.</source>
   <translation>Un &amp; que no representa nada se conserva tal cual.</translation>
  </message>
  <message>
   <source>An answer about age, sex or family was not kept.</source>
   <translation>No se guardó una respuesta sobre edad, sexo o familia.</translation>
  </message>
  <message>
   <source>An appointment is confirmed, shown, missed or cancelled, not "%1".</source>
   <translation>Una cita puede quedar confirmada, asistida, perdida o cancelada, no "%1".</translation>
  </message>
  <message>
   <source>an arm needs a weight of at least 1</source>
   <translation>cada grupo necesita un peso de al menos 1</translation>
  </message>
  <message>
   <source>An e-mail address that cannot be one was left out.</source>
   <translation>Se omitió una dirección de correo que no puede ser válida.</translation>
  </message>
  <message>
   <source>an experiment needs two arms</source>
   <translation>un experimento necesita dos grupos</translation>
  </message>
  <message>
   <source>An inch mark or a quote in a name that the export did not double.</source>
   <translation>Un signo de pulgadas o unas comillas en un nombre que la exportación no duplicó.</translation>
  </message>
  <message>
   <source>An instruction in it never ends, so nothing was taken from it.</source>
   <translation>Contiene una instrucción que nunca termina, así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>An opt-out covers every topic and channel; the law asks for it from 31 Jan 2027, the suppression list has done so from the start.</source>
   <translation>Una baja abarca todos los temas y canales; la ley lo exige a partir del 31 de enero de 2027, y la lista de supresión lo hace desde el principio.</translation>
  </message>
  <message>
   <source>An opt-out may be confirmed once, within five minutes, without selling: this would be {what}.</source>
   <translation>Una baja se puede confirmar una sola vez, en cinco minutos y sin vender; esto no cumple: {what}.</translation>
  </message>
  <message>
   <source>an unknown place</source>
   <translation>un lugar desconocido</translation>
  </message>
  <message>
   <source>An XML element has more than %1 attributes, which no export has.</source>
   <translation>Un elemento XML tiene más de %1 atributos, algo que ninguna exportación tiene.</translation>
  </message>
  <message>
   <source>An XML element has more than %1 attributes: nothing was taken from it.</source>
   <translation>Un elemento XML tiene más de %1 atributos: no se tomó nada de la respuesta.</translation>
  </message>
  <message>
   <source>another country</source>
   <translation>otro país</translation>
  </message>
  <message>
   <source>another dealer</source>
   <translation>otro concesionario</translation>
  </message>
  <message>
   <source>Another desk is changing the same rows.</source>
   <translation>Otro puesto de trabajo está cambiando las mismas filas.</translation>
  </message>
  <message>
   <source>Another program is writing to the store.</source>
   <translation>Otro programa está escribiendo en el almacén.</translation>
  </message>
  <message>
   <source>Answered last on %1 and no more since, though written to or called until %2.</source>
   <translation>Respondió por última vez el %1 y no ha vuelto a responder, aunque se le escribió o llamó hasta el %2.</translation>
  </message>
  <message>
   <source>Answers may be asked for later (202); bulk spans at most 31 days, changes at most 48 hours.</source>
   <translation>Puede que las respuestas deban pedirse más tarde (202); la carga masiva abarca como máximo 31 días y los cambios, como máximo 48 horas.</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clave de API</translation>
  </message>
  <message>
   <source>API password</source>
   <translation>Contraseña de la API</translation>
  </message>
  <message>
   <source>API secret</source>
   <translation>Secreto de API</translation>
  </message>
  <message>
   <source>API user</source>
   <translation>Usuario de la API</translation>
  </message>
  <message>
   <source>App ID</source>
   <translation>ID de la aplicación</translation>
  </message>
  <message>
   <source>Application id</source>
   <translation>Identificador de la aplicación</translation>
  </message>
  <message>
   <source>Appraisals</source>
   <translation>Avalúos</translation>
  </message>
  <message>
   <source>Appraisals as vAuto exports them by SFTP or by hand.</source>
   <translation>Avalúos tal como vAuto los exporta por SFTP o a mano.</translation>
  </message>
  <message>
   <source>Appraisals of Dealertrack's inventory tool as a report.</source>
   <translation>Avalúos de la herramienta de inventario de Dealertrack en forma de reporte.</translation>
  </message>
  <message>
   <source>Appraised.</source>
   <translation>Valorado.</translation>
  </message>
  <message>
   <source>Archived or bridged files of CDK's old extract, which ended on October 23, 2026.</source>
   <translation>Archivos guardados o transferidos del antiguo extracto de CDK, que terminó el 23 de octubre de 2026.</translation>
  </message>
  <message>
   <source>Area code %1 was never loaded whole, so its changes cannot be applied.</source>
   <translation>El código de área %1 nunca se cargó completo, así que no se pueden aplicar sus cambios.</translation>
  </message>
  <message>
   <source>Artificial voice</source>
   <translation>Voz artificial</translation>
  </message>
  <message>
   <source>As +13125550100.</source>
   <translation>Por ejemplo, +13125550100.</translation>
  </message>
  <message>
   <source>As +13125550100; used unless a messaging service is named.</source>
   <translation>Por ejemplo, +13125550100; se usa si no se indica un servicio de mensajería.</translation>
  </message>
  <message>
   <source>As mail.example.com.</source>
   <translation>Por ejemplo, mail.example.com.</translation>
  </message>
  <message>
   <source>Ask its administrator to create it.</source>
   <translation>Pida a su administrador que la cree.</translation>
  </message>
  <message>
   <source>Ask the server's administrator for the right.</source>
   <translation>Pida el permiso al administrador del servidor.</translation>
  </message>
  <message>
   <source>Ask whoever runs it before you pin the new one.</source>
   <translation>Pregunte a quien lo administra antes de fijar la nueva.</translation>
  </message>
  <message>
   <source>Ask your vendor to switch it on.</source>
   <translation>Pida a su proveedor que lo active.</translation>
  </message>
  <message>
   <source>Asking the vendor was stopped.</source>
   <translation>Se detuvo la consulta al proveedor.</translation>
  </message>
  <message>
   <source>Auction sale lists that carry Manheim Market Report values: VIN, odometer, MMR, sale date.</source>
   <translation>Listas de ventas de subasta con valores de Manheim Market Report: VIN, odómetro, MMR y fecha de venta.</translation>
  </message>
  <message>
   <source>Auction sales with MMR</source>
   <translation>Ventas de subasta con MMR</translation>
  </message>
  <message>
   <source>Auth token</source>
   <translation>Token de autenticación</translation>
  </message>
  <message>
   <source>Authenticated sender</source>
   <translation>Remitente autenticado</translation>
  </message>
  <message>
   <source>AutoVitals-style inspection results (JSON)</source>
   <translation>Resultados de inspección al estilo de AutoVitals (JSON)</translation>
  </message>
  <message>
   <source>Behind a contract; names follow one public client and need your vendor's layout.</source>
   <translation>Requiere contrato; los nombres siguen un cliente de software público y necesitan el formato de su proveedor.</translation>
  </message>
  <message>
   <source>Below the account SID.</source>
   <translation>Debajo del SID de la cuenta.</translation>
  </message>
  <message>
   <source>Benefit first</source>
   <translation>Primero el beneficio</translation>
  </message>
  <message>
   <source>Black Book (used car values)</source>
   <translation>Black Book (valores de autos usados)</translation>
  </message>
  <message>
   <source>Bolt On inspection results (CSV)</source>
   <translation>Resultados de inspección de Bolt On (CSV)</translation>
  </message>
  <message>
   <source>bought here, traded another vehicle</source>
   <translation>compró aquí y dio otro vehículo como cambio</translation>
  </message>
  <message>
   <source>Bureau data needs a firm offer</source>
   <translation>Datos del buró: oferta firme</translation>
  </message>
  <message>
   <source>buys in %1 days or later</source>
   <translation>compra dentro de %1 días o más</translation>
  </message>
  <message>
   <source>By which a letter is dated, as America/Chicago.</source>
   <translation>La que da la fecha de las cartas; por ejemplo, America/Chicago.</translation>
  </message>
  <message>
   <source>California total of payments</source>
   <translation>Total de pagos de California</translation>
  </message>
  <message>
   <source>California total price</source>
   <translation>Precio total de California</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Canadian consent</source>
   <translation>Consentimiento canadiense</translation>
  </message>
  <message>
   <source>Canadian hours</source>
   <translation>Horario canadiense</translation>
  </message>
  <message>
   <source>Canadian sender and way out</source>
   <translation>Remitente y baja canadienses</translation>
  </message>
  <message>
   <source>Carriers block links to {host}; use a link on the dealership's own domain.</source>
   <translation>Los operadores bloquean los enlaces a {host}; use un enlace en el dominio propio del concesionario.</translation>
  </message>
  <message>
   <source>CDK PIP extract: closed deals (XML)</source>
   <translation>Extracto PIP de CDK: ventas cerradas (XML)</translation>
  </message>
  <message>
   <source>Certificate in PEM, when the server's is from an authority of your own.</source>
   <translation>Certificado en PEM, si el del servidor es de una autoridad propia.</translation>
  </message>
  <message>
   <source>Charged-off, repossessed and repurchased loans are marked unwound.</source>
   <translation>Los préstamos dados por incobrables, con vehículo embargado o recomprados se marcan como anulados.</translation>
  </message>
  <message>
   <source>charges at lease end</source>
   <translation>los cargos al final del arrendamiento</translation>
  </message>
  <message>
   <source>Check that the folder exists and that your user may write in it.</source>
   <translation>Compruebe que la carpeta existe y que su usuario puede escribir en ella.</translation>
  </message>
  <message>
   <source>Check the address in Setup.</source>
   <translation>Revise la dirección en Configuración.</translation>
  </message>
  <message>
   <source>Check the address.</source>
   <translation>Revise la dirección.</translation>
  </message>
  <message>
   <source>Check the disk and open the program again.</source>
   <translation>Revise el disco y vuelva a abrir el programa.</translation>
  </message>
  <message>
   <source>Check the keys in Setup.</source>
   <translation>Revise las claves en Configuración.</translation>
  </message>
  <message>
   <source>Check the network and the server, then try again.</source>
   <translation>Revise la red y el servidor y reintente.</translation>
  </message>
  <message>
   <source>Check them in the connection string.</source>
   <translation>Revíselos en la cadena de conexión.</translation>
  </message>
  <message>
   <source>Choose a folder on this computer's own disk, or share a PostgreSQL database: --store postgresql://…</source>
   <translation>Elija una carpeta del disco de esta computadora o comparta una base de datos PostgreSQL: --store postgresql://…</translation>
  </message>
  <message>
   <source>Choose another place with --store.</source>
   <translation>Elija otro lugar con --store.</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Navidad</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>ID de cliente</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>Secreto de cliente</translation>
  </message>
  <message>
   <source>Clone and edit what differs.</source>
   <translation>Clone el ajuste y edite lo que sea distinto.</translation>
  </message>
  <message>
   <source>Close that program (or wait until it is done) and try again; nothing was changed.</source>
   <translation>Cierre ese programa (o espere a que termine) y reintente; nada cambió.</translation>
  </message>
  <message>
   <source>Closed deals</source>
   <translation>Ventas cerradas</translation>
  </message>
  <message>
   <source>Closed deals, repair orders, customers and inventory of CDK Drive through Fortellis.</source>
   <translation>Ventas cerradas, órdenes de reparación, clientes e inventario de CDK Drive a través de Fortellis.</translation>
  </message>
  <message>
   <source>Closed repair orders</source>
   <translation>Órdenes de reparación cerradas</translation>
  </message>
  <message>
   <source>Columbus Day</source>
   <translation>Día de Colón</translation>
  </message>
  <message>
   <source>Column names are real; 381 are known, the ones Tradewind uses are mapped.</source>
   <translation>Los nombres de las columnas son reales; se conocen 381 y están asignadas las que usa Tradewind.</translation>
  </message>
  <message>
   <source>comment of a deal</source>
   <translation>comentario de una venta</translation>
  </message>
  <message>
   <source>comment of an opportunity</source>
   <translation>comentario de una oportunidad</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Número de compañía</translation>
  </message>
  <message>
   <source>Complaints and bounces</source>
   <translation>Quejas y rebotes</translation>
  </message>
  <message>
   <source>Complete address</source>
   <translation>Dirección completa</translation>
  </message>
  <message>
   <source>complete, a specific vehicle, and buying within %1 days</source>
   <translation>completo, con un vehículo específico y compra en menos de %1 días</translation>
  </message>
  <message>
   <source>complete, but no specific vehicle</source>
   <translation>completo, pero sin vehículo específico</translation>
  </message>
  <message>
   <source>complete, but says only what they trade in</source>
   <translation>completo, pero solo dice qué da como cambio</translation>
  </message>
  <message>
   <source>Confederate Memorial Day</source>
   <translation>Día de los Caídos de la Confederación</translation>
  </message>
  <message>
   <source>Connecticut call script</source>
   <translation>Guion de llamada de Connecticut</translation>
  </message>
  <message>
   <source>Connecticut written consent</source>
   <translation>Consentimiento escrito de Connecticut</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Consent to several sellers</source>
   <translation>Consentimiento a varios vendedores</translation>
  </message>
  <message>
   <source>Consumer key</source>
   <translation>Clave de consumidor</translation>
  </message>
  <message>
   <source>Consumer secret</source>
   <translation>Secreto de consumidor</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts of Salesforce, and notes as tasks.</source>
   <translation>Contactos de Salesforce, y notas como tareas.</translation>
  </message>
  <message>
   <source>Contacts of VinSolutions.</source>
   <translation>Contactos de VinSolutions.</translation>
  </message>
  <message>
   <source>Credit inquiries come from a credit bureau and may be used only for a firm offer of credit (rule C-01): none was kept. Set the offer up first, in the settings compliance.firmOffer…</source>
   <translation>Las consultas de crédito vienen de un buró de crédito y solo se pueden usar para una oferta firme de crédito (regla C-01): no se guardó ninguna. Configure primero la oferta en los ajustes compliance.firmOffer…</translation>
  </message>
  <message>
   <source>Credit terms</source>
   <translation>Términos del crédito</translation>
  </message>
  <message>
   <source>Criteria are kept three years and the bureaus' opt-out file is applied by the bureau: nothing here uses bureau data.</source>
   <translation>Los criterios se guardan tres años y el buró aplica su lista de exclusión: nada aquí usa datos del buró.</translation>
  </message>
  <message>
   <source>Customer for 18 months</source>
   <translation>Cliente durante 18 meses</translation>
  </message>
  <message>
   <source>Customer list (08:00 to 10:00 UTC)</source>
   <translation>Lista de clientes (de 08:00 a 10:00 UTC)</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Customers and work notes of DealerSocket: XML signed with HMAC-SHA256.</source>
   <translation>Clientes y notas de trabajo de DealerSocket: XML firmado con HMAC-SHA256.</translation>
  </message>
  <message>
   <source>Customers of DriveCentric.</source>
   <translation>Clientes de DriveCentric.</translation>
  </message>
  <message>
   <source>Customers with appointments</source>
   <translation>Clientes con citas</translation>
  </message>
  <message>
   <source>Customers with changed opportunities</source>
   <translation>Clientes con oportunidades modificadas</translation>
  </message>
  <message>
   <source>Customers with opportunities that changed, and comments written back, by CDK's Elead interface.</source>
   <translation>Clientes con oportunidades que cambiaron, y comentarios que se devuelven, por la interfaz de Elead de CDK.</translation>
  </message>
  <message>
   <source>Customers with service appointments of Xtime.</source>
   <translation>Clientes con citas de servicio de Xtime.</translation>
  </message>
  <message>
   <source>Days or weeks may have been taken for months.</source>
   <translation>Quizá se tomaron días o semanas por meses.</translation>
  </message>
  <message>
   <source>Deal %1 took this VIN in trade.</source>
   <translation>La venta %1 recibió este VIN como cambio.</translation>
  </message>
  <message>
   <source>Dealer code</source>
   <translation>Código del concesionario</translation>
  </message>
  <message>
   <source>Dealer endpoint number</source>
   <translation>Número de punto de conexión del concesionario</translation>
  </message>
  <message>
   <source>Dealer ID</source>
   <translation>ID del concesionario</translation>
  </message>
  <message>
   <source>Dealer number</source>
   <translation>Número del concesionario</translation>
  </message>
  <message>
   <source>dealer_id is the whole text (name_876_0).</source>
   <translation>dealer_id es el texto completo (name_876_0).</translation>
  </message>
  <message>
   <source>Dealertrack appraisals</source>
   <translation>Avalúos de Dealertrack</translation>
  </message>
  <message>
   <source>DealerVault: deals</source>
   <translation>DealerVault: ventas</translation>
  </message>
  <message>
   <source>DealerVault: inventory</source>
   <translation>DealerVault: inventario</translation>
  </message>
  <message>
   <source>DealerVault: service</source>
   <translation>DealerVault: servicio</translation>
  </message>
  <message>
   <source>Deals</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>Deals have no changed-since: the last 90 days are read again.</source>
   <translation>Las ventas no se pueden pedir por fecha de modificación: se vuelven a leer los últimos 90 días.</translation>
  </message>
  <message>
   <source>Deals, closed repair orders and customers of Dealertrack's DMS by SOAP, as published in its 2013 sample and read by public clients.</source>
   <translation>Ventas, órdenes de reparación cerradas y clientes del DMS de Dealertrack por SOAP, según su muestra publicada en 2013 y como los leen clientes de software públicos.</translation>
  </message>
  <message>
   <source>Deals, repair orders, customers and inventory from Tekion's partner interface.</source>
   <translation>Ventas, órdenes de reparación, clientes e inventario de la interfaz de Tekion para socios.</translation>
  </message>
  <message>
   <source>Declared emergency</source>
   <translation>Emergencia declarada</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Departamento</translation>
  </message>
  <message>
   <source>Department ID</source>
   <translation>ID del departamento</translation>
  </message>
  <message>
   <source>Desking offers</source>
   <translation>Ofertas de la mesa de ventas</translation>
  </message>
  <message>
   <source>District of Columbia</source>
   <translation>Distrito de Columbia</translation>
  </message>
  <message>
   <source>Do-not-call policy and training</source>
   <translation>Política y capacitación de no llamar</translation>
  </message>
  <message>
   <source>Do-not-mail, deceased or a prohibitory order: no letter.</source>
   <translation>No enviar correo postal, fallecido u orden de prohibición: no sale ninguna carta.</translation>
  </message>
  <message>
   <source>Documented in public; a key is given after review.</source>
   <translation>La documentación es pública; la clave se entrega después de una revisión.</translation>
  </message>
  <message>
   <source>does not say how true it is: public, partly or unverified</source>
   <translation>no dice qué tan fiable es: public, partly o unverified</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>Dominio</translation>
  </message>
  <message>
   <source>Each day's letters, its print run and its list for a mail house are put there.</source>
   <translation>Ahí se guardan las cartas de cada día, su tirada y su lista para la casa de correo.</translation>
  </message>
  <message>
   <source>Effectively public: open client, document extracts and a webhook receiver.</source>
   <translation>Pública en la práctica: cliente de software abierto, extractos de documentos y un receptor de webhooks.</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>día de elecciones</translation>
  </message>
  <message>
   <source>Element names are public.</source>
   <translation>Los nombres de los elementos son públicos.</translation>
  </message>
  <message>
   <source>Empty: the same as above.</source>
   <translation>Vacío: lo mismo que arriba.</translation>
  </message>
  <message>
   <source>Empty: this computer's.</source>
   <translation>Vacío: la de esta computadora.</translation>
  </message>
  <message>
   <source>Enough was seen.</source>
   <translation>Ya se vio lo suficiente.</translation>
  </message>
  <message>
   <source>Enterprise code</source>
   <translation>Código de empresa</translation>
  </message>
  <message>
   <source>Event types and STAR names are public; deals and customers follow the same names.</source>
   <translation>Los tipos de evento y los nombres STAR son públicos; las ventas y los clientes siguen los mismos nombres.</translation>
  </message>
  <message>
   <source>Every new mail of the folder is read as a lead, in ADF or plain. Mails that are none are kept with the reason.</source>
   <translation>Cada correo nuevo de la carpeta se lee como un prospecto, en ADF o en texto simple. Los correos que no lo son se guardan con el motivo.</translation>
  </message>
  <message>
   <source>every step needs an id of its own</source>
   <translation>cada paso necesita un id propio</translation>
  </message>
  <message>
   <source>Facts of the person written to</source>
   <translation>Datos de la persona a quien se escribe</translation>
  </message>
  <message>
   <source>Federal quiet hours</source>
   <translation>Horario federal</translation>
  </message>
  <message>
   <source>Fifteen days after STOP</source>
   <translation>Quince días tras un STOP</translation>
  </message>
  <message>
   <source>File names, such as *deals*.csv</source>
   <translation>Nombres de archivo, como *deals*.csv</translation>
  </message>
  <message>
   <source>Files in a folder on a server. Leave the fingerprint empty to pin the key the server shows first; Test shows it.</source>
   <translation>Archivos en una carpeta de un servidor. Deje la huella vacía para fijar la primera clave que muestre el servidor; Probar la muestra.</translation>
  </message>
  <message>
   <source>first and last name are the same</source>
   <translation>el nombre y el apellido son iguales</translation>
  </message>
  <message>
   <source>First text introduces itself</source>
   <translation>El primer texto se presenta</translation>
  </message>
  <message>
   <source>Flag Day</source>
   <translation>Día de la Bandera</translation>
  </message>
  <message>
   <source>Florida allows 15 days to carry out a STOP; it is carried out at once.</source>
   <translation>Florida da 15 días para cumplir un STOP; se cumple de inmediato.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>French in Quebec</source>
   <translation>Francés en Quebec</translation>
  </message>
  <message>
   <source>Fresh National list</source>
   <translation>Lista nacional al día</translation>
  </message>
  <message>
   <source>full, none or capped</source>
   <translation>full, none o capped</translation>
  </message>
  <message>
   <source>Fully public interface; the base address is your own domain.</source>
   <translation>Interfaz totalmente pública; la dirección base es su propio dominio.</translation>
  </message>
  <message>
   <source>Give it a mailbox of its own: what was read is marked as read.</source>
   <translation>Dele un buzón propio: lo que se lee queda marcado como leído.</translation>
  </message>
  <message>
   <source>Give it permission, or choose another place with --store.</source>
   <translation>Dele permiso o elija otro lugar con --store.</translation>
  </message>
  <message>
   <source>Give the audience a name first.</source>
   <translation>Primero póngale un nombre al público.</translation>
  </message>
  <message>
   <source>Give your user permission to write the file and its folder, or choose another place with --store.</source>
   <translation>Dé a su usuario permiso para escribir en el archivo y en su carpeta, o elija otro lugar con --store.</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Viernes Santo</translation>
  </message>
  <message>
   <source>has a field without "to" or "from"</source>
   <translation>tiene un campo sin "to" o "from"</translation>
  </message>
  <message>
   <source>has a stream without a call</source>
   <translation>tiene un flujo sin consulta</translation>
  </message>
  <message>
   <source>has no base address</source>
   <translation>no tiene dirección base</translation>
  </message>
  <message>
   <source>has no fields or no key</source>
   <translation>no tiene campos o no tiene clave</translation>
  </message>
  <message>
   <source>has no id or title</source>
   <translation>no tiene id o título</translation>
  </message>
  <message>
   <source>has no streams</source>
   <translation>no tiene flujos</translation>
  </message>
  <message>
   <source>has windows without a length</source>
   <translation>tiene ventanas sin duración</translation>
  </message>
  <message>
   <source>Hawaii</source>
   <translation>Hawái</translation>
  </message>
  <message>
   <source>Held until %1: this source takes no calls before.</source>
   <translation>Retenido hasta el %1: esta fuente no admite consultas antes.</translation>
  </message>
  <message>
   <source>HELP and INFO are answered by themselves: done when the reply arrives.</source>
   <translation>HELP e INFO se contestan solos: ocurre cuando llega la respuesta.</translation>
  </message>
  <message>
   <source>HELP is answered</source>
   <translation>HELP recibe respuesta</translation>
  </message>
  <message>
   <source>HomeNet IOL feeds name the same columns in different case and order, sometimes parted by tabs, with a byte order mark.</source>
   <translation>Los envíos de HomeNet IOL nombran las mismas columnas con distintas mayúsculas y en distinto orden, a veces separadas por tabulaciones, con una marca de orden de bytes.</translation>
  </message>
  <message>
   <source>HomeNet IOL: inventory</source>
   <translation>HomeNet IOL: inventario</translation>
  </message>
  <message>
   <source>Host key fingerprint</source>
   <translation>Huella de la clave del servidor</translation>
  </message>
  <message>
   <source>Hours in %1</source>
   <translation>Horario de %1</translation>
  </message>
  <message>
   <source>How many at once, 1 to 16.</source>
   <translation>Cuántas a la vez, de 1 a 16.</translation>
  </message>
  <message>
   <source>how often</source>
   <translation>la frecuencia</translation>
  </message>
  <message>
   <source>Identity and purpose within 10 seconds, ask whether to go on, hang up within 10 seconds: the call screen's script.</source>
   <translation>Identidad y propósito en los primeros 10 segundos, preguntar si se continúa y, si no, colgar en 10 segundos: lo indica el guion de la pantalla de llamada.</translation>
  </message>
  <message>
   <source>Import a file or make the sample store first, or name another place with --store.</source>
   <translation>Primero importe un archivo o cree la tienda de muestra, o indique otro lugar con --store.</translation>
  </message>
  <message>
   <source>In Connecticut any sales call or text needs prior express written consent, and there is none.</source>
   <translation>En Connecticut, toda llamada o mensaje de texto de venta necesita consentimiento previo, expreso y por escrito, y no lo hay.</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Día de la Independencia</translation>
  </message>
  <message>
   <source>Inquiry within three months</source>
   <translation>Consulta en los últimos tres meses</translation>
  </message>
  <message>
   <source>Inspection %1 names no repair order (ro_number, WorkOrderNumber or repairOrderNumber); nothing was kept.</source>
   <translation>La inspección %1 no indica orden de reparación (ro_number, WorkOrderNumber o repairOrderNumber); no se guardó nada.</translation>
  </message>
  <message>
   <source>Inspection results as tablets push them into a shop system: category, result, severity, pictures.</source>
   <translation>Resultados de inspección tal como las tabletas los envían al sistema del taller: categoría, resultado, gravedad y fotos.</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Inventario</translation>
  </message>
  <message>
   <source>is delivered neither as delta nor as snapshot</source>
   <translation>no se entrega ni como delta ni como snapshot</translation>
  </message>
  <message>
   <source>is not beside the file that names it</source>
   <translation>no está junto al archivo que la nombra</translation>
  </message>
  <message>
   <source>It begins like a mail but cannot be opened as one.</source>
   <translation>Empieza como un correo, pero no se puede abrir como tal.</translation>
  </message>
  <message>
   <source>it carries no signature of MessageBird's</source>
   <translation>no lleva la firma de MessageBird</translation>
  </message>
  <message>
   <source>It declares a document type or entities, which leads never need and attacks do: it was not read.</source>
   <translation>Declara un tipo de documento o entidades, que los prospectos nunca necesitan y los ataques sí: no se leyó.</translation>
  </message>
  <message>
   <source>it does not say what they want</source>
   <translation>no dice qué quiere el cliente</translation>
  </message>
  <message>
   <source>It ends in the middle: &lt;%1&gt; is never closed, so nothing was taken from it.</source>
   <translation>Termina a la mitad: &lt;%1&gt; nunca se cierra, así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>it goes to somebody who is no customer</source>
   <translation>va a alguien que no es cliente</translation>
  </message>
  <message>
   <source>It happened after line %1; %2 rows before it were read.</source>
   <translation>Ocurrió después de la línea %1; antes se leyeron %2 filas.</translation>
  </message>
  <message>
   <source>It happened after row %1 of the sheet; %2 rows before it were read.</source>
   <translation>Ocurrió después de la fila %1 de la hoja; antes se leyeron %2 filas.</translation>
  </message>
  <message>
   <source>it has no "%1"</source>
   <translation>no tiene "%1"</translation>
  </message>
  <message>
   <source>it has no rules</source>
   <translation>no tiene reglas</translation>
  </message>
  <message>
   <source>It holds more leads than one document may; the ones beyond the limit were not read.</source>
   <translation>Contiene más solicitudes de prospectos de las que admite un documento; las que pasan del límite no se leyeron.</translation>
  </message>
  <message>
   <source>It holds more prospects than one document may; the ones beyond the limit were not read.</source>
   <translation>Contiene más prospectos de los que admite un documento; los que pasan del límite no se leyeron.</translation>
  </message>
  <message>
   <source>It holds no &lt;%1&gt;.</source>
   <translation>No contiene &lt;%1&gt;.</translation>
  </message>
  <message>
   <source>It is a notice from Meta that names no lead.</source>
   <translation>Es un aviso de Meta que no nombra ningún prospecto.</translation>
  </message>
  <message>
   <source>It is a ProcessSalesLead document without a SalesLead in it.</source>
   <translation>Es un documento ProcessSalesLead sin ningún SalesLead.</translation>
  </message>
  <message>
   <source>It is an ADF document without a prospect in it.</source>
   <translation>Es un documento ADF sin ningún prospecto.</translation>
  </message>
  <message>
   <source>It is damaged JSON (%1 at byte %2), so nothing was taken from it.</source>
   <translation>Es un JSON dañado (%1 en el byte %2), así que no se tomó nada de él.</translation>
  </message>
  <message>
   <source>It is fetched the next time.</source>
   <translation>Se traerá la próxima vez.</translation>
  </message>
  <message>
   <source>it is full of links</source>
   <translation>está lleno de enlaces</translation>
  </message>
  <message>
   <source>It is JSON, but not a lead form of Google or Meta.</source>
   <translation>Es JSON, pero no un formulario de prospectos de Google o Meta.</translation>
  </message>
  <message>
   <source>It is larger than any lead (%1 MB): it was not read.</source>
   <translation>Es más grande que cualquier prospecto (%1 MB): no se leyó.</translation>
  </message>
  <message>
   <source>It is not in the queue any more.</source>
   <translation>Ya no está en la cola.</translation>
  </message>
  <message>
   <source>it is questionable: %1</source>
   <translation>es dudoso: %1</translation>
  </message>
  <message>
   <source>it is signed in a way MessageBird does not use</source>
   <translation>está firmado de una forma que MessageBird no usa</translation>
  </message>
  <message>
   <source>it is too long</source>
   <translation>es demasiado largo</translation>
  </message>
  <message>
   <source>it is too soon after the last time</source>
   <translation>es demasiado pronto después de la última vez</translation>
  </message>
  <message>
   <source>It is XML, but neither ADF nor a STAR sales lead.</source>
   <translation>Es XML, pero no es ADF ni un prospecto de ventas STAR.</translation>
  </message>
  <message>
   <source>It is {holiday} in {place}, a day on which nobody is called or texted there.</source>
   <translation>En {place} es {holiday}, un día en que allí no se llama ni se envían mensajes de texto a nadie.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; AL allows calls and texts none that day.</source>
   <translation>En {place} es {time}; AL no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; AL allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; AL permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; calls and texts go out {hours} that day.</source>
   <translation>En {place} es {time}; ese día las llamadas y los mensajes de texto salen en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; CT allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; CT permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; FL allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; FL permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; KY allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; KY permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; LA allows calls and texts none that day.</source>
   <translation>En {place} es {time}; LA no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; LA allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; LA permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; MA allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; MA permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; MD allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; MD permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; MI/MN/NM allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; MI/MN/NM permiten ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; MS allows calls and texts none that day.</source>
   <translation>En {place} es {time}; MS no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; MS allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; MS permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; NJ allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; NJ permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; NV allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; NV permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; OK allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; OK permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; PA allows calls and texts none that day.</source>
   <translation>En {place} es {time}; PA no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; PA allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; PA permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; RI allows calls and texts none that day.</source>
   <translation>En {place} es {time}; RI no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; RI allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; RI permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; TX allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; TX permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; UT allows calls and texts none that day.</source>
   <translation>En {place} es {time}; UT no permite ese día llamadas ni mensajes de texto.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; UT allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; UT permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; VA allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; VA permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} in {place}; WA allows calls and texts {hours} that day.</source>
   <translation>En {place} es {time}; WA permite ese día llamadas y mensajes de texto en el horario {hours}.</translation>
  </message>
  <message>
   <source>It is {time} where the customer is; calls and texts go out 8 AM–9 PM, also with consent.</source>
   <translation>Donde está el cliente es {time}; las llamadas y los mensajes de texto salen de 8 a. m. a 9 p. m., también con consentimiento.</translation>
  </message>
  <message>
   <source>it lacks a title, a reason or a source</source>
   <translation>le falta un título, un motivo o una fuente</translation>
  </message>
  <message>
   <source>it looks like spam: %1</source>
   <translation>parece spam: %1</translation>
  </message>
  <message>
   <source>It may be an APR.</source>
   <translation>Quizá sea una APR (tasa anual).</translation>
  </message>
  <message>
   <source>It may have taken the request.</source>
   <translation>Es posible que haya recibido la solicitud.</translation>
  </message>
  <message>
   <source>it names nobody</source>
   <translation>no nombra a nadie</translation>
  </message>
  <message>
   <source>It names nobody and gives no phone, e-mail or address to reach anybody by.</source>
   <translation>No nombra a nadie ni da teléfono, correo o dirección para comunicarse.</translation>
  </message>
  <message>
   <source>it needs an id, steps and a life in days</source>
   <translation>necesita un id, pasos y una duración en días</translation>
  </message>
  <message>
   <source>it says nothing</source>
   <translation>no dice nada</translation>
  </message>
  <message>
   <source>It waited more than %1 days for a person to let its wave go. What it says may not be true any more.</source>
   <translation>Esperó más de %1 días a que una persona dejara salir su tanda. Es posible que lo que dice ya no sea cierto.</translation>
  </message>
  <message>
   <source>It waits for a person.</source>
   <translation>Espera a una persona.</translation>
  </message>
  <message>
   <source>it waits for nothing</source>
   <translation>no espera nada</translation>
  </message>
  <message>
   <source>It was left as it is; choose another file with --store.</source>
   <translation>Se dejó como estaba; elija otro archivo con --store.</translation>
  </message>
  <message>
   <source>It was left as it is; choose another one with --store.</source>
   <translation>Se dejó como estaba; elija otra con --store.</translation>
  </message>
  <message>
   <source>It was left as it is; restore the newest copy or backup of the file.</source>
   <translation>Se dejó como estaba; restaure la copia o el respaldo más reciente del archivo.</translation>
  </message>
  <message>
   <source>It was read again; look at it before you go on.</source>
   <translation>Se leyó de nuevo; revísela antes de continuar.</translation>
  </message>
  <message>
   <source>It was tried %1 times.</source>
   <translation>Se intentó %1 veces.</translation>
  </message>
  <message>
   <source>it would fall due before it begins</source>
   <translation>vencería antes de empezar</translation>
  </message>
  <message>
   <source>its address or body is not what was signed</source>
   <translation>su dirección o su contenido no es lo que se firmó</translation>
  </message>
  <message>
   <source>its area code is not among those subscribed to</source>
   <translation>su código de área no está entre los suscritos</translation>
  </message>
  <message>
   <source>its body was changed</source>
   <translation>su contenido fue modificado</translation>
  </message>
  <message>
   <source>its channels, purposes, states, effect, when_unknown or on cannot be read</source>
   <translation>no se puede leer su channels, purposes, states, effect, when_unknown u on</translation>
  </message>
  <message>
   <source>Its columns are %1.</source>
   <translation>Sus columnas son %1.</translation>
  </message>
  <message>
   <source>its condition does not hold</source>
   <translation>no se cumple su condición</translation>
  </message>
  <message>
   <source>its date</source>
   <translation>su fecha</translation>
  </message>
  <message>
   <source>its hours cannot be read</source>
   <translation>no se puede leer su horario</translation>
  </message>
  <message>
   <source>Its id, when Telnyx picks the number.</source>
   <translation>Su identificador, si Telnyx elige el número.</translation>
  </message>
  <message>
   <source>Its layout is not published and OpenTrack has no call for it: columns are found by the names its screens use.</source>
   <translation>Su formato no está publicado y OpenTrack no permite pedirlo: las columnas se buscan por los nombres que usan sus pantallas.</translation>
  </message>
  <message>
   <source>its manifest names %1 files, there are %2</source>
   <translation>su manifiesto indica %1 archivos y hay %2</translation>
  </message>
  <message>
   <source>its manifest names no version, review date or files</source>
   <translation>su manifiesto no indica versión, fecha de revisión ni archivos</translation>
  </message>
  <message>
   <source>Its parts are larger than any lead's: it was not read.</source>
   <translation>Sus partes son más grandes que las de cualquier prospecto: no se leyó.</translation>
  </message>
  <message>
   <source>its purpose is not known</source>
   <translation>no se conoce su propósito</translation>
  </message>
  <message>
   <source>its source</source>
   <translation>su fuente</translation>
  </message>
  <message>
   <source>Its tags are nested deeper than any lead's: it was not read.</source>
   <translation>Sus etiquetas tienen más niveles anidados que las de cualquier prospecto: no se leyó.</translation>
  </message>
  <message>
   <source>its time is not now</source>
   <translation>su hora no es la actual</translation>
  </message>
  <message>
   <source>Its VIN stands in our stock as %1.</source>
   <translation>Su VIN está en nuestro inventario como %1.</translation>
  </message>
  <message>
   <source>Its VIN stood in the stock of %1 on %2.</source>
   <translation>Su VIN estaba en el inventario de %1 el %2.</translation>
  </message>
  <message>
   <source>Its wave waits for a person: Campaigns, Ctrl+Enter lets it go.</source>
   <translation>Su tanda espera a una persona: en Campañas, Ctrl+Enter la deja salir.</translation>
  </message>
  <message>
   <source>J.D. Power (NADA) values</source>
   <translation>Valores de J.D. Power (NADA)</translation>
  </message>
  <message>
   <source>Jefferson Davis's birthday</source>
   <translation>el cumpleaños de Jefferson Davis</translation>
  </message>
  <message>
   <source>just looking</source>
   <translation>solo está mirando</translation>
  </message>
  <message>
   <source>Key file instead of a password</source>
   <translation>Archivo de clave en lugar de contraseña</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Día del Trabajo</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospectos</translation>
  </message>
  <message>
   <source>Leads by mail (IMAP)</source>
   <translation>Prospectos por correo (IMAP)</translation>
  </message>
  <message>
   <source>Lease terms</source>
   <translation>Términos del arrendamiento</translation>
  </message>
  <message>
   <source>Left out.</source>
   <translation>Se omitió.</translation>
  </message>
  <message>
   <source>Letters in a folder</source>
   <translation>Cartas en una carpeta</translation>
  </message>
  <message>
   <source>Line %1 should name the columns but cannot be read: nothing was taken from the file.</source>
   <translation>La línea %1 debería nombrar las columnas, pero no se puede leer: no se tomó nada del archivo.</translation>
  </message>
  <message>
   <source>Line %1 was left out: "%2" is no kind of signal.</source>
   <translation>Se omitió la línea %1: "%2" no es ningún tipo de señal.</translation>
  </message>
  <message>
   <source>Line %1 was left out: it cannot be parted into columns.</source>
   <translation>Se omitió la línea %1: no se puede separar en columnas.</translation>
  </message>
  <message>
   <source>Line %1 was left out: it names neither a customer nor a VIN.</source>
   <translation>Se omitió la línea %1: no indica ni cliente ni VIN.</translation>
  </message>
  <message>
   <source>Line %1 was left out: it names no repair order or no recommendation.</source>
   <translation>Se omitió la línea %1: no indica orden de reparación o recomendación.</translation>
  </message>
  <message>
   <source>Lists every unit: what is missing is sold.</source>
   <translation>Incluye todas las unidades: la que falta está vendida.</translation>
  </message>
  <message>
   <source>Loan-level data that issuers of auto loan bonds file with the SEC.</source>
   <translation>Datos préstamo por préstamo que los emisores de bonos de préstamos de auto presentan ante la SEC.</translation>
  </message>
  <message>
   <source>Login and payloads are seen in a public client and its tests.</source>
   <translation>El acceso y los datos se vieron en un cliente de software público y sus pruebas.</translation>
  </message>
  <message>
   <source>Login, headers, paging and limits are seen in several public clients; payment and trade payloads only in part.</source>
   <translation>El acceso, los encabezados, la paginación y los límites se vieron en varios clientes de software públicos; los datos de pagos y de cambios, solo en parte.</translation>
  </message>
  <message>
   <source>Login, paging and paths are public in a client and in field notes; the token's life is what the answer says.</source>
   <translation>El acceso, la paginación y las rutas son públicos en un cliente de software y en notas de campo; la vigencia del token es la que indica la respuesta.</translation>
  </message>
  <message>
   <source>lost to competition</source>
   <translation>perdido ante la competencia</translation>
  </message>
  <message>
   <source>Louisiana</source>
   <translation>Luisiana</translation>
  </message>
  <message>
   <source>Made on screen from a file's columns.</source>
   <translation>Creado en pantalla a partir de las columnas de un archivo.</translation>
  </message>
  <message>
   <source>Made under "SMTP settings" in SES; not the keys of AWS.</source>
   <translation>Se crea en "SMTP settings" de SES; no son las claves de AWS.</translation>
  </message>
  <message>
   <source>Mail server (SMTP)</source>
   <translation>Servidor de correo (SMTP)</translation>
  </message>
  <message>
   <source>Mailbox folder</source>
   <translation>Carpeta del buzón</translation>
  </message>
  <message>
   <source>Mailbox password</source>
   <translation>Contraseña del buzón</translation>
  </message>
  <message>
   <source>Mailbox port</source>
   <translation>Puerto del buzón</translation>
  </message>
  <message>
   <source>Mailbox security</source>
   <translation>Seguridad del buzón</translation>
  </message>
  <message>
   <source>Mailbox server</source>
   <translation>Servidor del buzón</translation>
  </message>
  <message>
   <source>Mailbox user</source>
   <translation>Usuario del buzón</translation>
  </message>
  <message>
   <source>Mailgun has no news of this message.</source>
   <translation>Mailgun no tiene noticias de este mensaje.</translation>
  </message>
  <message>
   <source>Mailgun's signature does not fit</source>
   <translation>la firma de Mailgun no coincide</translation>
  </message>
  <message>
   <source>Manheim MMR (Cox Automotive gateway)</source>
   <translation>Manheim MMR (pasarela de Cox Automotive)</translation>
  </message>
  <message>
   <source>Manheim MMR (first gateway)</source>
   <translation>Manheim MMR (primera pasarela)</translation>
  </message>
  <message>
   <source>Mardi Gras</source>
   <translation>Martes de Carnaval</translation>
  </message>
  <message>
   <source>Marketing belongs in a broadcast stream.</source>
   <translation>La publicidad va en un flujo de tipo broadcast.</translation>
  </message>
  <message>
   <source>Martin Luther King Jr. Day</source>
   <translation>Día de Martin Luther King Jr.</translation>
  </message>
  <message>
   <source>Meanwhile the message went another way; look again.</source>
   <translation>Entretanto el mensaje tomó otro camino; mire de nuevo.</translation>
  </message>
  <message>
   <source>Memorial Day</source>
   <translation>Día de los Caídos</translation>
  </message>
  <message>
   <source>Message stream</source>
   <translation>Flujo de mensajes</translation>
  </message>
  <message>
   <source>MessageBird's signature does not fit</source>
   <translation>la firma de MessageBird no coincide</translation>
  </message>
  <message>
   <source>Messaging profile</source>
   <translation>Perfil de mensajería</translation>
  </message>
  <message>
   <source>Messaging service</source>
   <translation>Servicio de mensajería</translation>
  </message>
  <message>
   <source>Meta says that lead %1 is there, but not who it is: fetch it with the page's access and bring that in.</source>
   <translation>Meta dice que existe el prospecto %1, pero no quién es: descárguelo con el acceso de la página e impórtelo.</translation>
  </message>
  <message>
   <source>Michigan</source>
   <translation>Míchigan</translation>
  </message>
  <message>
   <source>Mississippi</source>
   <translation>Misisipi</translation>
  </message>
  <message>
   <source>Missouri</source>
   <translation>Misuri</translation>
  </message>
  <message>
   <source>Mitchell 1 Manager SE: follow-up (CSV)</source>
   <translation>Mitchell 1 Manager SE: seguimiento (CSV)</translation>
  </message>
  <message>
   <source>Money is cents; the page size is capped at 100 without a word.</source>
   <translation>Los montos van en centavos; el tamaño de la página se limita a 100 sin avisar.</translation>
  </message>
  <message>
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <source>More than 250 people, or the first use of a template: a second person has to look at it.</source>
   <translation>Más de 250 personas, o el primer uso de una plantilla: una segunda persona debe revisarlo.</translation>
  </message>
  <message>
   <source>My Domain name</source>
   <translation>Nombre de Mi dominio (My Domain)</translation>
  </message>
  <message>
   <source>Name a file in it, for example %1/tradewind.store.</source>
   <translation>Indique un archivo que esté en ella, por ejemplo %1/tradewind.store.</translation>
  </message>
  <message>
   <source>Name of the API user.</source>
   <translation>Nombre del usuario de la API.</translation>
  </message>
  <message>
   <source>names no entity: deal, valuation, repairOrder, inventory, payoffQuote, customer or appraisal</source>
   <translation>no indica ninguna entidad: deal, valuation, repairOrder, inventory, payoffQuote, customer o appraisal</translation>
  </message>
  <message>
   <source>Names nobody and has no VINs: contracts are kept as anonymous.</source>
   <translation>No nombra a nadie ni trae VIN: los contratos se guardan como anónimos.</translation>
  </message>
  <message>
   <source>Names of columns vary by system: clone and edit.</source>
   <translation>Los nombres de las columnas varían según el sistema: clone el ajuste y edítelo.</translation>
  </message>
  <message>
   <source>National Do-Not-Call list</source>
   <translation>Lista nacional de no llamar</translation>
  </message>
  <message>
   <source>Neither a payoff nor a balance is given.</source>
   <translation>No se indica ni el saldo para liquidar ni el saldo del préstamo.</translation>
  </message>
  <message>
   <source>New Hampshire</source>
   <translation>Nuevo Hampshire</translation>
  </message>
  <message>
   <source>New Jersey</source>
   <translation>Nueva Jersey</translation>
  </message>
  <message>
   <source>New Mexico</source>
   <translation>Nuevo México</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Año Nuevo</translation>
  </message>
  <message>
   <source>New York</source>
   <translation>Nueva York</translation>
  </message>
  <message>
   <source>No appraisal of this vehicle is known from the 30 days before the desking offer. Bring in the appraisals, then retry this row.</source>
   <translation>No se conoce ningún avalúo de este vehículo de los 30 días anteriores a la oferta de la mesa de ventas. Importe los avalúos y luego reintente esta fila.</translation>
  </message>
  <message>
   <source>No bought consent</source>
   <translation>Sin consentimiento comprado</translation>
  </message>
  <message>
   <source>No column tells one row from another when the file comes again: choose a column for one of %1.</source>
   <translation>Ninguna columna distingue una fila de otra cuando el archivo llegue de nuevo: elija una columna para uno de estos campos: %1.</translation>
  </message>
  <message>
   <source>No connected source knows this person.</source>
   <translation>Ninguna fuente conectada conoce a esta persona.</translation>
  </message>
  <message>
   <source>No contract is known for this vehicle yet. Bring in its deal, then retry this row.</source>
   <translation>Aún no se conoce ningún contrato de este vehículo. Importe su venta y luego reintente esta fila.</translation>
  </message>
  <message>
   <source>no date among them</source>
   <translation>sin ninguna fecha</translation>
  </message>
  <message>
   <source>No gateway for e-mail is switched on. Set one up under Setup, Gateways.</source>
   <translation>No hay ninguna pasarela encendida para correo electrónico. Configure una en Configuración, Pasarelas.</translation>
  </message>
  <message>
   <source>No gateway for texts is switched on. Set one up under Setup, Gateways.</source>
   <translation>No hay ninguna pasarela encendida para mensajes de texto. Configure una en Configuración, Pasarelas.</translation>
  </message>
  <message>
   <source>No gateway is switched on for this; add one in Setup, Gateways.</source>
   <translation>No hay ninguna pasarela encendida para esto; agregue una en Configuración, Pasarelas.</translation>
  </message>
  <message>
   <source>No interface is public; files arrive by drop or SFTP.</source>
   <translation>Ninguna interfaz es pública; los archivos llegan a una carpeta o por SFTP.</translation>
  </message>
  <message>
   <source>No keychain answered (%1). Nothing was written; the password is kept until the program ends.</source>
   <translation>Ningún llavero respondió (%1). No se escribió nada; la contraseña se conserva hasta que se cierre el programa.</translation>
  </message>
  <message>
   <source>No layout is public: columns are found by their likely names and need your layout.</source>
   <translation>No hay ningún formato público: las columnas se buscan por sus nombres probables y hace falta el formato de usted.</translation>
  </message>
  <message>
   <source>No lease payoff: capitalized cost, term or contract day is not known.</source>
   <translation>Sin saldo del arrendamiento: no se conoce el costo capitalizado, el plazo o la fecha del contrato.</translation>
  </message>
  <message>
   <source>No lease payoff: neither payment nor money factor is known.</source>
   <translation>Sin saldo del arrendamiento: no se conoce ni el pago ni el factor monetario.</translation>
  </message>
  <message>
   <source>No line of the file is a JSON object with named values.</source>
   <translation>Ninguna línea del archivo es un objeto JSON con valores con nombre.</translation>
  </message>
  <message>
   <source>No mail wanted</source>
   <translation>No quiere correo postal</translation>
  </message>
  <message>
   <source>No message knows a field "%1".</source>
   <translation>Ningún mensaje conoce el campo "%1".</translation>
  </message>
  <message>
   <source>No part of the mail holds a lead: no ADF, no STAR lead, no "Name: value" lines.</source>
   <translation>Ninguna parte del correo contiene un prospecto: ni ADF, ni prospecto STAR, ni líneas "Nombre: valor".</translation>
  </message>
  <message>
   <source>No payoff: neither a quote, a balance nor the contract was known on %1.</source>
   <translation>Sin saldo: el %1 no se conocía ni cotización, ni capital pendiente, ni contrato.</translation>
  </message>
  <message>
   <source>No payoff: the rate of the loan is not known.</source>
   <translation>Sin saldo: no se conoce la tasa del préstamo.</translation>
  </message>
  <message>
   <source>No promise of credit</source>
   <translation>Sin promesa de crédito</translation>
  </message>
  <message>
   <source>No public link shorteners</source>
   <translation>Sin acortadores públicos de enlaces</translation>
  </message>
  <message>
   <source>No records are where the preset looks for them ("%1").</source>
   <translation>No hay registros donde el ajuste los busca ("%1").</translation>
  </message>
  <message>
   <source>No row belongs to an arm "%1".</source>
   <translation>Ninguna fila pertenece a un grupo "%1".</translation>
  </message>
  <message>
   <source>No row of the file has an arm and an outcome that is a number or yes or no.</source>
   <translation>Ninguna fila del archivo tiene un grupo y un resultado que sea un número o sí o no.</translation>
  </message>
  <message>
   <source>No row of the file has both a score and an outcome.</source>
   <translation>Ninguna fila del archivo tiene a la vez puntaje y resultado.</translation>
  </message>
  <message>
   <source>No source of this kind is connected.</source>
   <translation>No hay ninguna fuente de este tipo conectada.</translation>
  </message>
  <message>
   <source>No such letter was printed.</source>
   <translation>No se imprimió ninguna carta así.</translation>
  </message>
  <message>
   <source>No value is given.</source>
   <translation>No se indica ningún valor.</translation>
  </message>
  <message>
   <source>No value: no book has a trade value from the %1 days before %2.</source>
   <translation>Sin valor: ninguna guía tiene un valor de cambio de los %1 días anteriores al %2.</translation>
  </message>
  <message>
   <source>No vehicle owned today has the number %1.</source>
   <translation>Ningún vehículo que hoy tenga dueño lleva el número %1.</translation>
  </message>
  <message>
   <source>nobody has checked it</source>
   <translation>nadie lo ha comprobado</translation>
  </message>
  <message>
   <source>Nobody is known by this number or address. Add the person first, then answer.</source>
   <translation>No se conoce a nadie con este número o dirección. Agregue primero a la persona y luego conteste.</translation>
  </message>
  <message>
   <source>Nobody reviews a call of their own.</source>
   <translation>Nadie evalúa una llamada propia.</translation>
  </message>
  <message>
   <source>None of the file's columns is one "%1" knows: it may be another report; nothing was taken from it.</source>
   <translation>Ninguna columna del archivo es de las que conoce "%1": quizá sea otro informe; no se tomó nada de él.</translation>
  </message>
  <message>
   <source>North Carolina</source>
   <translation>Carolina del Norte</translation>
  </message>
  <message>
   <source>North Dakota</source>
   <translation>Dakota del Norte</translation>
  </message>
  <message>
   <source>Not entered into "%1": %2.</source>
   <translation>No entró en "%1": %2.</translation>
  </message>
  <message>
   <source>Not too many texts</source>
   <translation>No demasiados textos</translation>
  </message>
  <message>
   <source>note of a lead</source>
   <translation>nota de un prospecto</translation>
  </message>
  <message>
   <source>Notes and tasks cannot be written: results go back as lead updates.</source>
   <translation>No se pueden escribir notas ni tareas: los resultados se devuelven como actualizaciones de prospectos.</translation>
  </message>
  <message>
   <source>Nothing can be written into the folder "%1".</source>
   <translation>No se puede escribir en la carpeta "%1".</translation>
  </message>
  <message>
   <source>nothing here answers "%1"</source>
   <translation>nada aquí responde a "%1"</translation>
  </message>
  <message>
   <source>Nothing in it names a person to reach: no ADF, no STAR lead, no form, no "Name: value" lines.</source>
   <translation>Nada en él indica una persona con quien comunicarse: ni ADF, ni prospecto STAR, ni formulario, ni líneas "Nombre: valor".</translation>
  </message>
  <message>
   <source>Nothing of it was kept; close other programs and try again.</source>
   <translation>No se guardó nada de él; cierre otros programas y reintente.</translation>
  </message>
  <message>
   <source>Nothing of this step was kept and everything before it is safe; free some space and try again.</source>
   <translation>No se guardó nada de este paso y todo lo anterior está a salvo; libere espacio y reintente.</translation>
  </message>
  <message>
   <source>Nothing of this step was kept.</source>
   <translation>No se guardó nada de este paso.</translation>
  </message>
  <message>
   <source>Nothing of this step was kept; free some space or check the disk, then open the program again.</source>
   <translation>No se guardó nada de este paso; libere espacio o revise el disco y vuelva a abrir el programa.</translation>
  </message>
  <message>
   <source>Nothing of this step was kept; free some space there and try again.</source>
   <translation>No se guardó nada de este paso; libere espacio en él y reintente.</translation>
  </message>
  <message>
   <source>Nothing tells where the customer is, so the strictest hours of all states count on every American clock: Monday to Friday 10 AM–6 PM, Saturday 10 AM–5 PM, no Sunday, no holiday.</source>
   <translation>Nada indica dónde está el cliente, así que rige el horario más estricto de todos los estados en todas las zonas horarias del país: de lunes a viernes de 10 a. m. a 6 p. m., sábados de 10 a. m. a 5 p. m., nunca en domingo ni en días festivos.</translation>
  </message>
  <message>
   <source>Nothing untrue about value</source>
   <translation>Nada falso sobre el valor</translation>
  </message>
  <message>
   <source>Nothing was booked; choose another one.</source>
   <translation>No se reservó nada; elija otra.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was changed; install the newer version.</source>
   <translation>Nada cambió; instale la versión más nueva.</translation>
  </message>
  <message>
   <source>Nothing was changed; try again in a moment.</source>
   <translation>Nada cambió; reintente en un momento.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>No se envió nada.</translation>
  </message>
  <message>
   <source>number, amount and due dates of payments</source>
   <translation>cantidad, monto y fechas de los pagos</translation>
  </message>
  <message>
   <source>Numbers, start, length, outcome, purpose and list version are kept five years: done by the record of contacts.</source>
   <translation>Los números, el inicio, la duración, el resultado, el propósito y la versión de la lista se guardan cinco años: lo hace el registro de contactos.</translation>
  </message>
  <message>
   <source>Of a domain verified with Postmark.</source>
   <translation>De un dominio verificado en Postmark.</translation>
  </message>
  <message>
   <source>Of a domain verified with SendGrid.</source>
   <translation>De un dominio verificado en SendGrid.</translation>
  </message>
  <message>
   <source>Of that domain.</source>
   <translation>De ese dominio.</translation>
  </message>
  <message>
   <source>Of the domain or the account.</source>
   <translation>La del dominio o la de la cuenta.</translation>
  </message>
  <message>
   <source>Of the messaging application the number belongs to.</source>
   <translation>El de la aplicación de mensajería a la que pertenece el número.</translation>
  </message>
  <message>
   <source>Offers customers asked for online, as the ICO dealer portal lists them.</source>
   <translation>Ofertas que los clientes pidieron en línea, tal como las muestra el portal de ICO para concesionarios.</translation>
  </message>
  <message>
   <source>Offers that come as ADF are leads.</source>
   <translation>Las ofertas que llegan como ADF son prospectos.</translation>
  </message>
  <message>
   <source>Often the whole address.</source>
   <translation>A menudo, la dirección completa.</translation>
  </message>
  <message>
   <source>On Debian: apt install %1.</source>
   <translation>En Debian: apt install %1.</translation>
  </message>
  <message>
   <source>Onboarding has no point "%1".</source>
   <translation>El primer mes no tiene el punto "%1".</translation>
  </message>
  <message>
   <source>once is enough</source>
   <translation>con una vez basta</translation>
  </message>
  <message>
   <source>One character was mistyped, often S for 5, B for 8 or Z for 2; vehicles not built for North America have no check digit.</source>
   <translation>Un carácter se escribió mal, a menudo S por 5, B por 8 o Z por 2; los vehículos que no se fabricaron para Norteamérica no tienen dígito verificador.</translation>
  </message>
  <message>
   <source>One confirmation of an opt-out</source>
   <translation>Una sola confirmación de la baja</translation>
  </message>
  <message>
   <source>One program a day</source>
   <translation>Un programa por día</translation>
  </message>
  <message>
   <source>One row per deal, as DealerVault writes it for most dealer management systems.</source>
   <translation>Una fila por venta, tal como DealerVault la escribe para la mayoría de los sistemas de gestión de concesionarios.</translation>
  </message>
  <message>
   <source>One row per repair order line; the lines of one order are put together by its number.</source>
   <translation>Una fila por línea de la orden de reparación; las líneas de una orden se reúnen por su número.</translation>
  </message>
  <message>
   <source>One store holds at most 16 million people. Bring this file into a store of its own.</source>
   <translation>Una base admite como máximo 16 millones de personas. Importe este archivo en una base aparte.</translation>
  </message>
  <message>
   <source>One store holds at most 16 million vehicles. Bring this file into a store of its own.</source>
   <translation>Una base admite como máximo 16 millones de vehículos. Importe este archivo en una base aparte.</translation>
  </message>
  <message>
   <source>One text in the XML is longer than %1 MB.</source>
   <translation>Un texto del XML supera los %1 MB.</translation>
  </message>
  <message>
   <source>One value per row: vin, provider, grade, basis, date, odometer, amount.</source>
   <translation>Un valor por fila: vin, provider, grade, basis, date, odometer, amount.</translation>
  </message>
  <message>
   <source>one vehicle</source>
   <translation>un vehículo</translation>
  </message>
  <message>
   <source>One-click unsubscribe</source>
   <translation>Baja con un clic</translation>
  </message>
  <message>
   <source>Only a campaign that runs can be paused.</source>
   <translation>Solo se puede pausar una campaña en marcha.</translation>
  </message>
  <message>
   <source>only a first name is given</source>
   <translation>solo se da el nombre, sin apellido</translation>
  </message>
  <message>
   <source>Only a manager in the list of staff notes this.</source>
   <translation>Esto lo anota solo un gerente de la lista de personal.</translation>
  </message>
  <message>
   <source>Opt-out in the customer's own words</source>
   <translation>Baja en palabras del cliente</translation>
  </message>
  <message>
   <source>Opt-out words</source>
   <translation>Palabras de baja</translation>
  </message>
  <message>
   <source>Opt-outs carried out in time</source>
   <translation>Bajas cumplidas a tiempo</translation>
  </message>
  <message>
   <source>Or an app password.</source>
   <translation>O una contraseña de aplicación.</translation>
  </message>
  <message>
   <source>Oral consent (5th Circuit)</source>
   <translation>Consentimiento oral (5.º Circuito)</translation>
  </message>
  <message>
   <source>Oregon</source>
   <translation>Oregón</translation>
  </message>
  <message>
   <source>Our address</source>
   <translation>Nuestra dirección</translation>
  </message>
  <message>
   <source>Our number</source>
   <translation>Nuestro número</translation>
  </message>
  <message>
   <source>Our number is not in an approved 10DLC campaign for this use.</source>
   <translation>Nuestro número no está en una campaña 10DLC aprobada para este uso.</translation>
  </message>
  <message>
   <source>Our own do-not-contact list</source>
   <translation>Nuestra lista de no contactar</translation>
  </message>
  <message>
   <source>Outside the United States</source>
   <translation>Fuera de Estados Unidos</translation>
  </message>
  <message>
   <source>Own authority</source>
   <translation>Autoridad propia</translation>
  </message>
  <message>
   <source>Own certificate authority (PEM)</source>
   <translation>Autoridad de certificación propia (PEM)</translation>
  </message>
  <message>
   <source>pairs such as page: {page}; size: 100</source>
   <translation>pares como page: {page}; size: 100</translation>
  </message>
  <message>
   <source>Passphrase of the key</source>
   <translation>Frase de contraseña de la clave</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Password of the API user.</source>
   <translation>Contraseña del usuario de la API.</translation>
  </message>
  <message>
   <source>Path, scope and header are public; the answer's shape is not: it is taken to be that of the first gateway and needs your vendor's layout.</source>
   <translation>La ruta, el alcance y el encabezado son públicos; la forma de la respuesta no: se supone igual a la de la primera pasarela y necesita el formato de su proveedor.</translation>
  </message>
  <message>
   <source>Paths are those of a public client.</source>
   <translation>Las rutas son las de un cliente de software público.</translation>
  </message>
  <message>
   <source>Paths, headers and field names are seen in CDK's documents and public clients; a subscription per dealer is needed.</source>
   <translation>Las rutas, los encabezados y los nombres de los campos se vieron en documentos de CDK y en clientes de software públicos; hace falta una suscripción por concesionario.</translation>
  </message>
  <message>
   <source>payment or price</source>
   <translation>payment o price</translation>
  </message>
  <message>
   <source>Payoff quotes</source>
   <translation>Cotizaciones de saldo</translation>
  </message>
  <message>
   <source>Payoffs or balances that lenders gave, one vehicle or deal per row.</source>
   <translation>Saldos de liquidación o saldos pendientes que dieron las financieras, un vehículo o una venta por fila.</translation>
  </message>
  <message>
   <source>Pennsylvania</source>
   <translation>Pensilvania</translation>
  </message>
  <message>
   <source>Phones are E.164.</source>
   <translation>Los teléfonos van en formato E.164.</translation>
  </message>
  <message>
   <source>Pioneer Day</source>
   <translation>Día de los Pioneros</translation>
  </message>
  <message>
   <source>Places %1 and %2 may be swapped.</source>
   <translation>Quizá las posiciones %1 y %2 estén intercambiadas.</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <source>Position 10 is %1, which stands for no model year.</source>
   <translation>La posición 10 es %1, que no corresponde a ningún año de modelo.</translation>
  </message>
  <message>
   <source>Prescreen criteria kept</source>
   <translation>Criterios de preselección guardados</translation>
  </message>
  <message>
   <source>Prescreen notices</source>
   <translation>Avisos de preselección</translation>
  </message>
  <message>
   <source>Presidents' Day</source>
   <translation>Día de los Presidentes</translation>
  </message>
  <message>
   <source>Private key</source>
   <translation>Clave privada</translation>
  </message>
  <message>
   <source>Proof of consent</source>
   <translation>Prueba del consentimiento</translation>
  </message>
  <message>
   <source>Public by several clients; numbers come as text and N/A means none.</source>
   <translation>Es pública por varios clientes de software; los números llegan como texto y N/A significa que no hay valor.</translation>
  </message>
  <message>
   <source>Public clients show login, header and jobs; a missing permission answers with a web page and status 200.</source>
   <translation>Clientes de software públicos muestran el acceso, el encabezado y los trabajos; si falta un permiso, responde con una página web y el estado 200.</translation>
  </message>
  <message>
   <source>Public key</source>
   <translation>Clave pública</translation>
  </message>
  <message>
   <source>Rates by their name</source>
   <translation>Las tasas por su nombre</translation>
  </message>
  <message>
   <source>Read as %1.</source>
   <translation>Se leyó como %1.</translation>
  </message>
  <message>
   <source>Reading stopped: %1. Nothing was changed.</source>
   <translation>La lectura se detuvo: %1. No se cambió nada.</translation>
  </message>
  <message>
   <source>Reassigned number</source>
   <translation>Número reasignado</translation>
  </message>
  <message>
   <source>Record of every call and text</source>
   <translation>Registro de cada llamada y texto</translation>
  </message>
  <message>
   <source>Recorded sample and clients are public.</source>
   <translation>Hay una muestra grabada y clientes de software públicos.</translation>
  </message>
  <message>
   <source>Region (0 to 10)</source>
   <translation>Región (0 a 10)</translation>
  </message>
  <message>
   <source>Registered text campaign</source>
   <translation>Campaña de textos registrada</translation>
  </message>
  <message>
   <source>Repair order %1 has more than %2 lines; the rest was left out.</source>
   <translation>La orden de reparación %1 tiene más de %2 líneas; el resto se omitió.</translation>
  </message>
  <message>
   <source>repair order comment</source>
   <translation>comentario de la orden de reparación</translation>
  </message>
  <message>
   <source>repair order remark</source>
   <translation>observación de la orden de reparación</translation>
  </message>
  <message>
   <source>Repair orders</source>
   <translation>Órdenes de reparación</translation>
  </message>
  <message>
   <source>Repair orders and decisions</source>
   <translation>Órdenes de reparación y decisiones</translation>
  </message>
  <message>
   <source>Repair orders as DealerVault writes them.</source>
   <translation>Órdenes de reparación tal como las escribe DealerVault.</translation>
  </message>
  <message>
   <source>Repair orders of myKaarma (Order v2).</source>
   <translation>Órdenes de reparación de myKaarma (Order v2).</translation>
  </message>
  <message>
   <source>Repair orders with their jobs and the customer's decision (authorized = false is a decline), and customers.</source>
   <translation>Órdenes de reparación con sus trabajos y la decisión del cliente (authorized = false es un rechazo), y clientes.</translation>
  </message>
  <message>
   <source>Repair orders, deals and customers of Auto/Mate by SOAP: first the keys, then 50 records a call.</source>
   <translation>Órdenes de reparación, ventas y clientes de Auto/Mate por SOAP: primero las claves, luego 50 registros por petición.</translation>
  </message>
  <message>
   <source>Repair orders: one row per line</source>
   <translation>Órdenes de reparación: una fila por línea</translation>
  </message>
  <message>
   <source>Return address</source>
   <translation>Dirección del remitente</translation>
  </message>
  <message>
   <source>Reynolds ERA: closed deals (XML)</source>
   <translation>Reynolds ERA: ventas cerradas (XML)</translation>
  </message>
  <message>
   <source>Reynolds ERA: repair orders (XML)</source>
   <translation>Reynolds ERA: órdenes de reparación (XML)</translation>
  </message>
  <message>
   <source>Rhode Island Independence Day</source>
   <translation>Día de la Independencia de Rhode Island</translation>
  </message>
  <message>
   <source>Rosa Parks Day</source>
   <translation>Día de Rosa Parks</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>filas</translation>
  </message>
  <message>
   <source>Rule "%1" of the pack is not usable: %2.</source>
   <translation>La regla "%1" del paquete no se puede usar: %2.</translation>
  </message>
  <message>
   <source>rule %1 names %2, which is not there</source>
   <translation>la regla %1 menciona %2, que no existe</translation>
  </message>
  <message>
   <source>Save the sheet as CSV and try that.</source>
   <translation>Guarde la hoja como CSV y pruebe con ese archivo.</translation>
  </message>
  <message>
   <source>Say name, company and purpose within 30 seconds (New Jersey: the number too): the call screen's script.</source>
   <translation>Diga nombre, empresa y propósito en los primeros 30 segundos (en Nueva Jersey, también el número): lo indica el guion de la pantalla de llamada.</translation>
  </message>
  <message>
   <source>Say when to call back.</source>
   <translation>Indique cuándo volver a llamar.</translation>
  </message>
  <message>
   <source>Say whose queue they go into.</source>
   <translation>Indique a la cola de quién van.</translation>
  </message>
  <message>
   <source>There is nothing in the note.</source>
   <translation>La nota está vacía.</translation>
  </message>
  <message>
   <source>Say who agrees.</source>
   <translation>Indique quién acepta.</translation>
  </message>
  <message>
   <source>Say who is speaking</source>
   <translation>Decir quién habla</translation>
  </message>
  <message>
   <source>Say who lets it go.</source>
   <translation>Indique quién lo deja salir.</translation>
  </message>
  <message>
   <source>Scope of a revocation</source>
   <translation>Alcance de una revocación</translation>
  </message>
  <message>
   <source>SEC auto loan tape (ABS-EE)</source>
   <translation>Datos de préstamos de auto de la SEC (ABS-EE)</translation>
  </message>
  <message>
   <source>Secret key</source>
   <translation>Clave secreta</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>Segments a day</source>
   <translation>Segmentos por día</translation>
  </message>
  <message>
   <source>selling something</source>
   <translation>vendería algo</translation>
  </message>
  <message>
   <source>Selling under another name</source>
   <translation>Vender con otro nombre</translation>
  </message>
  <message>
   <source>SendGrid's signature does not fit</source>
   <translation>la firma de SendGrid no coincide</translation>
  </message>
  <message>
   <source>Sending is stopped for the whole store.</source>
   <translation>El envío está detenido para toda la tienda.</translation>
  </message>
  <message>
   <source>Sending was stopped before this one.</source>
   <translation>El envío se detuvo antes de llegar a este.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: "%2" is nothing that happens.</source>
   <translation>No se puede usar la secuencia "%1": "%2" no es algo que suceda.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: %2 "%3" is not a time span such as 10m, 2h or 3d.</source>
   <translation>No se puede usar la secuencia "%1": %2 "%3" no es un lapso de tiempo como 10m, 2h o 3d.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: %2.</source>
   <translation>No se puede usar la secuencia "%1": %2.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: step "%2": "%3" is not a later step.</source>
   <translation>No se puede usar la secuencia "%1": paso "%2": "%3" no es un paso posterior.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: step "%2": "%3" is nothing a step does.</source>
   <translation>No se puede usar la secuencia "%1": paso "%2": "%3" no es algo que haga un paso.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: step "%2": "%3" is nothing that happens.</source>
   <translation>No se puede usar la secuencia "%1": paso "%2": "%3" no es algo que suceda.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: step "%2": %3 "%4" is not a time span such as 10m, 2h or 3d.</source>
   <translation>No se puede usar la secuencia "%1": paso "%2": %3 "%4" no es un lapso de tiempo como 10m, 2h o 3d.</translation>
  </message>
  <message>
   <source>Sequence "%1" cannot be used: step "%2": %3.</source>
   <translation>No se puede usar la secuencia "%1": paso "%2": %3.</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Server token</source>
   <translation>Token del servidor</translation>
  </message>
  <message>
   <source>Several styles may fit one VIN: the first is taken until a style is chosen.</source>
   <translation>A un VIN le pueden corresponder varias versiones: se toma la primera hasta que se elija una.</translation>
  </message>
  <message>
   <source>Shape seen in one public file; AutoVitals itself has no public interface.</source>
   <translation>La forma se vio en un archivo público; AutoVitals no tiene una interfaz pública.</translation>
  </message>
  <message>
   <source>Shop number</source>
   <translation>Número del taller</translation>
  </message>
  <message>
   <source>Signals of competitors</source>
   <translation>Señales de la competencia</translation>
  </message>
  <message>
   <source>Somebody at this desk</source>
   <translation>Alguien en este puesto</translation>
  </message>
  <message>
   <source>Somebody changed this campaign meanwhile.</source>
   <translation>Mientras tanto, otra persona cambió esta campaña.</translation>
  </message>
  <message>
   <source>Somebody other than %1 must look at this campaign before it goes.</source>
   <translation>Alguien que no sea %1 debe revisar esta campaña antes de que salga.</translation>
  </message>
  <message>
   <source>Somebody other than %1 must look at this run before it goes.</source>
   <translation>Alguien que no sea %1 debe revisar este envío antes de que salga.</translation>
  </message>
  <message>
   <source>Somebody saved this audience meanwhile.</source>
   <translation>Mientras tanto, otra persona guardó este público.</translation>
  </message>
  <message>
   <source>Somebody saved this audience meanwhile. Open it again and repeat your change.</source>
   <translation>Mientras tanto, otra persona guardó este público. Vuelva a abrirlo y repita su cambio.</translation>
  </message>
  <message>
   <source>Somebody saved this sequence meanwhile.</source>
   <translation>Mientras tanto, otra persona guardó esta secuencia.</translation>
  </message>
  <message>
   <source>Somebody saved this sequence meanwhile. Open it again and repeat your change.</source>
   <translation>Mientras tanto, otra persona guardó esta secuencia. Vuelva a abrirla y repita su cambio.</translation>
  </message>
  <message>
   <source>Somebody's opt-out has waited more than ten business days; the channel stands still until it is carried out.</source>
   <translation>La baja de alguien ha esperado más de diez días hábiles; el canal queda detenido hasta que se cumpla.</translation>
  </message>
  <message>
   <source>South Carolina</source>
   <translation>Carolina del Sur</translation>
  </message>
  <message>
   <source>South Dakota</source>
   <translation>Dakota del Sur</translation>
  </message>
  <message>
   <source>SPF, DKIM and DMARC do not pass for the sending domain.</source>
   <translation>El dominio remitente no pasa SPF, DKIM y DMARC.</translation>
  </message>
  <message>
   <source>Starts with AC; on the first page of Twilio's console.</source>
   <translation>Empieza con AC; en la primera página de la consola de Twilio.</translation>
  </message>
  <message>
   <source>Starts with MG; Twilio then picks the number.</source>
   <translation>Empieza con MG; entonces Twilio elige el número.</translation>
  </message>
  <message>
   <source>starttls or tls.</source>
   <translation>starttls o tls.</translation>
  </message>
  <message>
   <source>starttls or tls; none only for a server of your own.</source>
   <translation>starttls o tls; none, solo para un servidor propio.</translation>
  </message>
  <message>
   <source>State do-not-call lists</source>
   <translation>Listas estatales de no llamar</translation>
  </message>
  <message>
   <source>State holidays</source>
   <translation>Días festivos estatales</translation>
  </message>
  <message>
   <source>STOP kept ten years</source>
   <translation>STOP conservado diez años</translation>
  </message>
  <message>
   <source>Stopped as asked.</source>
   <translation>Se detuvo, como se pidió.</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Detenido; no se cambió nada.</translation>
  </message>
  <message>
   <source>Stopped; nothing was recorded.</source>
   <translation>Detenido; no se registró nada.</translation>
  </message>
  <message>
   <source>Store number</source>
   <translation>Número de la tienda</translation>
  </message>
  <message>
   <source>Subscription ID</source>
   <translation>ID de la suscripción</translation>
  </message>
  <message>
   <source>Take a run away when it is printed.</source>
   <translation>Retire una tirada cuando esté impresa.</translation>
  </message>
  <message>
   <source>Taken as yes.</source>
   <translation>Se tomó como sí.</translation>
  </message>
  <message>
   <source>task</source>
   <translation>tarea</translation>
  </message>
  <message>
   <source>Telnyx's signature does not fit</source>
   <translation>la firma de Telnyx no coincide</translation>
  </message>
  <message>
   <source>The sequences know of this appointment; cancel it instead.</source>
   <translation>Las secuencias ya conocen esta cita; mejor cancélela.</translation>
  </message>
  <message>
   <source>Somebody else has that time now; book another one.</source>
   <translation>Otra persona ya tiene esa hora; reserve otra.</translation>
  </message>
  <message>
   <source>Somebody has said something else of this appointment since.</source>
   <translation>Alguien ha dicho después otra cosa de esta cita.</translation>
  </message>
  <message>
   <source>Ten seconds are over and the sequences know; say what became of it instead.</source>
   <translation>Pasaron los diez segundos y las secuencias ya lo saben; diga en su lugar qué fue de ella.</translation>
  </message>
  <message>
   <source>Nothing can be taken back of an appointment that is "%1".</source>
   <translation>No se puede deshacer nada de una cita que está "%1".</translation>
  </message>
  <message>
   <source>Ten seconds are over and the sequence goes on; give the customer a new result instead.</source>
   <translation>Pasaron los diez segundos y la secuencia continúa; en su lugar, dele al cliente un resultado nuevo.</translation>
  </message>
  <message>
   <source>Terms in a text message</source>
   <translation>Términos en un mensaje de texto</translation>
  </message>
  <message>
   <source>Terms really offered</source>
   <translation>Términos que sí se ofrecen</translation>
  </message>
  <message>
   <source>Texas no-call list</source>
   <translation>Lista de no llamar de Texas</translation>
  </message>
  <message>
   <source>Texas registration</source>
   <translation>Registro en Texas</translation>
  </message>
  <message>
   <source>Text follows a closing quote.</source>
   <translation>Hay texto después de unas comillas de cierre.</translation>
  </message>
  <message>
   <source>Thanksgiving Day</source>
   <translation>Día de Acción de Gracias</translation>
  </message>
  <message>
   <source>that it is an estimate</source>
   <translation>que es una estimación</translation>
  </message>
  <message>
   <source>that rates may apply</source>
   <translation>que pueden aplicarse tarifas</translation>
  </message>
  <message>
   <source>That time is taken.</source>
   <translation>Esa hora está ocupada.</translation>
  </message>
  <message>
   <source>the "annual percentage rate"</source>
   <translation>la "annual percentage rate" (tasa porcentual anual)</translation>
  </message>
  <message>
   <source>The %1 file is damaged or was cut off before its end: nothing was taken from it; copy or export it again.</source>
   <translation>El archivo %1 está dañado o quedó cortado antes del final: no se tomó nada de él; cópielo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>The address is not complete.</source>
   <translation>La dirección no está completa.</translation>
  </message>
  <message>
   <source>The address of the folder cannot be right.</source>
   <translation>La dirección de la carpeta no puede ser correcta.</translation>
  </message>
  <message>
   <source>The address of the server cannot be read. Type it as https://name.example.com.</source>
   <translation>No se puede leer la dirección del servidor. Escríbala así: https://nombre.ejemplo.com.</translation>
  </message>
  <message>
   <source>The address was not checked against moves in the last 95 days.</source>
   <translation>La dirección no se comprobó con los cambios de domicilio de los últimos 95 días.</translation>
  </message>
  <message>
   <source>The advance needs a day and an amount above 0.</source>
   <translation>El anticipo necesita una fecha y un monto mayor que 0.</translation>
  </message>
  <message>
   <source>The answer breaks off inside XML.</source>
   <translation>La respuesta se corta dentro del XML.</translation>
  </message>
  <message>
   <source>The answer declares a document type, which can hide attacks: nothing was taken from it.</source>
   <translation>La respuesta declara un tipo de documento, que puede ocultar ataques: no se tomó nada de ella.</translation>
  </message>
  <message>
   <source>The answer is empty.</source>
   <translation>La respuesta está vacía.</translation>
  </message>
  <message>
   <source>The answer is larger than %1 MB: ask for a shorter period or smaller pages.</source>
   <translation>La respuesta supera los %1 MB: pida un período más corto o páginas más pequeñas.</translation>
  </message>
  <message>
   <source>The answer is not JSON.</source>
   <translation>La respuesta no es JSON.</translation>
  </message>
  <message>
   <source>The answer is not XML.</source>
   <translation>La respuesta no es XML.</translation>
  </message>
  <message>
   <source>The answer itself says whether asking again may help.</source>
   <translation>La propia respuesta dice si vale la pena volver a preguntar.</translation>
  </message>
  <message>
   <source>The appointments program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de citas ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The appraisal tool says so.</source>
   <translation>Así lo indica la herramienta de avalúo.</translation>
  </message>
  <message>
   <source>The appraisals program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de avalúos ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The audience was chosen by credit bureau data without a complete firm offer behind it.</source>
   <translation>El público se eligió con datos de un buró de crédito sin una oferta firme completa que lo respalde.</translation>
  </message>
  <message>
   <source>The built-in audiences cannot be read.</source>
   <translation>No se pueden leer los públicos incluidos.</translation>
  </message>
  <message>
   <source>The built-in maintenance schedule is missing.</source>
   <translation>Falta el plan de mantenimiento incluido.</translation>
  </message>
  <message>
   <source>The built-in sequence %1 cannot be read.</source>
   <translation>No se puede leer la secuencia incluida %1.</translation>
  </message>
  <message>
   <source>The built-in table of area codes is damaged. Install the program again.</source>
   <translation>La tabla incluida de códigos de área está dañada. Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>The built-in template %1 cannot be used.</source>
   <translation>No se puede usar la plantilla incluida %1.</translation>
  </message>
  <message>
   <source>The built-in templates %1 cannot be read.</source>
   <translation>No se pueden leer las plantillas incluidas %1.</translation>
  </message>
  <message>
   <source>The built-in VIN table is damaged. Install the program again.</source>
   <translation>La tabla incluida de VIN está dañada. Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>The built-in ZIP table is damaged. Install the program again.</source>
   <translation>La tabla incluida de códigos postales está dañada. Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>The calls are public, the names in the values' answer are not: they need your vendor's layout.</source>
   <translation>Las peticiones son públicas, pero no los nombres en la respuesta de los valores: necesitan el formato de su proveedor.</translation>
  </message>
  <message>
   <source>The campaign's sequence is gone.</source>
   <translation>La secuencia de la campaña ya no existe.</translation>
  </message>
  <message>
   <source>The Canadian rules are switched on.</source>
   <translation>Las reglas de Canadá están activadas.</translation>
  </message>
  <message>
   <source>The carrier answered with status %1, which does not say whether it took the message.</source>
   <translation>El operador respondió con el estado %1, que no dice si aceptó el mensaje.</translation>
  </message>
  <message>
   <source>The carrier knows no such message.</source>
   <translation>El operador no conoce ese mensaje.</translation>
  </message>
  <message>
   <source>The carrier said yes in words that could not be read.</source>
   <translation>El operador dijo que sí, pero su respuesta no se pudo leer.</translation>
  </message>
  <message>
   <source>The carrier's list does not show it. Send it again or let it be: a person decides.</source>
   <translation>No aparece en la lista del operador. Una persona decide si se envía otra vez o se deja así.</translation>
  </message>
  <message>
   <source>The carrier's list leads to another server (%1); it was not followed.</source>
   <translation>La lista del operador lleva a otro servidor (%1); no se siguió.</translation>
  </message>
  <message>
   <source>The carrier's list shows that it was taken.</source>
   <translation>La lista del operador muestra que lo aceptó.</translation>
  </message>
  <message>
   <source>the cash down or trade it assumes</source>
   <translation>el enganche o el cambio que supone</translation>
  </message>
  <message>
   <source>The character at place %1 is neither a letter nor a digit.</source>
   <translation>El carácter de la posición %1 no es letra ni dígito.</translation>
  </message>
  <message>
   <source>The check digit (position 9) is %1 but the other characters ask for %2.</source>
   <translation>El dígito de control (posición 9) es %1, pero los demás caracteres piden %2.</translation>
  </message>
  <message>
   <source>The columns may be shifted, or this column holds something else.</source>
   <translation>Quizá las columnas estén corridas, o esta columna contiene otra cosa.</translation>
  </message>
  <message>
   <source>The columns may be shifted.</source>
   <translation>Quizá las columnas estén corridas.</translation>
  </message>
  <message>
   <source>the comments advertise something</source>
   <translation>los comentarios anuncian algo</translation>
  </message>
  <message>
   <source>The comments were longer than 20,000 characters; the rest is in the original.</source>
   <translation>Los comentarios pasaban de 20,000 caracteres; el resto está en el original.</translation>
  </message>
  <message>
   <source>The condition asks for “%1”, which is not a fact this program knows.</source>
   <translation>La condición pide “%1”, un dato que este programa no conoce.</translation>
  </message>
  <message>
   <source>The condition on “%1”</source>
   <translation>La condición sobre “%1”</translation>
  </message>
  <message>
   <source>The condition on “%1” cannot be tested like that.</source>
   <translation>La condición sobre “%1” no se puede probar así.</translation>
  </message>
  <message>
   <source>The condition on “%1” has no test.</source>
   <translation>La condición sobre “%1” no tiene ninguna prueba.</translation>
  </message>
  <message>
   <source>The connection string names no database.</source>
   <translation>La cadena de conexión no nombra ninguna base de datos.</translation>
  </message>
  <message>
   <source>The consent came with a bought or shared list.</source>
   <translation>El consentimiento vino con una lista comprada o compartida.</translation>
  </message>
  <message>
   <source>The consent is oral only: enough in Texas, Louisiana and Mississippi by Bradford, treated as none here.</source>
   <translation>El consentimiento es solo verbal: basta en Texas, Luisiana y Misisipi según Bradford, pero aquí se trata como si no existiera.</translation>
  </message>
  <message>
   <source>The consent names several sellers; the one-to-one rule that forbade this never came into force.</source>
   <translation>El consentimiento nombra a varios vendedores; la regla de uno a uno que lo prohibía nunca entró en vigor.</translation>
  </message>
  <message>
   <source>The consent on file lacks name, number, exact wording, time or source, so it could not be proved.</source>
   <translation>Al consentimiento registrado le falta el nombre, el número, el texto exacto, la hora o la fuente, así que no se podría probar.</translation>
  </message>
  <message>
   <source>The contacts program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de contactos ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The copy made before the upgrade could not be kept as %1, so the store was not upgraded.</source>
   <translation>La copia hecha antes de la actualización no se pudo guardar como %1, así que el almacén no se actualizó.</translation>
  </message>
  <message>
   <source>The customer already had 1 sales texts: one in 72 hours and four in 30 days are enough, over all programs.</source>
   <translation>El cliente ya recibió 1 mensaje de texto de venta: uno en 72 horas y cuatro en 30 días bastan, contando todos los programas.</translation>
  </message>
  <message>
   <source>The customer already had {n} sales texts: one in 72 hours and four in 30 days are enough, over all programs.</source>
   <translation>El cliente ya recibió {n} mensajes de texto de venta: uno en 72 horas y cuatro en 30 días bastan, contando todos los programas.</translation>
  </message>
  <message>
   <source>The customer asked not to be contacted or complained; that covers e-mail as well.</source>
   <translation>El cliente pidió que no se le contacte o se quejó; eso abarca también el correo electrónico.</translation>
  </message>
  <message>
   <source>The customer asked not to be contacted; that covers every channel, beats any relationship and never expires.</source>
   <translation>El cliente pidió que no se le contacte; eso abarca todos los canales, prevalece sobre cualquier relación y nunca vence.</translation>
  </message>
  <message>
   <source>The customer asked not to be contacted; that covers letters as well.</source>
   <translation>El cliente pidió que no se le contacte; eso abarca también las cartas.</translation>
  </message>
  <message>
   <source>The customer asked on {date}, within three months, so the National list does not bar a call.</source>
   <translation>El cliente preguntó el {date}, en los últimos tres meses, así que la lista nacional no impide llamarle.</translation>
  </message>
  <message>
   <source>The customer asked us to stop (%1).</source>
   <translation>El cliente pidió que no le escribamos más (%1).</translation>
  </message>
  <message>
   <source>The customer asked us to stop (reply).</source>
   <translation>El cliente pidió en una respuesta que no le escribamos más.</translation>
  </message>
  <message>
   <source>The customer bought here on deal %1 and traded another vehicle.</source>
   <translation>El cliente compró aquí en la venta %1 y dio otro vehículo como cambio.</translation>
  </message>
  <message>
   <source>The customer bought here on deal %1, which names no trade.</source>
   <translation>El cliente compró aquí en la venta %1, que no indica ningún cambio.</translation>
  </message>
  <message>
   <source>The customer bought on {date}, within 18 months, so the National list does not bar a call.</source>
   <translation>El cliente compró el {date}, en los últimos 18 meses, así que la lista nacional no impide llamarle.</translation>
  </message>
  <message>
   <source>The customer in Canada neither agreed, nor bought within two years, nor asked within six months.</source>
   <translation>El cliente de Canadá no dio su consentimiento, ni compró en los últimos dos años, ni preguntó en los últimos seis meses.</translation>
  </message>
  <message>
   <source>The customer in Texas neither agreed nor bought before, and the dealership is not known to be registered with the Texas Secretary of State.</source>
   <translation>El cliente de Texas no dio su consentimiento ni ha comprado antes, y no consta que el concesionario esté registrado ante el Secretario de Estado de Texas.</translation>
  </message>
  <message>
   <source>the customer is gone</source>
   <translation>el cliente ya no existe</translation>
  </message>
  <message>
   <source>The customer is in {place}, whose rules are not switched on.</source>
   <translation>El cliente está en {place}, cuyas reglas no están activadas.</translation>
  </message>
  <message>
   <source>The customer list answers only from 08:00 to 10:00 UTC.</source>
   <translation>La lista de clientes responde solo de 08:00 a 10:00 UTC.</translation>
  </message>
  <message>
   <source>The customer was already contacted {n} times in the last 24 hours about this; three is the most, answered or not.</source>
   <translation>Al cliente ya se le contactó {n} veces por este asunto en las últimas 24 horas; el máximo es tres, conteste o no.</translation>
  </message>
  <message>
   <source>The daily inventory file of vAuto: 44 columns seen in an importer, order not guaranteed, so columns are found by name.</source>
   <translation>El archivo diario de inventario de vAuto: 44 columnas vistas en un importador, sin orden garantizado, así que se buscan por nombre.</translation>
  </message>
  <message>
   <source>The database plug-in %1 is not installed.</source>
   <translation>El complemento de base de datos %1 no está instalado.</translation>
  </message>
  <message>
   <source>The database server did not accept the user or password.</source>
   <translation>El servidor de la base de datos no aceptó el usuario o la contraseña.</translation>
  </message>
  <message>
   <source>The database server did not accept the user or password. Check them in the connection string. (%1)</source>
   <translation>El servidor de la base de datos no aceptó el usuario o la contraseña. Revíselos en la cadena de conexión. (%1)</translation>
  </message>
  <message>
   <source>The database server did not answer.</source>
   <translation>El servidor de la base de datos no respondió.</translation>
  </message>
  <message>
   <source>The database server did not answer. Check the network and the server, then try again. (%1)</source>
   <translation>El servidor de la base de datos no respondió. Revise la red y el servidor y reintente. (%1)</translation>
  </message>
  <message>
   <source>The database server's disk is full.</source>
   <translation>El disco del servidor de la base de datos está lleno.</translation>
  </message>
  <message>
   <source>The database user may not do this.</source>
   <translation>El usuario de la base de datos no tiene permiso para hacer esto.</translation>
  </message>
  <message>
   <source>The database user may not do this. Ask the server's administrator for the right. (%1)</source>
   <translation>El usuario de la base de datos no tiene permiso para hacer esto. Pida el permiso al administrador del servidor. (%1)</translation>
  </message>
  <message>
   <source>the day after Thanksgiving</source>
   <translation>el día después de Acción de Gracias</translation>
  </message>
  <message>
   <source>The day may stand first: choose DD/MM/YYYY for this column.</source>
   <translation>Quizá el día vaya primero: elija DD/MM/YYYY para esta columna.</translation>
  </message>
  <message>
   <source>the dealership's name</source>
   <translation>el nombre del concesionario</translation>
  </message>
  <message>
   <source>The disk could not be read or written (full, over a limit, or failing).</source>
   <translation>No se pudo leer o escribir en el disco (lleno, por encima de un límite o con fallas).</translation>
  </message>
  <message>
   <source>The disk could not be read or written (full, over a limit, or failing). Nothing of this step was kept; free some space or check the disk, then open the program again. (%1)</source>
   <translation>No se pudo leer o escribir en el disco (lleno, por encima de un límite o con fallas). No se guardó nada de este paso; libere espacio o revise el disco y vuelva a abrir el programa. (%1)</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>The disk stopped answering: %1.</source>
   <translation>El disco dejó de responder: %1.</translation>
  </message>
  <message>
   <source>The document came as text inside a web page.</source>
   <translation>El documento llegó como texto dentro de una página web.</translation>
  </message>
  <message>
   <source>The document of this lead is not in the store.</source>
   <translation>El documento de este prospecto no está en el almacén.</translation>
  </message>
  <message>
   <source>the down payment</source>
   <translation>el enganche</translation>
  </message>
  <message>
   <source>the e-mail belongs to a throw-away service</source>
   <translation>el correo es de un servicio desechable</translation>
  </message>
  <message>
   <source>The e-mail lacks the headers of a one-click unsubscribe (RFC 8058).</source>
   <translation>Al correo electrónico le faltan los encabezados para darse de baja con un clic (RFC 8058).</translation>
  </message>
  <message>
   <source>The e-mail lacks {missing}.</source>
   <translation>Al correo electrónico le falta: {missing}.</translation>
  </message>
  <message>
   <source>The equity program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de capital ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The export may leave contacts out: ask for them.</source>
   <translation>Quizá la exportación omita los datos de contacto: pídalos.</translation>
  </message>
  <message>
   <source>The export or the copy stopped early: get the file again.</source>
   <translation>La exportación o la copia se detuvo antes de tiempo: obtenga el archivo de nuevo.</translation>
  </message>
  <message>
   <source>The file ends inside this row: it has %1 fields where the header names %2.</source>
   <translation>El archivo termina dentro de esta fila: tiene %1 campos y el encabezado nombra %2.</translation>
  </message>
  <message>
   <source>The file ends inside this row: it has 1 field where the header names %1.</source>
   <translation>El archivo termina dentro de esta fila: tiene 1 campo y el encabezado nombra %1.</translation>
  </message>
  <message>
   <source>The file has more than %1 columns.</source>
   <translation>El archivo tiene más de %1 columnas.</translation>
  </message>
  <message>
   <source>The file has no column "%1"; it has %2.</source>
   <translation>El archivo no tiene la columna "%1"; tiene %2.</translation>
  </message>
  <message>
   <source>The file has no column %1, which "%2" needs: it may be another report; nothing was taken from it.</source>
   <translation>El archivo no tiene la columna %1, que "%2" necesita: quizá sea otro informe; no se tomó nada de él.</translation>
  </message>
  <message>
   <source>The file holds no recommendation.</source>
   <translation>El archivo no contiene ninguna recomendación.</translation>
  </message>
  <message>
   <source>The file holds no rows: export it again.</source>
   <translation>El archivo no contiene filas: expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>the file is %1 days old</source>
   <translation>el archivo tiene %1 días</translation>
  </message>
  <message>
   <source>The file is larger than %1 MB: export a shorter period.</source>
   <translation>El archivo supera los %1 MB: exporte un período más corto.</translation>
  </message>
  <message>
   <source>the file is shorter than it says</source>
   <translation>el archivo es más corto de lo que indica</translation>
  </message>
  <message>
   <source>The file lost its line ends, or a quote was never closed.</source>
   <translation>El archivo perdió sus saltos de línea, o unas comillas nunca se cerraron.</translation>
  </message>
  <message>
   <source>The file needs a column for the repair order (RO, Invoice) and one for the recommendation; nothing was kept.</source>
   <translation>El archivo necesita una columna para la orden de reparación (RO, Invoice) y otra para la recomendación; no se guardó nada.</translation>
  </message>
  <message>
   <source>The file needs a column that says whose it is: VIN, phone, e-mail or customer number.</source>
   <translation>El archivo necesita una columna que diga de quién es cada fila: VIN, teléfono, correo o número de cliente.</translation>
  </message>
  <message>
   <source>The file Reports, Follow Up writes (Followup.csv).</source>
   <translation>El archivo que escribe Reports, Follow Up (Followup.csv).</translation>
  </message>
  <message>
   <source>The file was only half written, often by a full disk: export it again.</source>
   <translation>El archivo se escribió solo a medias, a menudo por un disco lleno: expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>The first text to a customer must also say: {missing}.</source>
   <translation>El primer mensaje de texto a un cliente también debe decir: {missing}.</translation>
  </message>
  <message>
   <source>The folder %1 could not be made.</source>
   <translation>No se pudo crear la carpeta %1.</translation>
  </message>
  <message>
   <source>The folder %1 may not be written by your user, and the store needs to write beside its file.</source>
   <translation>Su usuario no tiene permiso para escribir en la carpeta %1, y el almacén necesita escribir junto a su archivo.</translation>
  </message>
  <message>
   <source>The folder of letters does not take a file: %1.</source>
   <translation>No se puede guardar un archivo en la carpeta de cartas: %1.</translation>
  </message>
  <message>
   <source>The gz file unpacks to more than %1 MB: nothing was taken from it; export a shorter period.</source>
   <translation>El archivo gz descomprimido supera los %1 MB: no se tomó nada de él; exporte un período más corto.</translation>
  </message>
  <message>
   <source>The hours leave out a day of the week.</source>
   <translation>Al horario le falta un día de la semana.</translation>
  </message>
  <message>
   <source>The I before a scanned VIN is the bar code's start mark: leave it out.</source>
   <translation>La I delante de un VIN escaneado es la marca de inicio del código de barras: quítela.</translation>
  </message>
  <message>
   <source>The import of %1 was cancelled. Nothing was changed.</source>
   <translation>Se canceló la importación de %1. No se cambió nada.</translation>
  </message>
  <message>
   <source>The inbox program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de la bandeja de entrada ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The JSON array is larger than %1 MB: export it with one object per line, or a shorter period.</source>
   <translation>La lista JSON supera los %1 MB: expórtela con un objeto por línea, o un período más corto.</translation>
  </message>
  <message>
   <source>The JSON cannot be read (%1): it may have been cut off.</source>
   <translation>No se puede leer el JSON (%1): quizá quedó cortado.</translation>
  </message>
  <message>
   <source>The JSON cannot be read on line %1 (%2): nothing was taken from it; the file may have been cut off.</source>
   <translation>No se puede leer el JSON en la línea %1 (%2): no se tomó nada de él; quizá el archivo quedó cortado.</translation>
  </message>
  <message>
   <source>The JSON is nested deeper than %1: nothing was taken from it.</source>
   <translation>El JSON tiene más de %1 niveles anidados: no se tomó nada de él.</translation>
  </message>
  <message>
   <source>The JSON is not a list of objects with named values.</source>
   <translation>El JSON no es una lista de objetos con valores con nombre.</translation>
  </message>
  <message>
   <source>The keychain did not answer; it may be locked. Unlock it and try again.</source>
   <translation>El llavero no respondió; puede estar bloqueado. Desbloquéelo e intente de nuevo.</translation>
  </message>
  <message>
   <source>The keychain did not answer; it may be locked. Unlock it, or type the password at each start.</source>
   <translation>El llavero no respondió; puede estar bloqueado. Desbloquéelo o escriba la contraseña cada vez que abra el programa.</translation>
  </message>
  <message>
   <source>The keychain has no such entry.</source>
   <translation>El llavero no tiene esa entrada.</translation>
  </message>
  <message>
   <source>The keychain refused. Allow Tradewind to use it, or type the password at each start.</source>
   <translation>El llavero se negó. Permita que Tradewind lo use o escriba la contraseña cada vez que abra el programa.</translation>
  </message>
  <message>
   <source>The last payment is due before the contract was signed.</source>
   <translation>El último pago vence antes de la firma del contrato.</translation>
  </message>
  <message>
   <source>The layout is not publicly known: names follow its deal file; needs your vendor's layout.</source>
   <translation>El formato no se conoce públicamente: los nombres siguen su archivo de ventas; necesita el formato de su proveedor.</translation>
  </message>
  <message>
   <source>The layout is yours to name.</source>
   <translation>Usted indica el formato.</translation>
  </message>
  <message>
   <source>The leads program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de prospectos ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The lease payments and the residual do not return the capitalized cost.</source>
   <translation>Los pagos del arrendamiento y el valor residual no alcanzan a cubrir el costo capitalizado.</translation>
  </message>
  <message>
   <source>The lease payments imply a rate above 600% a year.</source>
   <translation>Los pagos del arrendamiento implican una tasa superior al 600 % anual.</translation>
  </message>
  <message>
   <source>The lender did not answer for this contract.</source>
   <translation>La financiera no respondió por este contrato.</translation>
  </message>
  <message>
   <source>The letter's address lacks: city.</source>
   <translation>A la dirección de la carta le falta: la ciudad.</translation>
  </message>
  <message>
   <source>The letter's address lacks: name.</source>
   <translation>A la dirección de la carta le falta: el nombre.</translation>
  </message>
  <message>
   <source>The letter's address lacks: state.</source>
   <translation>A la dirección de la carta le falta: el estado.</translation>
  </message>
  <message>
   <source>The letter's address lacks: street.</source>
   <translation>A la dirección de la carta le falta: la calle.</translation>
  </message>
  <message>
   <source>The letter's address lacks: ZIP code.</source>
   <translation>A la dirección de la carta le falta: el código postal.</translation>
  </message>
  <message>
   <source>The letter's address lacks: {missing}.</source>
   <translation>A la dirección de la carta le falta: {missing}.</translation>
  </message>
  <message>
   <source>The mail holds more parts inside parts than any real one: it was not read.</source>
   <translation>El correo contiene más partes dentro de partes que cualquier correo real: no se leyó.</translation>
  </message>
  <message>
   <source>The mail server did not say whether it took the message.</source>
   <translation>El servidor de correo no dijo si aceptó el mensaje.</translation>
  </message>
  <message>
   <source>The mailbox on %1 could not be read (%2).</source>
   <translation>No se pudo leer el buzón de %1 (%2).</translation>
  </message>
  <message>
   <source>The maintenance schedule holds no services.</source>
   <translation>El plan de mantenimiento no tiene servicios.</translation>
  </message>
  <message>
   <source>The maintenance schedule's row %1 (%2) needs a key, a known safety class and intervals above 0.</source>
   <translation>La fila %1 (%2) del plan de mantenimiento necesita una clave, una clase de seguridad conocida e intervalos mayores que 0.</translation>
  </message>
  <message>
   <source>The message holds %1 signals; at most %2 are taken at once.</source>
   <translation>El mensaje contiene %1 señales; se admiten como máximo %2 a la vez.</translation>
  </message>
  <message>
   <source>The message holds no inspection.</source>
   <translation>El mensaje no contiene ninguna inspección.</translation>
  </message>
  <message>
   <source>The message is no JSON.</source>
   <translation>El mensaje no es JSON.</translation>
  </message>
  <message>
   <source>The message needs what is not known: %1.</source>
   <translation>El mensaje necesita datos que no se conocen: %1.</translation>
  </message>
  <message>
   <source>The MMR becomes an auction value of average grade on the day of the sale; what the car sold for is left out.</source>
   <translation>El MMR se toma como valor de subasta de condición promedio el día de la venta; el precio al que se vendió el auto se omite.</translation>
  </message>
  <message>
   <source>The model "%1" was cut off by the sender.</source>
   <translation>El remitente cortó el modelo "%1".</translation>
  </message>
  <message>
   <source>The month or day is out of range, or the text was typed by hand.</source>
   <translation>El mes o el día está fuera de rango, o el texto se escribió a mano.</translation>
  </message>
  <message>
   <source>The name %1 was not found in time.</source>
   <translation>No se encontró el nombre %1 a tiempo.</translation>
  </message>
  <message>
   <source>the name looks made up</source>
   <translation>el nombre parece inventado</translation>
  </message>
  <message>
   <source>The name of the mail server cannot be right.</source>
   <translation>El nombre del servidor de correo no puede ser correcto.</translation>
  </message>
  <message>
   <source>The note for repair order %1 could not be written to %2.</source>
   <translation>No se pudo escribir en %2 la nota de la orden de reparación %1.</translation>
  </message>
  <message>
   <source>The notes of repair order %1 cannot be read.</source>
   <translation>No se pueden leer las notas de la orden de reparación %1.</translation>
  </message>
  <message>
   <source>The number is on a do-not-call list that its state enforces.</source>
   <translation>El número está en una lista de no llamar que su estado hace cumplir.</translation>
  </message>
  <message>
   <source>The number is on the National Do-Not-Call list, and neither written permission nor a recent purchase or inquiry lifts that for this channel.</source>
   <translation>El número está en la lista nacional de no llamar, y ni un permiso por escrito ni una compra o consulta reciente lo permiten en este canal.</translation>
  </message>
  <message>
   <source>The number of the account.</source>
   <translation>El número de la cuenta.</translation>
  </message>
  <message>
   <source>The number was given to somebody else since the customer agreed.</source>
   <translation>El número pasó a otra persona después de que el cliente dio su consentimiento.</translation>
  </message>
  <message>
   <source>The number was not checked against a National Do-Not-Call file of the last 31 days: {what}.</source>
   <translation>El número no se comprobó con un archivo nacional de no llamar de los últimos 31 días: {what}.</translation>
  </message>
  <message>
   <source>The odometer is exempt, broken or not written down.</source>
   <translation>El odómetro está exento, averiado o no se anotó.</translation>
  </message>
  <message>
   <source>The outcome is older than the appraisal.</source>
   <translation>El resultado es anterior al avalúo.</translation>
  </message>
  <message>
   <source>The packed file grows more than %1 times (%2 MB out of %3 KB), which no real export does: nothing was taken from it.</source>
   <translation>El archivo comprimido crece más de %1 veces (%2 MB a partir de %3 KB), algo que ninguna exportación real hace: no se tomó nada de él.</translation>
  </message>
  <message>
   <source>The payments sum to less than the advance.</source>
   <translation>Los pagos suman menos que el anticipo.</translation>
  </message>
  <message>
   <source>The photo cannot be read as a picture and was left out.</source>
   <translation>La foto no se puede leer como imagen y se omitió.</translation>
  </message>
  <message>
   <source>The photo could not be written as JPEG.</source>
   <translation>No se pudo guardar la foto como JPEG.</translation>
  </message>
  <message>
   <source>The photo is broken and was left out.</source>
   <translation>La foto está dañada y se omitió.</translation>
  </message>
  <message>
   <source>The photo is larger than 40 MB and was left out.</source>
   <translation>La foto supera los 40 MB y se omitió.</translation>
  </message>
  <message>
   <source>The port of the mail server is a number from 1 to 65535.</source>
   <translation>El puerto del servidor de correo es un número del 1 al 65535.</translation>
  </message>
  <message>
   <source>The portal's export is not published: columns are found by the names its screens use.</source>
   <translation>La exportación del portal no está publicada: las columnas se buscan por los nombres que usan sus pantallas.</translation>
  </message>
  <message>
   <source>the postal address</source>
   <translation>la dirección postal</translation>
  </message>
  <message>
   <source>The preset "%1" %2.</source>
   <translation>El ajuste "%1" %2.</translation>
  </message>
  <message>
   <source>The preset "%1" does not know the %2 "%3".</source>
   <translation>El ajuste "%1" no conoce el valor "%3" para %2.</translation>
  </message>
  <message>
   <source>The preset "%1" does not say how true it is: public, partly or unverified.</source>
   <translation>El ajuste "%1" no dice qué tan fiable es: public, partly o unverified.</translation>
  </message>
  <message>
   <source>The preset "%1" has a field without "to" or "from".</source>
   <translation>El ajuste "%1" tiene un campo sin "to" o "from".</translation>
  </message>
  <message>
   <source>The preset "%1" has a stream that cannot be used: %2.</source>
   <translation>El ajuste "%1" tiene un flujo que no se puede usar: %2.</translation>
  </message>
  <message>
   <source>The preset "%1" has a stream without a call.</source>
   <translation>El ajuste "%1" tiene un flujo sin consulta.</translation>
  </message>
  <message>
   <source>The preset "%1" has an "ifTrue" without a value "*".</source>
   <translation>El ajuste "%1" tiene un "ifTrue" sin un valor "*".</translation>
  </message>
  <message>
   <source>The preset "%1" has no base address.</source>
   <translation>El ajuste "%1" no tiene dirección base.</translation>
  </message>
  <message>
   <source>The preset "%1" has no fields or no key.</source>
   <translation>El ajuste "%1" no tiene campos o no tiene clave.</translation>
  </message>
  <message>
   <source>The preset "%1" has no id or title.</source>
   <translation>El ajuste "%1" no tiene id o título.</translation>
  </message>
  <message>
   <source>The preset "%1" has no streams.</source>
   <translation>El ajuste "%1" no tiene flujos.</translation>
  </message>
  <message>
   <source>The preset "%1" has windows without a length.</source>
   <translation>El ajuste "%1" tiene ventanas sin duración.</translation>
  </message>
  <message>
   <source>The preset "%1" is delivered neither as delta nor as snapshot.</source>
   <translation>El ajuste "%1" no se entrega ni como delta ni como snapshot.</translation>
  </message>
  <message>
   <source>The preset "%1" names a place "%2" that does not exist.</source>
   <translation>El ajuste "%1" nombra un campo "%2" que no existe.</translation>
  </message>
  <message>
   <source>The preset "%1" names no entity: deal, valuation, repairOrder, inventory, payoffQuote, customer or appraisal.</source>
   <translation>El ajuste "%1" no indica ninguna entidad: deal, valuation, repairOrder, inventory, payoffQuote, customer o appraisal.</translation>
  </message>
  <message>
   <source>The preset %1 is missing from the program.</source>
   <translation>El ajuste %1 falta en el programa.</translation>
  </message>
  <message>
   <source>The preset %1 is not JSON: %2.</source>
   <translation>El ajuste %1 no es JSON: %2.</translation>
  </message>
  <message>
   <source>The printer or file cannot be written. Nothing was printed; choose another and try again.</source>
   <translation>No se puede escribir en la impresora o el archivo. No se imprimió nada; elija otro e intente de nuevo.</translation>
  </message>
  <message>
   <source>The program ended while this was being sent; the carrier may have it.</source>
   <translation>El programa se cerró mientras se enviaba este mensaje; es posible que el operador lo tenga.</translation>
  </message>
  <message>
   <source>The provider does not offer one for this vehicle: nothing to mend.</source>
   <translation>El proveedor no ofrece ninguno para este vehículo: no hay nada que corregir.</translation>
  </message>
  <message>
   <source>The recipient or our own address is no e-mail address; nothing was sent.</source>
   <translation>El destinatario o nuestra propia dirección no es una dirección de correo; no se envió nada.</translation>
  </message>
  <message>
   <source>The request date "%1" cannot be read.</source>
   <translation>No se puede leer la fecha de la solicitud "%1".</translation>
  </message>
  <message>
   <source>The rooftop's tax rule is not a JSON object. Enter the rule again in the settings.</source>
   <translation>La regla de impuestos de la sucursal no es un objeto JSON. Vuelva a escribir la regla en la configuración.</translation>
  </message>
  <message>
   <source>The rooftop's tax rule is not usable: "%1" takes %2. Enter the rule again in the settings.</source>
   <translation>La regla de impuestos de la sucursal no se puede usar: "%1" admite %2. Vuelva a escribir la regla en la configuración.</translation>
  </message>
  <message>
   <source>The rooftop's time zone does not exist.</source>
   <translation>La zona horaria de la sucursal no existe.</translation>
  </message>
  <message>
   <source>The root's name holds your partner's name, so the preset may need it.</source>
   <translation>El nombre de la raíz contiene el de su socio, así que el ajuste puede necesitarlo.</translation>
  </message>
  <message>
   <source>The row does not fit the header: it has %1 fields where the header names %2.</source>
   <translation>La fila no coincide con el encabezado: tiene %1 campos y el encabezado nombra %2.</translation>
  </message>
  <message>
   <source>The row does not fit the header: it has 1 field where the header names %1.</source>
   <translation>La fila no coincide con el encabezado: tiene 1 campo y el encabezado nombra %1.</translation>
  </message>
  <message>
   <source>The row holds binary zeros.</source>
   <translation>La fila contiene ceros binarios.</translation>
  </message>
  <message>
   <source>The row is longer than any row should be (1 MB).</source>
   <translation>La fila es más larga de lo que debería ser cualquier fila (1 MB).</translation>
  </message>
  <message>
   <source>The row may be a total or a note of the report.</source>
   <translation>Quizá la fila sea un total o una nota del informe.</translation>
  </message>
  <message>
   <source>The row names neither a customer nor a VIN.</source>
   <translation>La fila no indica ni cliente ni VIN.</translation>
  </message>
  <message>
   <source>The row names nobody: it has no name, phone, e-mail or customer number.</source>
   <translation>La fila no identifica a nadie: no tiene nombre, teléfono, correo electrónico ni número de cliente.</translation>
  </message>
  <message>
   <source>The rule pack is not usable: %1. Nothing is sent until it is.</source>
   <translation>El paquete de reglas no se puede usar: %1. No se envía nada hasta que se pueda.</translation>
  </message>
  <message>
   <source>The rule pack was to be reviewed by {date}; until it is, machines send nothing.</source>
   <translation>El paquete de reglas debía revisarse antes del {date}; hasta entonces, las máquinas no envían nada.</translation>
  </message>
  <message>
   <source>the same lead came before</source>
   <translation>el mismo prospecto ya había llegado</translation>
  </message>
  <message>
   <source>The same values through Cox Automotive's new gateway.</source>
   <translation>Los mismos valores por la nueva pasarela de Cox Automotive.</translation>
  </message>
  <message>
   <source>The security of a mail server is starttls or tls; none only for a server of your own.</source>
   <translation>La seguridad de un servidor de correo es starttls o tls; none, solo para un servidor propio.</translation>
  </message>
  <message>
   <source>the sender marked it as a test</source>
   <translation>el remitente lo marcó como prueba</translation>
  </message>
  <message>
   <source>The sending domain, as mg.example.com.</source>
   <translation>El dominio de envío; por ejemplo, mg.example.com.</translation>
  </message>
  <message>
   <source>The server answered with status %1.</source>
   <translation>El servidor respondió con el estado %1.</translation>
  </message>
  <message>
   <source>The service program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa de servicio ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>The sheet has more than %1 columns.</source>
   <translation>La hoja tiene más de %1 columnas.</translation>
  </message>
  <message>
   <source>the signature does not fit</source>
   <translation>la firma no coincide</translation>
  </message>
  <message>
   <source>The SMTP endpoint of your region.</source>
   <translation>El punto de acceso SMTP de su región.</translation>
  </message>
  <message>
   <source>The source uses a word of its own: say in the mapping what it means.</source>
   <translation>El sistema de origen usa una palabra propia: indique en la asignación qué significa.</translation>
  </message>
  <message>
   <source>The store %1 is held by another program.</source>
   <translation>Otro programa tiene abierto el almacén %1.</translation>
  </message>
  <message>
   <source>The store %1 was not opened.</source>
   <translation>No se abrió el almacén %1.</translation>
  </message>
  <message>
   <source>The store %1 was not opened. %2</source>
   <translation>No se abrió el almacén %1. %2</translation>
  </message>
  <message>
   <source>The store could not be copied before its upgrade, so it was not upgraded.</source>
   <translation>No se pudo copiar el almacén antes de actualizarlo, así que no se actualizó.</translation>
  </message>
  <message>
   <source>The store could not be opened.</source>
   <translation>No se pudo abrir el almacén.</translation>
  </message>
  <message>
   <source>The store could not be opened. Check that the folder exists and that your user may write in it. (%1)</source>
   <translation>No se pudo abrir el almacén. Compruebe que la carpeta existe y que su usuario puede escribir en ella. (%1)</translation>
  </message>
  <message>
   <source>The store is as it was before.</source>
   <translation>El almacén está como antes.</translation>
  </message>
  <message>
   <source>The store is damaged.</source>
   <translation>El almacén está dañado.</translation>
  </message>
  <message>
   <source>The store is damaged. It was left as it is; restore the newest copy or backup of the file. (%1)</source>
   <translation>El almacén está dañado. Se dejó como estaba; restaure la copia o el respaldo más reciente del archivo. (%1)</translation>
  </message>
  <message>
   <source>The store may not be written.</source>
   <translation>No hay permiso para escribir en el almacén.</translation>
  </message>
  <message>
   <source>The store refused a statement: %1.</source>
   <translation>El almacén rechazó una instrucción: %1.</translation>
  </message>
  <message>
   <source>The store stopped writing after the disk failed during a save, to protect what is there.</source>
   <translation>El almacén dejó de escribir después de que el disco falló al guardar, para proteger lo que ya contiene.</translation>
  </message>
  <message>
   <source>The store's postal address is not set; a letter needs it as return address and in its small print.</source>
   <translation>No se ha indicado la dirección postal de la tienda; una carta la necesita como remitente y en la letra pequeña.</translation>
  </message>
  <message>
   <source>The term counts one more than the number of payments; the payment due next month is not the contract's payment and is not used.</source>
   <translation>El plazo cuenta uno más que el número de pagos; el pago que vence el mes próximo no es el pago del contrato y no se usa.</translation>
  </message>
  <message>
   <source>the terms of repayment</source>
   <translation>los términos de pago</translation>
  </message>
  <message>
   <source>The Texas no-call list of this quarter is not loaded.</source>
   <translation>La lista de no llamar de Texas de este trimestre no está cargada.</translation>
  </message>
  <message>
   <source>The text begins with loan data ("{trigger}"); begin with what is in it for the customer.</source>
   <translation>El texto empieza con datos del préstamo ("{trigger}"); empiece por lo que gana el cliente.</translation>
  </message>
  <message>
   <source>The text does not begin with who is speaking: {name}.</source>
   <translation>El texto no empieza por decir quién habla: {name}.</translation>
  </message>
  <message>
   <source>The text holds a character no e-mail can carry; nothing was sent.</source>
   <translation>El texto contiene un carácter que ningún correo puede llevar; no se envió nada.</translation>
  </message>
  <message>
   <source>The text sells ({trigger}), so it is held to the rules of marketing.</source>
   <translation>El texto vende ({trigger}), así que debe cumplir las reglas de marketing.</translation>
  </message>
  <message>
   <source>The three weights make 100 together.</source>
   <translation>Los tres pesos deben sumar 100.</translation>
  </message>
  <message>
   <source>The time zone is not known; write it as America/Chicago.</source>
   <translation>No se conoce esa zona horaria; escríbala como America/Chicago.</translation>
  </message>
  <message>
   <source>the total due at signing</source>
   <translation>el total a pagar al firmar</translation>
  </message>
  <message>
   <source>the total of payments</source>
   <translation>el total de los pagos</translation>
  </message>
  <message>
   <source>The two dates may be swapped, or a year was mistyped.</source>
   <translation>Quizá las dos fechas estén intercambiadas, o un año se escribió mal.</translation>
  </message>
  <message>
   <source>The vehicle was read out of the comments; its own fields are empty.</source>
   <translation>El vehículo se leyó de los comentarios; sus propios campos están vacíos.</translation>
  </message>
  <message>
   <source>The vendor answered the login without a token.</source>
   <translation>El proveedor respondió al inicio de sesión sin un token.</translation>
  </message>
  <message>
   <source>The vendor answered: %1</source>
   <translation>El proveedor respondió: %1</translation>
  </message>
  <message>
   <source>The vendor could not finish what was asked.</source>
   <translation>El proveedor no pudo terminar lo que se le pidió.</translation>
  </message>
  <message>
   <source>The vendor did not accept the login (401).</source>
   <translation>El proveedor no aceptó el inicio de sesión (401).</translation>
  </message>
  <message>
   <source>The vendor did not finish what was asked.</source>
   <translation>El proveedor no terminó lo que se le pidió.</translation>
  </message>
  <message>
   <source>The vendor documents that it exists; its columns differ by version and need your layout.</source>
   <translation>El proveedor documenta que existe; sus columnas varían según la versión y hace falta el formato de usted.</translation>
  </message>
  <message>
   <source>The vendor knows nothing under this address (404).</source>
   <translation>El proveedor no tiene nada en esta dirección (404).</translation>
  </message>
  <message>
   <source>The vendor names the same page again and again.</source>
   <translation>El proveedor indica la misma página una y otra vez.</translation>
  </message>
  <message>
   <source>The vendor says this is not enabled for this store (403).</source>
   <translation>El proveedor dice que esto no está habilitado para este concesionario (403).</translation>
  </message>
  <message>
   <source>The vendor sent us elsewhere (%1), which is never followed.</source>
   <translation>El proveedor remitió a otra dirección (%1), lo que nunca se sigue.</translation>
  </message>
  <message>
   <source>The vendor took the note but does not show it yet.</source>
   <translation>El proveedor recibió la nota, pero aún no la muestra.</translation>
  </message>
  <message>
   <source>The vendor's call limit is used up (429).</source>
   <translation>Se agotó el límite de consultas del proveedor (429).</translation>
  </message>
  <message>
   <source>The vendor's next page is on another server; the login stays here.</source>
   <translation>La página siguiente del proveedor está en otro servidor; los datos de acceso no se envían allí.</translation>
  </message>
  <message>
   <source>The vendor's service failed (%1).</source>
   <translation>Falló el servicio del proveedor (%1).</translation>
  </message>
  <message>
   <source>The VIN check digit does not fit.</source>
   <translation>El dígito verificador del VIN no coincide.</translation>
  </message>
  <message>
   <source>The VIN has %1 characters instead of 17.</source>
   <translation>El VIN tiene %1 caracteres en lugar de 17.</translation>
  </message>
  <message>
   <source>The VIN holds a character no VIN has.</source>
   <translation>El VIN contiene un carácter que ningún VIN lleva.</translation>
  </message>
  <message>
   <source>The VIN is kept as written: %1</source>
   <translation>El VIN se conserva como está escrito: %1</translation>
  </message>
  <message>
   <source>The voice note is larger than 1.5 MB and was left out.</source>
   <translation>La nota de voz supera los 1.5 MB y se omitió.</translation>
  </message>
  <message>
   <source>The voice note is no sound a browser plays and was left out.</source>
   <translation>La nota de voz no es un sonido que un navegador reproduzca y se omitió.</translation>
  </message>
  <message>
   <source>The voice note on %1 is %2 seconds; %3 is the most, so it was left out.</source>
   <translation>La nota de voz de %1 dura %2 segundos; el máximo es %3, así que se omitió.</translation>
  </message>
  <message>
   <source>The voice note on %1: %2</source>
   <translation>La nota de voz sobre %1: %2</translation>
  </message>
  <message>
   <source>The watched folder "%1" does not exist: choose another in Setup.</source>
   <translation>La carpeta vigilada "%1" no existe: elija otra en Configuración.</translation>
  </message>
  <message>
   <source>The window's thread does not wait for servers.</source>
   <translation>El hilo de la ventana no espera a los servidores.</translation>
  </message>
  <message>
   <source>The word is neither yes nor no, and the cautious reading protects the customer.</source>
   <translation>La palabra no es ni sí ni no, y la lectura prudente protege al cliente.</translation>
  </message>
  <message>
   <source>The work note with its 255 letters is public; the customer search follows a public variant and needs your vendor's layout.</source>
   <translation>La nota de trabajo, de 255 letras, es pública; la búsqueda de clientes sigue una variante pública y necesita el formato de su proveedor.</translation>
  </message>
  <message>
   <source>The workbook does not say where its sheet is: it is damaged; save it again.</source>
   <translation>El libro de Excel no dice dónde está su hoja: está dañado; guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>The workbook has no part %1.</source>
   <translation>Al libro de Excel le falta la parte %1.</translation>
  </message>
  <message>
   <source>The workbook has no sheet "%1".</source>
   <translation>El libro de Excel no tiene la hoja "%1".</translation>
  </message>
  <message>
   <source>The workbook has no visible sheet.</source>
   <translation>El libro de Excel no tiene ninguna hoja visible.</translation>
  </message>
  <message>
   <source>The workbook holds more than %1 MB of text: save the sheet as CSV and drop that.</source>
   <translation>El libro de Excel contiene más de %1 MB de texto: guarde la hoja como CSV y suelte aquí ese archivo.</translation>
  </message>
  <message>
   <source>The workbook is larger than %1 MB: save it as CSV and drop that.</source>
   <translation>El libro de Excel supera los %1 MB: guárdelo como CSV y suelte aquí ese archivo.</translation>
  </message>
  <message>
   <source>The XML cannot be read at byte %1 (%2): it may have been cut off.</source>
   <translation>No se puede leer el XML en el byte %1 (%2): quizá quedó cortado.</translation>
  </message>
  <message>
   <source>The XML carries a DOCTYPE, which can hide attacks and lost text.</source>
   <translation>El XML lleva un DOCTYPE, que puede ocultar ataques y texto perdido.</translation>
  </message>
  <message>
   <source>The XML ends in the middle.</source>
   <translation>El XML termina a la mitad.</translation>
  </message>
  <message>
   <source>The XML is damaged on line %1.</source>
   <translation>El XML está dañado en la línea %1.</translation>
  </message>
  <message>
   <source>The XML is nested deeper than %1: nothing was taken from it.</source>
   <translation>El XML tiene más de %1 niveles anidados: no se tomó nada de él.</translation>
  </message>
  <message>
   <source>The XML is nested more than %1 levels deep, which no export is.</source>
   <translation>El XML tiene más de %1 niveles anidados, algo que ninguna exportación tiene.</translation>
  </message>
  <message>
   <source>The XML Reynolds delivers for closed deals (task DH): values stand in attributes, as public readers show.</source>
   <translation>El XML que Reynolds entrega para ventas cerradas (tarea DH): los valores van en atributos, como muestran lectores públicos.</translation>
  </message>
  <message>
   <source>The XML Reynolds delivers for repair orders (task SRO): one per file, values in attributes.</source>
   <translation>El XML que Reynolds entrega para órdenes de reparación (tarea SRO): una por archivo, con los valores en atributos.</translation>
  </message>
  <message>
   <source>The zip holds %1 files (%2): unpack it and drop the one you mean.</source>
   <translation>El zip contiene %1 archivos (%2): descomprímalo y suelte aquí el que quiera.</translation>
  </message>
  <message>
   <source>The zip holds more than %1 files: nothing was taken from it; unpack it and drop the one you mean.</source>
   <translation>El zip contiene más de %1 archivos: no se tomó nada de él; descomprímalo y suelte aquí el que quiera.</translation>
  </message>
  <message>
   <source>The zip holds no file.</source>
   <translation>El zip no contiene ningún archivo.</translation>
  </message>
  <message>
   <source>The zip is locked with a password: unpack it and drop the file inside.</source>
   <translation>El zip está protegido con contraseña: descomprímalo y suelte aquí el archivo que contiene.</translation>
  </message>
  <message>
   <source>The {program} program already spoke to this customer today; two on one day are too many.</source>
   <translation>El programa {program} ya habló hoy con este cliente; dos en un día son demasiados.</translation>
  </message>
  <message>
   <source>there are two rules %1</source>
   <translation>hay dos reglas %1</translation>
  </message>
  <message>
   <source>There is no customer %1.</source>
   <translation>No existe el cliente %1.</translation>
  </message>
  <message>
   <source>There is no file "%1".</source>
   <translation>No existe el archivo "%1".</translation>
  </message>
  <message>
   <source>There is no folder "%1" on this computer.</source>
   <translation>No existe la carpeta "%1" en esta computadora.</translation>
  </message>
  <message>
   <source>There is no HTTP method of that name.</source>
   <translation>No existe un método HTTP con ese nombre.</translation>
  </message>
  <message>
   <source>There is no lead %1 in this store.</source>
   <translation>No existe el prospecto %1 en este almacén.</translation>
  </message>
  <message>
   <source>There is no next step for this campaign.</source>
   <translation>No hay siguiente paso para esta campaña.</translation>
  </message>
  <message>
   <source>There is no payment.</source>
   <translation>No hay ningún pago.</translation>
  </message>
  <message>
   <source>there is no phone or e-mail that works</source>
   <translation>no hay teléfono ni correo que sirva</translation>
  </message>
  <message>
   <source>There is no preset "%1" in this program or store.</source>
   <translation>No existe el ajuste "%1" en este programa ni en esta base.</translation>
  </message>
  <message>
   <source>There is no preset "%1"; there are %2.</source>
   <translation>No existe el ajuste "%1"; los que hay son: %2.</translation>
  </message>
  <message>
   <source>There is no rooftop yet: bring data in first.</source>
   <translation>Aún no hay ninguna sucursal: importe datos primero.</translation>
  </message>
  <message>
   <source>There is no server named %1, or no network.</source>
   <translation>No hay ningún servidor llamado %1, o no hay red.</translation>
  </message>
  <message>
   <source>There is no statement "%1".</source>
   <translation>No existe la instrucción "%1".</translation>
  </message>
  <message>
   <source>There is no store at %1.</source>
   <translation>No hay ningún almacén en %1.</translation>
  </message>
  <message>
   <source>There is no such appointment.</source>
   <translation>No existe esa cita.</translation>
  </message>
  <message>
   <source>There is no such appraisal.</source>
   <translation>No existe ese avalúo.</translation>
  </message>
  <message>
   <source>There is no such database on the server.</source>
   <translation>No existe esa base de datos en el servidor.</translation>
  </message>
  <message>
   <source>There is no such database on the server. Ask its administrator to create it. (%1)</source>
   <translation>No existe esa base de datos en el servidor. Pida a su administrador que la cree. (%1)</translation>
  </message>
  <message>
   <source>There is no such enrollment.</source>
   <translation>No existe esa entrada en una secuencia.</translation>
  </message>
  <message>
   <source>There is no such folder in the mailbox.</source>
   <translation>No existe esa carpeta en el buzón.</translation>
  </message>
  <message>
   <source>There is no such gateway.</source>
   <translation>Esa pasarela no existe.</translation>
  </message>
  <message>
   <source>There is no such inspection line.</source>
   <translation>No existe esa línea de inspección.</translation>
  </message>
  <message>
   <source>There is no such inspection.</source>
   <translation>No existe esa inspección.</translation>
  </message>
  <message>
   <source>There is no such photo.</source>
   <translation>No existe esa foto.</translation>
  </message>
  <message>
   <source>There is no such rooftop.</source>
   <translation>No existe esa sucursal.</translation>
  </message>
  <message>
   <source>There is no such run.</source>
   <translation>Ese envío no existe.</translation>
  </message>
  <message>
   <source>There is no such secret in this session.</source>
   <translation>Ese secreto no existe en esta sesión.</translation>
  </message>
  <message>
   <source>There is no such task.</source>
   <translation>No existe esa tarea.</translation>
  </message>
  <message>
   <source>There is no such voice note.</source>
   <translation>No existe esa nota de voz.</translation>
  </message>
  <message>
   <source>There is no template "%1".</source>
   <translation>No existe la plantilla "%1".</translation>
  </message>
  <message>
   <source>There is no text to send.</source>
   <translation>No hay texto que enviar.</translation>
  </message>
  <message>
   <source>There is no text, or nobody to send it to.</source>
   <translation>No hay texto, o no hay a quién enviarlo.</translation>
  </message>
  <message>
   <source>There is no vehicle %1.</source>
   <translation>No existe el vehículo %1.</translation>
  </message>
  <message>
   <source>There is no vehicle with the VIN %1 in this store.</source>
   <translation>En esta base no hay ningún vehículo con el VIN %1.</translation>
  </message>
  <message>
   <source>There is no VIN.</source>
   <translation>No hay VIN.</translation>
  </message>
  <message>
   <source>There is no written do-not-call policy on file, or the sender is not trained in it.</source>
   <translation>No hay una política escrita de no llamar en el expediente, o quien envía no está capacitado en ella.</translation>
  </message>
  <message>
   <source>There is not enough memory for the answer.</source>
   <translation>No hay memoria suficiente para la respuesta.</translation>
  </message>
  <message>
   <source>There is not enough memory for this step.</source>
   <translation>No hay memoria suficiente para este paso.</translation>
  </message>
  <message>
   <source>There is nothing to decide on a green line.</source>
   <translation>En una línea verde no hay nada que decidir.</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>There is too little memory to unpack the file.</source>
   <translation>No hay memoria suficiente para descomprimir el archivo.</translation>
  </message>
  <message>
   <source>they are in it already</source>
   <translation>ya está en ella</translation>
  </message>
  <message>
   <source>Third party number</source>
   <translation>Número de tercero</translation>
  </message>
  <message>
   <source>This appointment was cancelled already. Book a new one.</source>
   <translation>Esta cita ya se canceló. Haga una nueva.</translation>
  </message>
  <message>
   <source>This appraisal cannot be kept as it is.</source>
   <translation>Este avalúo no se puede guardar así.</translation>
  </message>
  <message>
   <source>This call has a review already.</source>
   <translation>Esta llamada ya tiene una evaluación.</translation>
  </message>
  <message>
   <source>This campaign is stored already.</source>
   <translation>Esta campaña ya está guardada.</translation>
  </message>
  <message>
   <source>This computer does not know the time zone %1. Update its time zone data.</source>
   <translation>Esta computadora no conoce la zona horaria %1. Actualice sus datos de zonas horarias.</translation>
  </message>
  <message>
   <source>This computer does not know the time zones of New York and Honolulu.</source>
   <translation>Esta computadora no conoce las zonas horarias de Nueva York y Honolulu.</translation>
  </message>
  <message>
   <source>This database holds another program's tables.</source>
   <translation>Esta base de datos contiene tablas de otro programa.</translation>
  </message>
  <message>
   <source>This file is not a Tradewind store, or it is damaged.</source>
   <translation>Este archivo no es un almacén de Tradewind, o está dañado.</translation>
  </message>
  <message>
   <source>This file would change or remove %1 of the %2 records known from its source, more than %3%. Nothing was changed. Check that it is the right file, then confirm.</source>
   <translation>Este archivo cambiaría o quitaría %1 de los %2 registros conocidos de su fuente, más del %3 %. No se cambió nada. Compruebe que es el archivo correcto y luego confirme.</translation>
  </message>
  <message>
   <source>This gateway is switched off.</source>
   <translation>Esta pasarela está apagada.</translation>
  </message>
  <message>
   <source>This is no e-mail address.</source>
   <translation>Esta no es una dirección de correo.</translation>
  </message>
  <message>
   <source>This is no US or Canadian phone number.</source>
   <translation>Este no es un número de teléfono de EE. UU. ni de Canadá.</translation>
  </message>
  <message>
   <source>This is not a JSON object with named values.</source>
   <translation>Esto no es un objeto JSON con valores con nombre.</translation>
  </message>
  <message>
   <source>This is not JSON (%1 at byte %2).</source>
   <translation>Esto no es JSON (%1 en el byte %2).</translation>
  </message>
  <message>
   <source>This is the sample store: its sources are invented and nobody is asked.</source>
   <translation>Esta es la base de muestra: sus fuentes son inventadas y no se pregunta a nadie.</translation>
  </message>
  <message>
   <source>This is the sample store: its sources are invented and nobody is written to.</source>
   <translation>Esta es la base de muestra: sus fuentes son inventadas y no se le escribe a nadie.</translation>
  </message>
  <message>
   <source>This merge was undone already.</source>
   <translation>Esta fusión ya se deshizo.</translation>
  </message>
  <message>
   <source>This message may already have gone out; find out first, it is never sent again by guess.</source>
   <translation>Es posible que este mensaje ya haya salido; averígüelo primero, nunca se reenvía por suposición.</translation>
  </message>
  <message>
   <source>This number or address is set aside: no such number or mailbox (%1, %2). Another channel may reach the customer, and who has the right one types it in.</source>
   <translation>Este número o esta dirección está apartado: ese número o buzón no existe (%1, %2). Quizá otro canal llegue al cliente; quien tenga el dato correcto puede escribirlo.</translation>
  </message>
  <message>
   <source>This number or address is set aside: not this person's number (%1, %2). Another channel may reach the customer, and who has the right one types it in.</source>
   <translation>Este número o esta dirección está apartado: no es el número de esta persona (%1, %2). Quizá otro canal llegue al cliente; quien tenga el dato correcto puede escribirlo.</translation>
  </message>
  <message>
   <source>This number or address is set aside: takes no texts (%1, %2). Another channel may reach the customer, and who has the right one types it in.</source>
   <translation>Este número o esta dirección está apartado: no recibe mensajes de texto (%1, %2). Quizá otro canal llegue al cliente; quien tenga el dato correcto puede escribirlo.</translation>
  </message>
  <message>
   <source>This number or address is set aside: {what}. Another channel may reach the customer, and who has the right one types it in.</source>
   <translation>Este número o esta dirección está apartado: {what}. Quizá otro canal llegue al cliente; quien tenga el dato correcto puede escribirlo.</translation>
  </message>
  <message>
   <source>This program cannot print.</source>
   <translation>Este programa no puede imprimir.</translation>
  </message>
  <message>
   <source>This run waits for a second person to agree.</source>
   <translation>Este envío espera a que una segunda persona lo acepte.</translation>
  </message>
  <message>
   <source>This run was stopped.</source>
   <translation>Este envío se detuvo.</translation>
  </message>
  <message>
   <source>This store was written by a newer version of Tradewind (schema %1; this program knows %2).</source>
   <translation>Este almacén lo escribió una versión más nueva de Tradewind (esquema %1; este programa conoce el %2).</translation>
  </message>
  <message>
   <source>This task was finished already.</source>
   <translation>Esta tarea ya se terminó.</translation>
  </message>
  <message>
   <source>This version knows no gateway "%1".</source>
   <translation>Esta versión no conoce ninguna pasarela "%1".</translation>
  </message>
  <message>
   <source>Three contacts in 24 hours</source>
   <translation>Tres contactos en 24 horas</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Today's %1 segments are used up; it goes on at midnight Pacific time.</source>
   <translation>Los %1 segmentos de hoy se agotaron; el envío sigue a medianoche, hora del Pacífico.</translation>
  </message>
  <message>
   <source>Today's {n} text segments are used up.</source>
   <translation>Los {n} segmentos de texto de hoy se agotaron.</translation>
  </message>
  <message>
   <source>too late</source>
   <translation>llegaría demasiado tarde</translation>
  </message>
  <message>
   <source>Trade allowances of a desking tool: each is joined to the newest appraisal of its vehicle within 30 days.</source>
   <translation>Montos ofrecidos por el cambio en una herramienta de mesa de ventas: cada uno se une al avalúo más reciente de su vehículo dentro de 30 días.</translation>
  </message>
  <message>
   <source>Trade-in, retail and loan values by VIN.</source>
   <translation>Valores de cambio, de menudeo y de préstamo por VIN.</translation>
  </message>
  <message>
   <source>Tradewind's own layout for appraisals of any tool, and of its form: one row each with date, vehicle, customer, offer, condition, the books of that day and the outcome.</source>
   <translation>Formato propio de Tradewind para avalúos de cualquier herramienta y de su formulario: una fila por avalúo con fecha, vehículo, cliente, oferta, condición, los valores de las guías de ese día y el resultado.</translation>
  </message>
  <message>
   <source>Tradewind's own layout for values from any book or auction.</source>
   <translation>Formato propio de Tradewind para valores de cualquier guía o subasta.</translation>
  </message>
  <message>
   <source>Tradewind's own layout with the usual other names.</source>
   <translation>Formato propio de Tradewind, que reconoce también otros nombres usuales.</translation>
  </message>
  <message>
   <source>Tradewind's own layout.</source>
   <translation>Formato propio de Tradewind.</translation>
  </message>
  <message>
   <source>Twilio's signature does not fit</source>
   <translation>la firma de Twilio no coincide</translation>
  </message>
  <message>
   <source>Two values may have run together, or cents were taken for dollars.</source>
   <translation>Quizá se juntaron dos valores, o se tomaron centavos por dólares.</translation>
  </message>
  <message>
   <source>Type it as mail.example.com.</source>
   <translation>Escríbalo como mail.example.com.</translation>
  </message>
  <message>
   <source>Type it as sftp://files.example.com/folder.</source>
   <translation>Escríbala así: sftp://files.example.com/folder.</translation>
  </message>
  <message>
   <source>Type the number or address the test should go to.</source>
   <translation>Escriba el número o la dirección a donde debe ir la prueba.</translation>
  </message>
  <message>
   <source>Typed as "none" or "declined" where the system demanded one.</source>
   <translation>Se escribió "none" o "declined" donde el sistema exigía una dirección.</translation>
  </message>
  <message>
   <source>Under API tokens of the server.</source>
   <translation>En API tokens del servidor.</translation>
  </message>
  <message>
   <source>Under Auth in Telnyx's portal.</source>
   <translation>En Auth, dentro del portal de Telnyx.</translation>
  </message>
  <message>
   <source>Under Developer in Bird's workspace.</source>
   <translation>En Developer, dentro del espacio de trabajo de Bird.</translation>
  </message>
  <message>
   <source>Under Developers in MessageBird's dashboard.</source>
   <translation>En Developers, dentro del panel de MessageBird.</translation>
  </message>
  <message>
   <source>Units in stock as DealerVault writes them.</source>
   <translation>Unidades en inventario tal como las escribe DealerVault.</translation>
  </message>
  <message>
   <source>Unknown outcome</source>
   <translation>Resultado desconocido</translation>
  </message>
  <message>
   <source>Unknown place: strictest hours</source>
   <translation>Lugar desconocido: horario más estricto</translation>
  </message>
  <message>
   <source>Unsubscribed</source>
   <translation>Dado de baja</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <source>user and password do not fit</source>
   <translation>el usuario y la contraseña no coinciden</translation>
  </message>
  <message>
   <source>Usually INBOX.</source>
   <translation>Por lo general, INBOX.</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Values are estimates</source>
   <translation>Los valores son estimaciones</translation>
  </message>
  <message>
   <source>Values as a range</source>
   <translation>Valores como rango</translation>
  </message>
  <message>
   <source>Values by VIN: first the vehicle, then its values.</source>
   <translation>Valores por VIN: primero el vehículo, luego sus valores.</translation>
  </message>
  <message>
   <source>vAuto appraisals</source>
   <translation>Avalúos de vAuto</translation>
  </message>
  <message>
   <source>vAuto publishes no layout of this report: columns are found by the names its screens use.</source>
   <translation>vAuto no publica el formato de este reporte: las columnas se buscan por los nombres que usan sus pantallas.</translation>
  </message>
  <message>
   <source>vAuto: inventory</source>
   <translation>vAuto: inventario</translation>
  </message>
  <message>
   <source>Vehicle values</source>
   <translation>Valores de vehículos</translation>
  </message>
  <message>
   <source>vehicles</source>
   <translation>vehículos</translation>
  </message>
  <message>
   <source>Veterans Day</source>
   <translation>Día de los Veteranos</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Día de la Victoria</translation>
  </message>
  <message>
   <source>Virginia wants a STOP kept ten years; the suppression list forgets nothing.</source>
   <translation>Virginia exige conservar un STOP diez años; la lista de supresión no olvida nada.</translation>
  </message>
  <message>
   <source>waits to be fetched</source>
   <translation>está pendiente de descarga</translation>
  </message>
  <message>
   <source>warn_percent, stop_percent and bounce_percent must be rising percentages</source>
   <translation>warn_percent, stop_percent y bounce_percent deben ser porcentajes crecientes</translation>
  </message>
  <message>
   <source>Washington and New Jersey call script</source>
   <translation>Guion de llamada de Washington y Nueva Jersey</translation>
  </message>
  <message>
   <source>We reach Canadians</source>
   <translation>Llegamos a canadienses</translation>
  </message>
  <message>
   <source>West Virginia</source>
   <translation>Virginia Occidental</translation>
  </message>
  <message>
   <source>What %1 sends cannot be kept: the disk is full, or it is too much.</source>
   <translation>No se puede guardar lo que envía %1: el disco está lleno o es demasiado.</translation>
  </message>
  <message>
   <source>What had come completely was kept.</source>
   <translation>Se conservó lo que había llegado completo.</translation>
  </message>
  <message>
   <source>What the technician recommends stands beside the work; it is read as a line nobody has decided on.</source>
   <translation>Lo que recomienda el técnico va junto al trabajo; se lee como una línea sobre la que nadie ha decidido.</translation>
  </message>
  <message>
   <source>What was looked up belongs to another number or address than the one written to.</source>
   <translation>Lo que se consultó pertenece a un número o una dirección distintos de aquel al que se escribe.</translation>
  </message>
  <message>
   <source>when they buy is not said</source>
   <translation>no se dice cuándo compra</translation>
  </message>
  <message>
   <source>Where answers and bounces arrive; empty reads none.</source>
   <translation>Dónde llegan las respuestas y los rebotes; si está vacío, no se lee ninguno.</translation>
  </message>
  <message>
   <source>Where the carrier is asked; change it only for a test server.</source>
   <translation>Dónde se consulta al operador; cámbiela solo para un servidor de prueba.</translation>
  </message>
  <message>
   <source>whether a security deposit is required</source>
   <translation>si se exige depósito de garantía</translation>
  </message>
  <message>
   <source>who it is from</source>
   <translation>quién lo envía</translation>
  </message>
  <message>
   <source>Wholesale and retail market values by VIN, odometer and ZIP code.</source>
   <translation>Valores de mercado de mayoreo y menudeo por VIN, odómetro y código postal.</translation>
  </message>
  <message>
   <source>Wholesale, trade-in, private, retail and loan values by VIN, mileage and state.</source>
   <translation>Valores de mayoreo, de cambio, entre particulares, de menudeo y de préstamo por VIN, millaje y estado.</translation>
  </message>
  <message>
   <source>Whom customers see and answer to.</source>
   <translation>La que ven los clientes y a la que responden.</translation>
  </message>
  <message>
   <source>With its disclosures the text is longer than three messages: drop the payment, or link to a page that carries them.</source>
   <translation>Con sus avisos obligatorios, el texto supera los tres mensajes: quite el pago o enlace a una página que los incluya.</translation>
  </message>
  <message>
   <source>With the rights Mail Send and Suppressions.</source>
   <translation>Con los permisos Mail Send y Suppressions.</translation>
  </message>
  <message>
   <source>work note</source>
   <translation>nota de trabajo</translation>
  </message>
  <message>
   <source>Write it as postgresql://user@host:5432/database.</source>
   <translation>Escríbala así: postgresql://user@host:5432/database.</translation>
  </message>
  <message>
   <source>Writing stopped: %1.</source>
   <translation>La escritura se detuvo: %1.</translation>
  </message>
  <message>
   <source>Written consent for sales texts</source>
   <translation>Consentimiento escrito para textos de venta</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes o no</translation>
  </message>
  <message>
   <source>You may not read "%1": ask whoever owns it for permission, or copy it to your own folder.</source>
   <translation>Usted no tiene permiso para leer "%1": pídaselo a su dueño o copie el archivo a su propia carpeta.</translation>
  </message>
  <message>
   <source>You may not read the watched folder "%1".</source>
   <translation>Usted no tiene permiso para leer la carpeta vigilada "%1".</translation>
  </message>
  <message>
   <source>{spam}% of recipients complained and {bounce}% bounced: above 0.3% or 5% nothing more goes out.</source>
   <translation>Se quejó el {spam} % de los destinatarios y rebotó el {bounce} %: por encima de 0.3 % o 5 % no sale nada más.</translation>
  </message>
  <message>
   <source>{state} forbids solicitation for a declared emergency until {date}.</source>
   <translation>{state} prohíbe las ventas por una emergencia declarada hasta el {date}.</translation>
  </message>
  <message>
   <source>“%1” comes from a credit bureau; choosing people by it needs a firm offer of credit set up first.</source>
   <translation>“%1” viene de un buró de crédito; para elegir personas con ese dato, configure primero una oferta firme de crédito.</translation>
  </message>
  <message>
   <source>The same person gets it once already.</source>
   <translation>La misma persona ya lo recibe una vez.</translation>
  </message>
 </context>
</TS>
