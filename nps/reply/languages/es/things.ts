import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, hora, horas, hrs, min, minuto, minutos, seg, km, kg, cm, mm, ml, centavos, céntimos,
	dólares, dólar, pesos, peso, soles, eur, veces, vez, persona, personas, gente, niños, niñas,
	hijos, hombres, mujeres, amigos, compañeros, empleados, clientes, adultos, años, año, meses,
	mes, días, día, semanas, semana, noches, noche, días hábiles, días laborables, artículos,
	pedidos, paquetes, cajas, piezas, pares, unidades, bolsas, botellas, llamadas, correos,
	mensajes, intentos, visitas, problemas, errores, fallos, fallas, preguntas, quejas, reclamos,
	camas, mesas, plazas, páginas, tiendas, dispositivos, razones, pasos, cosas, otros, otras,
	nuevos, nuevas, diferentes, distintos, distintas, adicionales, de ellos, de ellas, de cada,
	de las, de mis, de los mejores, de las mejores, pulgadas, pizzas, repartidores, coches, carros,
	perros, gatos, metros, grados, tipos, opciones, libros, zapatos, técnicos, asesores, agentes,
	seguidos, seguidas, plantas, pisos, veces más, am, pm, estrellas, cuotas, sucursales, tickets,
	palabras, de más, de menos, x, m2, m, kms, kilos, kilo, litros, g, gr, gb, mb, megas, mega,
	toneladas, w, fines de semana, mañanas, tardes, trimestres, semestres, siglos, temporadas, mins,
	horitas, minutitos, días naturales, sms, mails, emails, e mails, líneas, retrasos, demoras,
	averías, incidencias, cortes, caídas, inconvenientes, cancelaciones, equivocaciones, olvidos,
	defectos, daños, fugas, arreglos, reparaciones, intervenciones, turnos, citas, devoluciones,
	reembolsos, cambios, compras, ventas, clics, pasos más, escalones, salas, baños, ventanas,
	puertas, sillas, muebles, lámparas, focos, cables, cargadores, baterías, pilas, pantallas,
	celulares, teléfonos, móviles, ordenadores, computadoras, televisores, tarjetas, billetes,
	boletos, entradas, facturas, contratos, cuentas, expedientes, formularios, documentos, papeles,
	cheques, transferencias, pagos, platos, comidas, menús, cafés, cervezas, postres, bebidas,
	panes, tacos, hamburguesas, empanadas, helados, tortas, pasteles, flores, rosas, vestidos,
	pantalones, camisas, camisetas, remeras, poleras, chaquetas, faldas, juguetes, juegos,
	zapatillas, maletas, equipajes, asientos, vuelos, trenes, autobuses, buses, taxis, choferes,
	conductores, vendedores, vendedoras, camareros, camareras, meseros, meseras, mozos, cajeros,
	cajeras, cajas registradoras, médicos, doctores, enfermeras, alumnos, estudiantes, socios,
	vecinos, hermanos, hermanas, hija, bebés, parejas, familias, familiares, grupos, equipos,
	agencias, sedes, sitios, empresas, compañías, marcas, modelos, clases, colores, tallas,
	formatos, lotes, kits, cámaras, bicicletas, llantas, neumáticos, lentes, gafas, mejoras,
	desastres, decepciones, malentendidos, mensualidades, plazos, operarios, personas mayores,
	tipos de, por día, por mes, al día, al mes, por semana, a la semana, al año, por persona,
	por noche, a la vez, de cada diez, por uno, por 1, x 1, x1, mil, cientos, millones, primeros,
	primeras, últimos, últimas, próximos, grandes, pequeños, pequeñas, trozos, rebanadas, porciones,
	raciones, no llegaron, no han llegado, no vinieron, no funcionan, no sirven, no funcionaban,
	no estaban, nunca llegaron, ya no funcionan, sin entregar, sin llegar, sin usar, de los tres,
	de los cuatro, de mis hijos, de nosotros, de los productos, de los pedidos, de los artículos,
	de diez veces, veces de, clientes de, amigos míos, meses sin, días sin, horas sin, nuevecitos,
	hs, productos, entregas, habitaciones, señoras, practicantes, prácticas, seguros, especialistas,
	especialidades, profesionales, molestias, preocupaciones, dificultades, facilidades,
	organizadores, formalidades, ampliaciones, viejos, quesos, frutas, verduras, ruedas, tazas,
	tornillos, cualidades, no abren, no encienden, no cargan, no prenden, no andan, no venían,
	no traían, no encajan, no coinciden`,
);

/** Things people count, in the singular, which no number from 2 on can count. */
export const things = terms(
	`producto, paquete, pedido, artículo, habitación, tienda, visita, camarero, doctor, profesor,
	agente, clase, reserva, devolución, oferta, curso, viaje, vendedor, mesa, silla, aplicación,
	factura, llamada, entrega, máquina, coche, carro, auto, libro, juego, plato, menú, vuelo,
	celular, teléfono, móvil, pantalla, batería, cuenta, tarjeta, contrato, compra, pago, envío,
	sucursal, empleado, empleada, repartidor, chofer, conductor, técnico, cajero, operador,
	operadora, encuesta, prenda, zapato, vestido, camisa, pizza, hamburguesa, comida, postre,
	bebida, caja, bolsa, pieza, hotel, restaurante, banco, empresa, local, negocio, respuesta,
	problema, queja, solución, novedad, contacto, explicación, par, unidad, correo, mensaje,
	intento, error, pregunta, razón, cosa, otro, otra, mail, email, palabra, retraso, avería,
	incidencia, corte, inconveniente, defecto, reparación, turno, cita, cambio, mueble, boleto,
	entrada, café, pan, pantalón, camiseta, maleta, hijo, mensualidad`,
);

/** What counted goods may be. */
export const states = terms(
	`rotos, rotas, dañados, dañadas, perdidos, perdidas, golpeados, golpeadas, equivocados,
	incompletos, faltantes, vencidos, vencidas, defectuosos, defectuosas, cancelados, canceladas,
	entregados, entregadas, pendientes, robados, caducados, averiados, averiadas, mojados, usados,
	usadas, agotados`,
);

/** Units of money. */
export const money = terms(
	`euros, euro, eur, dólares, dólar, pesos, peso, soles, sol, céntimos, centavos, lucas, pavos,
	bolívares, colones, quetzales, guaraníes, mangos, luca, usd`,
);

/** Words of the clock. */
export const clock = terms('h, hs, hrs, hora, horas, min, minutos, minuto, am, pm, a m, p m');

/** A number after it is a time, a place, a name or an amount. */
export const before = terms(
	`el, a las, a la, las, a, hasta las, desde las, desde, número, núm, n°, nº, no., num,
	habitación, sala, autobús, bus, línea, puerta, andén, mesa, página, versión, piso, planta,
	talla, capítulo, parte, apartamento, edificio, calle, carrera, avenida, semana, día, mes, año,
	paso, iphone, windows, android, galaxy, tipo, modelo, nivel, grupo, fase, plaza, terminal, los,
	mis, sus, los últimos, las últimas, cada, durante, en, hace, dentro de, tengo, tiene, tenemos,
	tenía, teníamos, somos, éramos, pagué, costó, cuesta, compré, compramos, pedí, pedido, orden,
	factura, artículo, tel, teléfono, ext, ruta, agente, hasta, esperé, después de, antes de, por,
	con, recibí, me llegaron, llegaron, me faltan, faltan, faltaron, me faltaron, sobran, quedan,
	quedaban, queda, edad, recibimos, esperamos, esperando, tras, he esperado, hemos esperado,
	tardó, tardaron, tardan, demoraron, demoró, demoran, llamé, llamado, hijo de, hija de, niño de,
	niña de, bebé de, grupo de, equipo de, familia de, mesa de, pack de, caja de, paquete de,
	lote de, oferta de, casi las, sobre las, son las, eran las, alrededor de las, antes de las,
	después de las, de las, entre las, pasadas las, local, sucursal, oficina, caja, ventanilla,
	mostrador, casilla, box, stand, salida, metro, tren, vuelo, ref, referencia, ticket, boleta,
	código, cod, temporada, episodio, tomo, volumen, fórmula, opción, plan, asiento, fila,
	playstation, ps, xbox, ios, pixel, redmi, mazda, audi, bmw, peugeot, renault, mac, marque,
	pulse, presione, oprima, extensión, ext., anexo, interno, cel, celular, móvil, whatsapp, wsp,
	fono, wasap, dni, rut, manzana, lote, torre, bloque, dpto, depto, depa, altura, km, kilómetro,
	nací el, vivo en, éramos unos, fuimos, fui a las, cita a las, llegó a las, llegaron a las,
	todos los, estos, esos, nuestros, nuestras, otros, otras, unas, varios, tel., núm., nro., nro,
	aprox las, pág., av., cel., dpto., apto., ref., cód., tomé, agarré, comí`,
);

/** Between the two numbers of a bargain or a rate. */
export const deals = terms('por, x, en, a, contra');
