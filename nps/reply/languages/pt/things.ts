import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, hs, hora, horas, hrs, min, minuto, minutos, seg, km, kg, cm, mm, ml, centavos, cêntimos,
	reais, real, dólares, dólar, eur, contos, vezes, vez, pessoa, pessoas, gente, crianças, filhos,
	homens, mulheres, amigos, colegas, funcionários, clientes, adultos, anos, ano, meses, mês, dias,
	dia, semanas, semana, noites, noite, dias úteis, itens, artigos, pedidos, encomendas, pacotes,
	caixas, peças, pares, unidades, sacos, garrafas, ligações, chamadas, emails, mensagens,
	tentativas, visitas, problemas, erros, bugs, perguntas, reclamações, quartos, camas, mesas,
	lugares, páginas, lojas, aparelhos, dispositivos, razões, passos, coisas, outros, outras, novos,
	novas, diferentes, adicionais, deles, delas, dos meus, das minhas, de cada, polegadas, pizzas,
	entregadores, carros, cães, gatos, metros, graus, tipos, opções, livros, sapatos, técnicos,
	atendentes, agentes, seguidos, seguidas, andares, parcelas, x, estrelas, protocolos, palavras,
	chamados, a mais, a menos, demais de, m, m2, kms, quilos, quilo, kilos, litros, litro, g, gr,
	gb, mb, giga, gigas, mega, megas, toneladas, fins de semana, finais de semana, manhãs, manhã,
	tardes, tarde, madrugadas, trimestres, semestres, séculos, temporadas, mins, minutinhos,
	horinhas, diazinhos, sms, torpedos, mails, e mails, recados, áudios, linhas, atrasos, demoras,
	avarias, incidentes, ocorrências, falhas, quedas, cortes, transtornos, contratempos,
	cancelamentos, enganos, esquecimentos, defeitos, danos, vazamentos, consertos, reparações,
	reparos, manutenções, intervenções, devoluções, trocas, reembolsos, estornos, compras, vendas,
	cliques, cadastros, salas, banheiros, janelas, portas, cadeiras, móveis, armários, lâmpadas,
	cabos, carregadores, baterias, pilhas, telas, ecrãs, celulares, telemóveis, telefones,
	computadores, notebooks, tvs, televisões, cartões, bilhetes, ingressos, passagens, entradas,
	faturas, boletos, contas, contratos, processos, formulários, documentos, papéis, cheques,
	transferências, pagamentos, pratos, refeições, almoços, jantares, menus, cafés, cervejas,
	sobremesas, bebidas, pães, pastéis, lanches, hambúrgueres, salgados, bolos, flores, rosas,
	vestidos, calças, camisas, camisetas, t shirts, casacos, saias, blusas, brinquedos, jogos,
	tênis, ténis, malas, bagagens, assentos, voos, trens, comboios, táxis, motoristas, vendedores,
	vendedoras, garçons, empregados, empregadas, caixas de, médicos, doutores, enfermeiras, alunos,
	estudantes, sócios, vizinhos, irmãos, irmãs, filhas, bebês, bebés, casais, famílias, familiares,
	grupos, equipes, equipas, agências, filiais, sedes, empresas, marcas, modelos, cores, tamanhos,
	formatos, lotes, kits, câmeras, câmaras, bicicletas, pneus, óculos, lentes, melhorias,
	desastres, decepções, desilusões, mal entendidos, mensalidades, prestações, prazos, operadores,
	senhores, senhoras, de cada dez, por dia, por mês, ao dia, ao mês, por semana, ao ano, por ano,
	por pessoa, por noite, ao mesmo tempo, por 1, mil, centenas, milhões, primeiros, primeiras,
	últimos, últimas, próximos, grandes, pequenos, pequenas, pedaços, fatias, porções, doses,
	clientes em, meses sem, dias sem, horas sem, anos sem, meses atrás, dias atrás, anos atrás,
	não chegaram, não vieram, não funcionam, nunca chegaram, produtos, entregas, em cada,
	quentinhas, seguros, seguranças, funcionárias, especialistas, especialidades, profissionais,
	práticas, dificuldades, facilidades, organizadores, queijos, frutas, verduras, rodas, xícaras,
	parafusos, qualidades, incompetências, não prestam, não servem, não abrem, não ligam,
	não funcionavam, não carregam, não couberam, não batem`,
);

/** Things people count, in the singular, which no number from 2 on can count. */
export const things = terms(
	`produto, pedido, pacote, artigo, encomenda, loja, visita, chamada, vendedor, vendedora, garçom,
	empregado, empregada, médico, doutor, professor, motorista, técnico, atendente, entregador,
	caixa, mesa, quarto, máquina, carro, aula, curso, viagem, voo, hotel, restaurante, reserva,
	compra, aparelho, equipamento, celular, telemóvel, telefone, tela, bateria, conta, cartão,
	contrato, pagamento, envio, filial, agência, agente, funcionário, funcionária, operador,
	operadora, pesquisa, prato, pizza, lanche, comida, bebida, bolo, roupa, vestido, camisa, sapato,
	livro, jogo, entrega, item, peça, sala, oferta, promoção, consulta, médica, corrida, internet,
	plano, banco, empresa, negócio, clínica, hospital, resposta, problema, reclamação, solução,
	novidade, contato, contacto, explicação, par, unidade, ligação, email, mensagem, tentativa,
	erro, pergunta, coisa, outro, outra, palavra, atraso, avaria, ocorrência, falha, queda, corte,
	cancelamento, engano, defeito, conserto, reparação, devolução, troca, cadeira, móvel, bilhete,
	ingresso, passagem, fatura, boleto, refeição, café, sobremesa, pão, hambúrguer, calça, camiseta,
	blusa, brinquedo, mala, bagagem, filha, filho, mensalidade, prestação`,
);

/** What counted goods may be. */
export const states = terms(
	`quebrados, quebradas, quebrado, quebrada, partidos, partidas, danificados, danificadas,
	estragados, estragadas, perdidos, perdidas, trocados, trocadas, errados, erradas, incompletos,
	faltando, em falta, vencidos, vencidas, defeituosos, defeituosas, cancelados, canceladas,
	entregues, pendentes, extraviados, extraviadas, roubados, amassados, amassadas, rasgados,
	molhados, usados, usadas, com defeito, com problema, com problemas, avariados, avariadas,
	atrasados, atrasadas`,
);

/** Units of money. */
export const money = terms(
	`reais, euros, euro, eur, dólares, dólar, centavos, cêntimos, contos, conto, pila, pilas, paus,
	pau, mangos, brl`,
);

/** Words of the clock. */
export const clock = terms('h, hs, hrs, hora, horas, min, minutos, minuto, am, pm');

/** A number after it is a time, a place, a name or an amount. */
export const before = terms(
	`no dia, dia, às, as, à, desde as, até as, até às, das, desde, número, núm, n°, nº, num, quarto,
	sala, autocarro, ônibus, bus, linha, portão, porta, mesa, página, versão, andar, piso, tamanho,
	capítulo, parte, apartamento, apto, bloco, prédio, rua, semana, mês, ano, passo, iphone,
	windows, android, galaxy, tipo, modelo, nível, grupo, fase, lugar, terminal, os, meus, nossos,
	últimos, últimas, cada, durante, há, dentro de, tenho, tem, temos, tinha, somos, éramos, paguei,
	custou, custa, comprei, compramos, pedi, pedido, fatura, nf, tel, telefone, ramal, rota,
	esperei, após, depois de, antes de, por, com, recebi, chegaram, vieram, protocolo, quadra, lote,
	em, faltam, faltaram, faltou, sobram, restam, ainda faltam, tivemos, idade, esperamos,
	esperando, esperar, esperei por, demorou, demoraram, demoram, após uns, liguei, ligar, filho de,
	filha de, bebê de, criança de, grupo de, equipe de, família de, mesa de, caixa de, pacote de,
	lote de, pack de, oferta de, por volta das, por volta de, perto das, quase às, às quase,
	entre as, entre os, depois das, antes das, a partir das, a partir de, das quase, guichê, balcão,
	caixa, box, stand, saída, metrô, trem, comboio, voo, ref, referência, ticket, senha, chamado,
	código, cod, cód, temporada, episódio, volume, opção, plano, assento, fila, playstation, ps,
	xbox, ios, pixel, redmi, moto, audi, bmw, peugeot, renault, mac, tecle, digite, disque, aperte,
	pressione, ext, cel, celular, telemóvel, whatsapp, zap, wpp, cpf, cep, rg, nif, torre, bl, lt,
	km, quilômetro, quilómetro, nasci em, nasci no dia, moro no, moro na, moro em, fui às, fui nas,
	cheguei às, chegou às, chegaram às, marcado para, marcada para, todos os, todas as, estes,
	esses, vários, os meus, as minhas, r$, idade de, só vieram, vieram só, recebi só, só recebi,
	veio, vinham, chegam, tel., núm., nr, nr., no., pág., av., apto., cód., ref., dto, esq, turma,
	turno, série, ficha, artº, peguei, tomei, comi`,
);

/** Between the two numbers of a bargain or a rate. */
export const deals = terms('por, x, em, a, contra, pelo preço de');
