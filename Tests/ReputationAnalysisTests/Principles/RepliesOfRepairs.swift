/// Replies that tell what was put right, and such as use the same words and put nothing right; marked as
/// ``RepliesForAgreement`` are.
///
/// Written for participles of both genders and numbers, clitics and the simple past to be found in, and for words of
/// the trade that look like insults: *avariada*, *inventari*, *vendido*, *larga*.
enum RepliesOfRepairs {
  static let spanish = """
    repairs good      -+++++ ¿La vitrina? Estaba averiada y ya la cambiamos. Lo sentimos, Irene, y gracias por avisar.
    repairs good      +++-++ Tienes razón: las etiquetas del lote 31 tenían mal la fecha. Han sido corregidas y lo sentimos.
    repairs good      +++-++ La cola del sábado fue demasiado larga porque en el inventario faltaba una caja. Perdón; la repusimos el lunes.
    repairs good      +++-+- Hemos vendido 40 barras con la corteza quemada y es culpa nuestra. Le devolvemos el importe.
    """

  static let catalan = """
    repairs good      -++-++ La nevera de l'entrada no refredava. L'hem canviada per una de nova i ho sentim.
    repairs good      +++-++ Les balances del taulell pesaven 20 grams de més. Les hem ajustades aquest matí; disculpa.
    repairs good      -++-++ La porta estava avariada i la vam arreglar l'endemà de l'avís. Ens sap greu.
    repairs good      -+++++ Els filtres eren vells i els hem substituïts tots. Gràcies per dir-nos-ho, i perdona.
    repairs refusing  --++-- Gràcies, però no farem cap comentari sobre si s'ha canviat res.
    """

  static let english = """
    repairs good      +++-++ The scale was off by 20 grams. We replaced it this morning; sorry about that.
    repairs good      -+++++ Thank you, Moira. The lock was broken, our fault, and I repaired it myself.
    repairs good      -++-++ The wrong labels have already been withdrawn and we apologise for the mix-up.
    repairs defensive -+---- We fixed nothing because nothing was broken. You simply cannot read a label.
    """
}
