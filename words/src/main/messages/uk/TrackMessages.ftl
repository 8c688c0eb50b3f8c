PROMISES_KEPT = Виконані обіцянки
SIZE = Розмір
PROMISED = Обіцяно
DECIDED = Вирішено
ARRIVED = Надійшло, наскільки сказано
MONTHS_TO_FIRST = Місяців до першого
CAME = дійшли
HALF_WITHIN = половина дійшла за, місяців
NO_BOUND = без верхньої межі: дійшло замало
committedBn = пообіцяно, млрд { SIGN($currency) }
allocatedBn = виділено, млрд { SIGN($currency) }
ONLY_BOUNDS = відомі лише межі

promisedKnownBeThere = Обіцяне ({ IN($unit) }): вчасно на місці, наскільки відомо, { SHARE($in) }, до { $last } — { SHARE($end) }

promisesNothingKnownHave = Обіцянок: { WHOLE($all) }; { $noCame ->
    [true] про надходження нічого не відомо
   *[false] відомо, що щось надійшло за { WHOLE($there) }
    }

intro = До кейсу додано список обіцянок ({ WHOLE($all) }) і того, що з них вийшло, за даними до { $until }. Жоден план його не читає. За грошима він стежить до першої виплати, не далі. Етапи стоять поруч і ніколи не додаються.

chartDescription = Обіцяно: { WHOLE($size) } { IN($unit) }. На місці до { $text }.

due = Усе належало до { $when }{ $whole ->
    [true] ; останнє надійшло на { MONTHS($late) } пізніше.
   *[false] . За останнім підрахунком, на { MONTHS($late) } пізніше, ще мали надійти { WHOLE($lacking) }.
    }

when = до { $day }

taken = { $day ->
    [true] { $when }
   *[false] { $when }
    }

notYetOn = { $day } ще ні

months = понад { WHOLE($n) }

listDoesNotSay = Обіцянок, про які список не каже, чи щось надійшло: { WORD($ints) }.

everyPromiseWhichAnything = За кожною обіцянкою, про яку щось сказано, щось надійшло.{ $rest }

longestWithoutFirstPayment = Найдовше без першої виплати чи поставки: { IN($name) }, обіцяно { $since }; станом на { $seen } (останній день, про який джерело це каже) не надійшло нічого.{ $rest }

wait = { $from }, до { $isWhole ->
    [true] останнього етапу:{ " " }
   *[false] { $decision ->
        [true] етапу:{ " " }
       *[false] першого етапу:{ " " }
        }
    }{ $to }

promise = обіцянка

decision = рішення

payment = виплата

delivery = поставка

median = ще не половина

halfWithinAtMost = половина щонайбільше за { $most } міс.

halfWithinMonths = половина за { $median } міс.

band = замало

count = { WHOLE($ended) } із { WHOLE($all) }

mediansTitle = Скільки тривав шлях від одного етапу до наступного

bandOf = 95%-й діапазон { $band }

tooFewForBand = замало для діапазону

noBand = без діапазону

gotThere = дійшло: { $count }

method = Те, що не надійшло, враховано до останнього дня, про який так каже джерело; обіцянку, про яку жодне джерело цього не каже, пропущено ({ $silent ->
    [0] жодної
   *[other] щонайбільше { WORD($silent) } у кожному рядку
    }). Відомі дні: Каплан і Маєр; дні між двома датами: Тернбулл, діапазони з розіграшів, а також найменше й найбільше, за скільки могла дійти половина. «…»: дані не дають межі. Обіцянок мало, і їх обрано тому, що за ними стежили: це не всі обіцянки.

totalsTitle = Що публікує трекер: пообіцяно та з того виділено

mostStillBeAllocated = Найбільше ще не виділено тут: { IN($name) }, { MONEY($left) }.

allocatedSetAsideFor = Виділене призначено на названий зміст або передано; це не означає, що доставлене. Що надійшло, ці цифри не показують.
