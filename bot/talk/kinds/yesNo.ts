import type { Parts } from './parts.ts'

// Indonesian, Javanese, Banjar, Kutai and Bugis ways to say yes and no, as people type them.
export const yesWords = (
  'iya,y,ya,yaa,iyaa,ya dong,iya dong,yes,yup,yoi,yo,iyo,iyoh,nggih,nggeh,inggih,injih,enggih,leres,hooh,ho oh,' +
  'iye,iyek,betul,benar,bener,ok,oke,okey,okay,sip,siap,setuju,boleh,bisa,mau,sudah,udah,sdh,ya benar,ya betul,' +
  'iya betul,iya benar,tentu,pasti,ada,punya,handak,hendak,inggih leres,👍,👌'
).split(',')

export const noWords = (
  'tidak,t,no,nope,gak,ga,gk,nggak,ngga,enggak,engga,ndak,nda,tdk,tak,kagak,kaga,ora,ora ah,mboten,boten,kada,' +
  'kadak,kadada,ndik,endik,belum,blm,blom,belom,durung,dereng,balum,bukan,bkn,sanes,dudu,jangan,gak usah,tidak ada,' +
  'gak ada,ndak ada,tidak mau,gak mau,gak punya,tidak punya,salah,👎'
).split(',')

export const yesNo = (
  text: string,
  { yes = 'Ya', no = 'Tidak', help = 'Jawab *ya* atau *tidak* saja.' } = {},
): Parts<boolean> => ({
  kind: 'yes-no',
  text,
  help,
  options: [
    { id: 'yes', title: yes, aliases: yesWords, gives: { answer: true } },
    { id: 'no', title: no, aliases: noWords, gives: { answer: false } },
  ],
  check: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  samples: [
    { name: 'ya', answer: true },
    { name: 'tidak', answer: false },
  ],
})
