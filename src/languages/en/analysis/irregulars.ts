import {readTable} from '../../table.ts'

/**
 * Words whose forms no suffix rule joins: the lemma, then the rest.
 *
 * Nouns and verbs that share a spelling share a line.
 *
 * @source Written for isnad from general knowledge of the language.
 */
export const irregulars: readonly (readonly string[])[] = readTable(`
say said says saying
tell told tells telling
speak spoke spoken speaks speaking
write wrote written writes writing
think thought thinks thinking
know knew known knows knowing
see saw seen sees seeing
hear heard hears hearing
begin began begun begins beginning
become became becomes becoming
bring brought brings bringing
build built builds building
buy bought buys buying
catch caught catches catching
choose chose chosen chooses choosing
come came comes coming
deal dealt deals dealing
draw drew drawn draws drawing
drive drove driven drives driving
eat ate eaten eats eating
fall fell fallen falls falling
feel felt feels feeling
fight fought fights fighting
find finds finding
flee fled flees fleeing
fly flew flown flies flying
forbid forbade forbidden forbids
forget forgot forgotten forgets
get got gotten gets getting
give gave given gives giving
go went gone goes going
grow grew grown grows growing
hang hung hangs hanging
hide hid hidden hides hiding
hold held holds holding
keep kept keeps keeping
lead led leads leading
lend lent lends lending
lose lost loses losing loss losses
make made makes making
mean meant means meaning
meet met meets meeting
pay paid pays paying
rise rose risen rises rising
run ran runs running
seek sought seeks seeking
sell sold sells selling
send sent sends sending
shake shook shaken shakes shaking
shoot shot shoots shooting
show showed shown shows showing
sink sank sunk sinks sinking
spend spent spends spending
stand stood stands standing
steal stole stolen steals stealing
strike struck stricken strikes striking
swear swore sworn swears swearing
take took taken takes taking
teach taught teaches teaching
throw threw thrown throws throwing
understand understood understands understanding
wear wore worn wears wearing
win won wins winning
withdraw withdrew withdrawn withdraws withdrawing
man men
woman women
child children
foot feet
tooth teeth
mouse mice
person people persons
life lives
knife knives
wife wives
leaf leaves
thief thieves
half halves
crisis crises
basis bases
analysis analyses
phenomenon phenomena
criterion criteria
medium media
`)
