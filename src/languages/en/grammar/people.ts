import type {Gender} from '../../grammar.ts'
import {wordList} from './word-list.ts'

const gendered = (
  m: string,
  f: string,
  both = ''
): ReadonlyMap<string, Gender | undefined> =>
  new Map<string, Gender | undefined>([
    ...wordList(m).map(word => [word, 'm'] as const),
    ...wordList(f).map(word => [word, 'f'] as const),
    ...(both === '' ? [] : wordList(both).map(word => [word, undefined] as const))
  ])

/** Forms of address and ranks that stand before a name, with the gender they tell. */
export const titles: ReadonlyMap<string, Gender | undefined> = gendered(
  'mr sir lord king prince duke baron sheikh sheik father brother imam pope emperor sultan emir',
  'mrs ms miss lady dame queen princess duchess baroness sheikha sister madam mme',
  `dr prof professor doctor president minister senator sen representative rep congressman
  congresswoman governor gov mayor general gen lieutenant lt colonel col major maj captain capt
  brigadier commander cmdr sergeant sgt admiral adm marshal secretary ambassador judge justice
  chancellor premier director chairman chairwoman chairperson chair speaker deputy reverend rev
  rabbi archbishop bishop cardinal ayatollah attorney inspector superintendent constable officer
  detective chief coach councilman councilwoman councillor commissioner prosecutor lawmaker
  candidate analyst economist activist survivor resident engineer spokesman spokeswoman
  spokesperson hon honourable honorable president-elect ex-president private corporal lance warden sheriff
  comrade editor reporter columnist correspondent author historian researcher scientist union
  spokesmen strategist pollster adviser advisor founder owner boss manager lawyer`
)

/** Offices and callings that name a person without a name, with the gender they tell. */
export const roles: ReadonlyMap<string, Gender | undefined> = gendered(
  'spokesman chairman congressman businessman man father son brother husband king prince pope councilman policeman fireman widower boy gentleman actor statesman salesman frontman anchorman mogul',
  'spokeswoman chairwoman congresswoman businesswoman woman mother daughter sister wife queen princess councilwoman policewoman widow girl lady actress',
  `spokesperson president minister premier chancellor senator governor mayor secretary ambassador
  judge justice director chair chairperson chief head leader founder co-founder commander general
  colonel admiral officer official prosecutor lawyer attorney doctor professor analyst economist
  expert activist candidate nominee lawmaker legislator representative deputy adviser advisor aide
  strategist pollster editor reporter journalist columnist correspondent author writer historian
  researcher scientist engineer teacher student resident survivor witness victim voter coach player
  captain manager owner executive boss ceo member speaker commissioner inspector negotiator envoy
  diplomat politician democrat republican conservative liberal tory musician singer artist critic
  supporter opponent rival farmer driver fisherman nurse neighbour neighbor friend colleague
  veteran billionaire newcomer front-runner frontrunner incumbent moderator host caller user
  pastor priest imam bishop archbishop rabbi superintendent treasurer warden trustee counsel
  organiser organizer consultant operative donor fundraiser lobbyist economist academic scholar`
)

/** First names, with the gender they tell; names of both are left out. */
export const firstNames: ReadonlyMap<string, Gender | undefined> = gendered(
  `aaron abdullah abraham adam ahmad ahmed alan albert alexander alfred ali allen andrew andrei
  anthony antonio arthur ashraf barack barry ben benjamin bernard bernie bill billy bob bobby boris
  brad bradley brandon brian bruce carl carlos cesar charles chris christopher chuck craig
  dan daniel dave david dennis derek dmitri dmitry don donald doug douglas edward elias emmanuel
  eric ernest ethan eugene fadi faisal felix fidel francis francisco frank franz fred frederick
  gary gavin geoffrey george gerald gordon graham greg gregory guillermo hamad hank hans harold
  harry hassan henry herbert howard hugh hussein ian ibrahim igor imad ismail ivan jack jacob jamal
  james jared jason javier jean-claude jeb jeff jeffrey jeremy jerry jesse jim jimmy joao joe joel
  john johnny jonathan jorge jose joseph joshua juan julian julius justin karim karl keith ken kenneth
  kevin khaled khalid kim-jong-un kyle larry lars lawrence leo leonard lindsey-graham louis luis luke
  mahmoud malcolm manuel marco marcus mario mark martin marwan matt matthew maurice max michael
  miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa nabil narendra nasser
  nathan nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar osama otto pablo
  patrick paul pavel pedro peter phil philip pierre rafael ralph ramon rand randy raymond recep
  reuben ricardo richard rick robert roberto rodrigo roger roland ron ronald roy rudolph rudy russell
  saeed saleh salman sami samuel scott sean sebastian sergei sergey shimon simon stanley stefan
  stephen steve steven stuart tariq ted terry theodore thomas tim timothy toby todd tom tommy tony
  vicente victor viktor vincent vladimir volodymyr walter warren wayne wesley wilfred will william
  winston yasser youssef yusuf zachary`,
  `aisha alexandra alice alicia amal amanda amelia amina amy ana andrea-maria angela anita ann anna
  anne annie audrey barbara beatrice bella beth betty brenda bridget camilla carla carly carol
  caroline catherine cecilia charlotte cheryl christina christine cindy claire clara claudia
  condoleezza cynthia dana-maria deborah debbie delia denise diana diane dianne donna dora dorothy
  edith elaine eleanor elena elisabeth elizabeth ella ellen emily emma erika esther eva evelyn
  fatima felicity fiona florence frances gabriela gail georgia gina gloria grace greta hala hanan
  hannah harriet heather heidi helen helena hillary huda ingrid irene isabel isabella ivanka jackie
  jacqueline jane janet janice jeanne jennifer jenny jessica jill joan joanna josephine joyce juana
  judith judy julia julie karen kate katherine kathleen kathryn katie kellyanne khadija kristen
  kristin laila lara laura lauren layla leila lena lila lilian lily linda lisa liz loretta louise
  lucia lucy lydia madeleine maggie margaret maria marianne marie marilyn marina martha mary maryam
  maureen maya megan melania melissa meredith mia michaela michelle mika mona monica nada nadia nancy
  naomi natalie natasha nicola nicole nina nora olga olivia pamela patricia paula peggy penelope
  phyllis priya rachel rania rebecca regina renee rima rita roberta rosa rose ruth sabine
  sally samantha samar sandra sara sarah sharon shirley sheila sofia sonia sophia sophie stella
  stephanie susan suzanne sylvia tamara tania tatiana teresa theresa tina tracy ursula valerie
  vanessa vera veronica victoria violet virginia wendy yasmin yulia yvonne zainab zoe`
)

/** Words for people who are credited without a name. */
export const anonymousHeads: ReadonlySet<string> = new Set(
  wordList(`source sources insider insiders official officials people person someone somebody many some
  others one witness witnesses aide aides diplomat diplomats observers observer
  eyewitness eyewitnesses bystander bystanders`)
)

/** What shows that a source's name is kept back. */
export const anonymityMarks: ReadonlySet<string> = new Set(
  wordList('anonymous anonymously unnamed unidentified anonymity undisclosed')
)
