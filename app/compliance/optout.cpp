// SPDX-License-Identifier: Apache-2.0
#include "compliance/optout.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRead = 2000;

// The per-se words of the FCC, those of Twilio and AWS, and what they are in Spanish and French; with the slips of a thumb.
const QSet<QString> optOutWords{u"stop"_s,        u"stopall"_s,    u"stop all"_s,   u"unsubscribe"_s, u"unsubscribe all"_s, u"cancel"_s,
                                u"end"_s,         u"quit"_s,       u"revoke"_s,     u"optout"_s,      u"opt out"_s,         u"remove"_s,
                                u"arret"_s,       u"td"_s,         u"stpo"_s,       u"sotp"_s,        u"stopp"_s,           u"st0p"_s,
                                u"unsub"_s,       u"unsuscribe"_s, u"unsubcribe"_s, u"unsubscibe"_s,  u"unsubscribed"_s,    u"alto"_s,
                                u"parar"_s,       u"pare"_s,       u"baja"_s,       u"cancelar"_s,    u"detener"_s,         u"basta"_s,
                                u"dar de baja"_s, u"arreter"_s,    u"arretez"_s,    u"desabonner"_s,  u"desinscrire"_s,     u"annuler"_s,
                                u"retirer"_s};
const QSet<QString> helpWords{u"help"_s, u"info"_s, u"ayuda"_s, u"aide"_s, u"help me"_s, u"informacion"_s};
const QSet<QString> optInWords{u"start"_s, u"unstop"_s, u"subscribe"_s, u"comenzar"_s, u"commencer"_s};

// What politeness or temper adds to an opt-out word without changing it.
const QSet<QString> fillers{u"please"_s, u"pls"_s,   u"plz"_s,  u"now"_s, u"thanks"_s, u"thank"_s, u"you"_s,
                            u"thx"_s,    u"ok"_s,    u"okay"_s, u"por"_s, u"favor"_s,  u"ya"_s,    u"gracias"_s,
                            u"svp"_s,    u"merci"_s, u"s"_s,    u"il"_s,  u"vous"_s,   u"plait"_s};

// Sentences in which "stop" and its like mean something else; they are cut out before anything is looked for.
const QStringList innocent{
    // the customer wants more of it
    uR"((?:^|\bplease |\bplz |\bso )(?:dont|do not|never) (?:ever )?stop\b(?: \w+){0,3})"_s,
    uR"(\bdidnt mean to (?:say |text |type |send |write )?stop\b)"_s,
    uR"(\bnon ?stop\b|\bone stop shop\w*|\bnext stop\b)"_s,
    // coming to the store
    uR"(\bstop(?:ped|ping|s)? (?:on )?(?:by|bye|in|over|off|out|around|round|through|there|here|tomorrow|tonight|after|before|to (?:see|look|check|pick|drop|test|say|talk|get)|and (?:see|look|test|check|talk|say|get|pick|drop|visit))\b)"_s,
    uR"(\bstop(?:ping)? at (?!once|this|all|the moment)\w+)"_s,
    uR"(\bstop(?:ping)? (?:on|this|next) (?:my|the way|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|week\w*|morning|afternoon|evening)\b)"_s,
    uR"(\b(?:can|could|may|should|shall|will|might) (?:i|we|he|she|my \w+) (?:just |maybe |also )?stop\b)"_s,
    uR"(\b(?:i|we|ill|well|he|she|wife|husband) (?:can|could|may|will|would|might|should|shall|am gonna|are gonna|gonna|plan to|want to|need to|hope to|would like to|am going to|are going to|had to|tried to) (?:just |maybe |also )?stop\b)"_s,
    uR"(\b(?:ill|well) (?:just |maybe |probably |try to )?stop\b)"_s,
    // vehicles and roads
    uR"(\b(?:bus|truck|pit|rest|full|door|traffic|auto|start|short|emergency|quick|first|last) stop\b)"_s,
    uR"(\bstop (?:sign\w*|lights?|lamps?|and go|start|watch|payment|the (?:car|truck|leak\w*|noise|squeak\w*|rattl\w*|oil|deal|sale|order|check)|smoking|working)\b)"_s,
    uR"(\b(?:car|truck|van|suv|engine|motor|vehicle|brakes?|noise|light|leak|squeak\w*|alarm|wipers?|horn|it|that) (?:\w+ )?(?:\w+ )?stop(?:s|ped|ping)?\b(?! (?:text|messag|call|send|contact|email|bother))\w*)"_s,
    uR"(\bstop(?:s|ped)? (?:running|charging|cooling|blowing|starting|turning|shifting|leaking)\b)"_s,
    // ordinary ends, cancellations and removals
    uR"(\bopt(?:ed|ing)? out of (?:the|my|a|an|buying|any) (?:\w+ )?(?:warrant\w+|insurance|coverage|plan|protection|lease|package|service|gap)\b)"_s,
    uR"(\bremove (?:the|my) (?:\w+ )?(?:hitch|rack|tires?|wheels?|plates?|tint|seats?|cover|wife|husband|name from the (?:title|loan|lease)|co ?signer)\b)"_s,
    uR"(\bdont call (?:the|it|that|this)\b)"_s,
    uR"(\b(?:dont|do not) (?:text|call|email|message)(?: me)? (?:and|while|when) (?:i )?(?:driv\w+|am driving|im driving)\b)"_s,
    // Spanish and French: "para" is also "for", "alto" also "tall", "arrêt" also a bus stop
    uR"(\barret (?:de |d )?(?:bus|autobus|metro)\b|\bsans arret\b|\bn arretez (?:pas|surtout pas)\b(?: \w+){0,3}|\bno (?:pare[ns]?|dejen?) de (?:\w+)\b)"_s,
};

const QString contacting =
    uR"((?:text(?:s|ing|ed)?|txts?|txting|msgs?|msging|messag(?:es?|ing)|call(?:s|ing)?|e ?mails?|e ?mailing|contact(?:ing)?|bother(?:ing)?|harass(?:ing|ment)?|spam(?:s|ming)?|sending|send|solicit(?:ing|ations?)|marketing|promos?|promotions?|ads?|alerts?|notifications?|writing|blowing up|pestering|hounding|communicat(?:ing|ions?)|mail(?:ing|ers?|s)?|letters?|sms)\b)"_s;

const QStringList optingOut{
    // stop, quit, cease … texting
    uR"(\b(?:stop|quit|cease|stopping|end|no more|enough|halt|discontinue|sick of|tired of|done with)(?: (?:it|with|the|these|those|your|ur|all|any|of|damn|stupid|f\w*|me|my|automated|marketing|sales|from|phone|text|unwanted|constant|of all)){0,4} )"_s +
        contacting,
    uR"(\b(?:dont|do not|never|please no|donot|dnt) (?:you )?(?:ever )?(?:need to |dare )?(?:text|txt|call|contact|message|msg|e ?mail|mail|bother|write|phone|ring|harass|spam|solicit)\b)"_s,
    uR"(\b(?:dont|do not|never|quit|stop) (?:ever )?send(?:ing)?(?: me| us)?(?: \w+){0,2} (?:texts?|messages?|msgs?|e ?mails?|this|these|stuff|things|anything|crap|shit|junk|spam|more|any|ads?|offers?|mail)\b)"_s,
    uR"(\b(?:dont|do not|doesnt|no longer|not|never) (?:want|wish|care|like|need|interested|asked?|agree|consent)(?:ed)?(?: \w+){0,3} (?:hear|receiv\w+|get(?:ting)?|be (?:contacted|texted|called|emailed)|contacted|texted|texts?|messages?|msgs?|calls?|e ?mails?|offers?)\b)"_s,
    // take me off the list
    uR"(\b(?:remove|delete|scratch|unsubscribe|erase|strike) (?:me|us|my (?:phone |cell |mobile )?(?:number|name|e ?mail|info\w*|contact\w*|data|details)|this (?:phone )?(?:number|e ?mail|phone)|the number)\b(?! (?:a|an|the (?:price|quote|keys?|number for)|some|there|in|to|on the)\b))"_s,
    uR"(\b(?:take|get|drop|cut|pull|leave|keep) (?:me|us|my \w+|my phone number|this \w+) (?:off|out of|from)\b)"_s,
    uR"(\b(?:lose|forget|delete|block) (?:my|this) (?:phone |cell )?(?:number|e ?mail|contact)\b)"_s,
    uR"(\b(?:off|from|out of) (?:of )?(?:your|ur|the|this|all|any) (?:\w+ )?(?:list|lists|mailing|mailings|database|texts?|messages|campaign|call list|contacts)\b)"_s,
    uR"(\b(?:put|add|place) (?:me|us|my number|this number) (?:on|to) (?:your|the|ur) (?:internal )?(?:do not|no|dnc|dont)\b|\bdo not (?:call|contact|text) list\b|\bno call list\b|\bdnc\b)"_s,
    // the words themselves
    uR"(\bunsub(?:scribe|scribed|scribing|cribe)?\b|\bunsuscribe\b|\bopt(?:ing)?(?: me| us| my \w+)? out\b|\boptout\b|\bopt ?ing out\b)"_s,
    uR"(\b(?:revok\w+|withdraw\w*|cancel\w*|rescind\w*)(?: \w+){0,2} (?:consent|permission|subscription|subscriptions|texts?|messages?|alerts?|e ?mails?|notifications?|authorization)\b)"_s,
    uR"(\bcease and desist\b|\bleave me (?:the \w+ )?alone\b|\b(?:go away|buzz off|piss off|get lost|bug off|fuck off|f off|screw off|shove it)\b|\bfuck you\b)"_s,
    uR"(\b(?:i|we) never (?:signed up|agreed|subscribed|consented|opted in|asked for|gave (?:you )?(?:permission|consent|my number))\b|\bdidnt (?:sign up|agree|subscribe|consent|ask) (?:for|to)\b)"_s,
    uR"(\b(?:report(?:ing|ed)?|block(?:ing|ed)?) (?:you|this|these|your|ur)\b|\bthis is (?:spam|harassment)\b|\bstop spam\b)"_s,
    uR"(\bno (?:more )?(?:texts?|messages|calls|e ?mails|contact|solicitation\w*)(?: please| pls| thanks| thank you)?$|\bno further (?:texts?|messages?|contact|communication)\b)"_s,
    // "stop" by itself in a sentence: at the start, at the end, after please
    uR"(^(?:\w+ ){0,2}stop\b|\b(?:please|pls|plz|just|said|say|to|must|you|now|ok) stop\b|\bstop(?: it| this| that| now| already| please| pls| immediately| at once| today)*$)"_s,
    // Spanish
    uR"(\bno me (?:vuelva[ns]? a )?(?:llam\w+|escrib\w+|mand\w+|envi\w+|text\w+|contact\w+|molest\w+)\b|\bya no me\b)"_s,
    uR"(\b(?:deje[ns]?|deja|dejar|pare[ns]?|para|basta) (?:ya )?(?:de|con) (?:los |las |tantos |tantas )?(?:llam\w+|escrib\w+|mand\w+|envi\w+|molest\w+|text\w+|contact\w+|mensajes|textos|correos)\b)"_s,
    uR"(\b(?:ya )?no (?:quiero|deseo) (?:mas|recibir|que me|sus|sus? mensajes|estos|mensajes)\b)"_s,
    uR"(\b(?:quite|quiten|quitenme|quiteme|saque|saquen|saqueme|saquenme|borre|borren|borreme|borrenme|elimine|eliminen|eliminenme|elimineme|remueva\w*)(?: me)?(?: (?:de|mi) (?:la |su |esta )?(?:lista|numero|nombre|correo|telefono|datos))?\b)"_s,
    uR"(\b(?:dar|darme|denme|deme|demen|dense) de baja\b|\bcancelar (?:la |mi )?suscripcion\b|\bno mas (?:mensajes|textos|llamadas|correos|sms)\b|\bdejenme en paz\b|\bdejeme en paz\b)"_s,
    // French
    uR"(\b(?:arretez|arrete|arreter|cessez|cesse)(?: (?:de|d|m|me|les|vos|ces|tous|svp)){0,3} m?(?:envo\w+|ecri\w+|appel\w+|text\w+|contact\w+|messages?|harcel\w+|derang\w+|sms|courriels?|sollicit\w+)\b)"_s,
    uR"(\bne (?:m |me |nous )?m?(?:ecri\w+|envo\w+|appel\w+|text\w+|contact\w+|derang\w+)(?: \w+)? ?(?:plus|pas)?\b)"_s,
    uR"(\b(?:retirez|enlevez|supprimez|otez|effacez|desabonnez|desinscrivez|rayez) (?:moi|nous|mon (?:numero|nom|adresse|courriel|email))\b)"_s,
    uR"(\bplus (?:de|aucun) (?:messages?|textos?|appels?|courriels?|sms)\b|\bje ne (?:veux|souhaite|desire) plus\b|\b(?:me|m) (?:desabonner|desinscrire)\b|\bdesabonnement\b|\bdesinscription\b|\bfichez moi la paix\b|\blaissez moi tranquille\b)"_s,
};

QList<QRegularExpression> compiled(const QStringList &patterns)
{
    QList<QRegularExpression> expressions;
    for (const QString &pattern : patterns) {
        expressions << QRegularExpression(pattern);
        expressions.last().optimize();
    }
    return expressions;
}

// Plain small letters and figures, one space between words: accents, apostrophes and emphasis gone ("S-T-O-P!!!" → "s t o p").
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.left(longestRead).normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            result += c;
        else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'ʼ' && c != u'`' && !result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    // The slips a thumb makes most, inside a sentence too.
    static const QRegularExpression slips(uR"(\b(?:stpo|sotp|stopp|st0p)\b)"_s);
    return result.replace(slips, u"stop"_s).trimmed();
}

// The message without fillers and repetitions: "Stop, stop STOP please" → "stop".
QString bare(const QString &text)
{
    QStringList words;
    bool isSpelled = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        isSpelled = isSpelled && word.size() == 1;
        if (!fillers.contains(word) && (words.isEmpty() || words.last() != word))
            words << word;
    }
    return isSpelled ? QString(text).remove(u' ') : words.join(u' ');
}

} // namespace

ReplyWishReading readReplyWish(const QString &text)
{
    static const QList<QRegularExpression> cutOut = compiled(innocent);
    static const QList<QRegularExpression> lookFor = compiled(optingOut);
    QString plain = folded(text);
    const QString word = bare(plain);
    for (const QString &candidate : {plain, word}) {
        if (optOutWords.contains(candidate))
            return {ReplyWish::OptOutWord, candidate};
    }
    if (helpWords.contains(word))
        return {ReplyWish::Help, word};
    if (optInWords.contains(word))
        return {ReplyWish::OptIn, word};
    for (const QRegularExpression &expression : cutOut)
        plain.replace(expression, u"…"_s);
    for (const QRegularExpression &expression : lookFor) {
        if (const auto match = expression.match(plain); match.hasMatch())
            return {ReplyWish::OptOutPhrase, match.captured()};
    }
    return {};
}

QString optOutConfirmation(const QString &dealership, const QString &language)
{
    if (language.startsWith("es"_L1))
        return dealership + u": Se ha dado de baja y no recibira mas mensajes."_s;
    if (language.startsWith("fr"_L1))
        return dealership + u": Vous êtes désabonné et ne recevrez plus de messages."_s;
    return dealership + u": You are unsubscribed and will receive no more messages."_s;
}

QString helpAnswer(const QString &dealership, const QString &phone, const QString &language)
{
    if (language.startsWith("es"_L1))
        return u"%1: Llame al %2 para ayuda. La frecuencia varia. Pueden aplicar tarifas de msjs y datos. Responda STOP para salir."_s.arg(
            dealership, phone);
    if (language.startsWith("fr"_L1))
        return u"%1: Appelez le %2 pour de l'aide. Fréquence variable. Des frais peuvent s'appliquer. Répondez ARRET pour arrêter."_s.arg(
            dealership, phone);
    return u"%1: Call %2 for help. Msg frequency varies. Msg & data rates may apply. Reply STOP to opt out."_s.arg(dealership, phone);
}

} // namespace tradewind
