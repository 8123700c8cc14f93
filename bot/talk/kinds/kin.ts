/** Whom people here name by what they are to them: family, neighbours, those they work with. */
export const kinWords = (
  'istri,isteri,suami,anak,bapak,ayah,abah,ibu,mama,mamak,mak,uma,emak,adik,adek,kakak,abang,saudara,sepupu,paman,om,' +
  'bibi,tante,acil,julak,keponakan,ponakan,kamanakan,mertua,menantu,ipar,kakek,nenek,kai,ninik,cucu,keluarga,tetangga,' +
  'teman,kawan,rekan,bojo,garwa,bini,laki,simbok,mbah,simbah,pakde,bude,paklik,bulik,orang tua'
).split(',')

/** The same, for a regular expression. */
export const kin = kinWords.join('|')
