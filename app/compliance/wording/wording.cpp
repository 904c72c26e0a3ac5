// SPDX-License-Identifier: Apache-2.0
#include "compliance/wording/wording.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <string_view>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

QString firstMatch(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    return match.hasMatch() ? match.captured().trimmed() : QString();
}

// $299, $1,299.50, $18k
const QString amount = uR"(\$\s?\d[\d,]*(?:\.\d{1,2})?\s?k?)"_s;
const QString within = uR"([^.!?\n]{0,40}?)"_s;

/// The expressions are compiled once; QRegularExpression may be matched from any thread.
struct Expressions
{
    QRegularExpression payment = pattern(
        uR"((?:\$\s?)?\d[\d,]*(?:\.\d{1,2})?\s*(?:dollars\s*)?(?:/|a\s|an\s|per\s|each\s|every\s|al\s|por\s|cada\s|par\s)\s*(?:mo\b|month|mes\b|mois\b|wk\b|week|semana|semaine|quincena))"
        uR"(|\b(?:payments?|paying|pagos?|cuotas?|mensualidad(?:es)?|versements?|paiements?|mensualit[eé]s?)\b)"_s +
        within + amount + uR"(|)"_s + amount + uR"(\s*(?:monthly|weekly|bi-?weekly|mensual(?:es)?|payments?\b))"_s);
    QRegularExpression period =
        pattern(uR"((?:/|\ba|\bper|\beach|\bevery|\bal|\bpor|\bcada|\bpar)\s*(?:mo|mes|wk|week|semana|semaine|quincena))"_s);
    QRegularExpression down =
        pattern(amount + uR"(\s*(?:down\b|due at (?:lease )?signing|drive-?off|de enganche|de entrada|de mise de fonds|d'acompte|comptant))"
                         uR"(|\b\d{1,2}\s?%\s*(?:down\b|de enganche))"
                         uR"(|\bdown\s?payment\s*(?:of|is|:)?\s*(?:only\s*)?(?:\$\s?\d[\d,]*|\d{1,2}\s?%)|\benganche de \$\s?\d[\d,]*)"_s);
    QRegularExpression zeroDown = pattern(
        uR"((?:\$\s?0|\b(?:zero|no|nothing|0|cero))\s*(?:money\s*)?(?:down\b|down ?payment|cap(?:italized)? cost|de enganche|de mise de fonds|d'acompte)|\bsin enganche\b|\bsans (?:mise de fonds|acompte|comptant)\b)"_s);
    QRegularExpression term = pattern(
        uR"(\b(?:for|over|x|por|a|sur|pour|pendant)\s+\d{2,3}\s*(?:months?|mois\b|mos?\b|meses)|\b\d{2,3}[\s-]+months?\s+(?:loan|term|financing|lease|contract))"
        uR"(|\b\d{2,3}\s+(?:(?:monthly|equal)\s+)*(?:payments|pagos|cuotas))"_s);
    QRegularExpression rate = pattern(
        uR"(\b\d{1,2}(?:\.\d+)?\s?%\s*(?:interest|financing|finance|fixed|rate|loan|a\.?p\.?r\b|annual percentage rate|de inter[eé]s|tae\b))"
        uR"(|\b(?:a\.?p\.?r|annual percentage rate|rates?|financing|interest|inter[eé]s|tasa|taux|int[eé]r[eê]t|financement)\b[^.!?\n]{0,20}?\b\d{1,2}(?:\.\d+)?\s?%)"_s);
    QRegularExpression charge =
        pattern(uR"(\bfinance charge\b[^.!?\n]{0,20}?\$\s?\d[\d,]*|\$\s?\d[\d,]*\s*(?:in |of )?(?:interest|finance charges?)\b)"_s);
    QRegularExpression price = pattern(
        uR"(\b(?:price[ds]?|msrp|only|sale|now|starting at|selling for|yours for|precio|prix|seulement)\s*(?:of|is|at|de|:)?\s*\$\s?\d{1,3},?\d{3}\b)"_s);
    QRegularExpression value = pattern(
        uR"(\b(?:worth|valued?|equity|trade(?:[- ]?in)?|apprais(?:ed|al)|offer(?:ing)? you|give you|pay you|buy (?:it|your)|vale|valor|plusval[ií]a|vaut|valoir|valeur|rapporter)\b)"_s +
        within + amount + uR"(|)"_s + amount +
        uR"([^.!?\n]{0,25}?\b(?:for your|in equity|equity|of equity|trade(?:[- ]?in)?|in value|por su|de plusval[ií]a|en échange|pour votre))"_s);
    QRegularExpression range = pattern(uR"(\$\s?\d[\d,]*\s?k?\s*(?:-|–|—|to|and|a|y|à|et)\s*\$?\s?\d[\d,]*\s?k?)"_s);
    QRegularExpression offer = pattern(
        uR"(\bcoupons?\b|\bdiscount(?:s|ed)?\b|\bspecials?\b(?!\s+order)|\brebates?\b|\b\d{1,2}\s?% off\b|\$\s?\d[\d,]* off\b|\btrade[- ]?ins?\b)"
        uR"(|\btrade (?:in|up) your\b|\bupgrade (?:your|to|into)\b|\blimited[- ]time\b|\bsave (?:\$|up to|big|\d)|\bcash back\b)"
        uR"(|\boffers?\b (?:ends|expires|for you)|\bcup[oó]n(?:es)?\b|\bdescuentos?\b|\bofertas?\b|\bpromoci[oó]n(?:es)?\b|\brabais\b|\bremises?\b|\bpromotions?\b|\bprix sp[eé]ci(?:al|aux)\b|\béchang(?:e|er|ez) (?:votre|contre)\b)"_s);
    QRegularExpression promise = pattern(
        uR"(\bpre[- ]?(?:approv(?:ed|al)|qualif(?:ied|ication)|selected)\b|\bguaranteed (?:approval|financing|credit|loan)\b|\b(?:everyone|everybody) (?:is |gets )?approved\b)"
        uR"(|\bpre[- ]?(?:aprobad[oa]s?|calificad[oa]s?)\b|\b(?:aprobaci[oó]n|cr[eé]dito) garantizad[oa]\b)"
        uR"(|\bpr[eé]-?(?:approuv[eé]|autoris[eé])(?:e|s|es)?\b|\b(?:cr[eé]dit|financement|approbation) garantie?\b)"_s);
    QRegularExpression loan = pattern(
        uR"(\bpay-?offs?\b|\b(?:your|auto|car|current) loan\b|\bloan balance\b|\b(?:your|remaining|current) balance\b|\byou (?:still )?owe\b|\bowed\b|\bnegative equity\b)"
        uR"(|\bupside[- ]down\b|\b(?:your|current) (?:monthly |lease |loan )?payments?\b|\byour (?:interest )?rate\b|\bsaldo\b|\bpr[eé]stamo\b|\bdeuda\b|\bdebe\b)"
        uR"(|\bsolde\b|\bpr[eê]t auto\b|\bvotre pr[eê]t\b|\bvous devez\b|\b(?:votre|vos) (?:versements?|paiements?|mensualit[eé]s?)\b)"_s);
    QRegularExpression stillHolds = pattern(
        uR"(\b(?:still|hasn't|has not|holding|a[uú]n|todav[ií]a)\s+(?:been\s+)?(?:valued|worth|vale|dropped|lost|its value|valorad[oa]))"
        uR"(|\b(?:vaut|valoir|[eé]valu[eé]e?)\s+(?:toujours|encore)\b|\btoujours\s+(?:vaut|[eé]valu[eé]e?)\b)"_s);
    QRegularExpression lease =
        pattern(uR"(\bleas(?:e|es|ed|ing)\b|\barrendamientos?\b|\barrendar\b|\b(?:de|en|la|votre) location\b|\bcr[eé]dit-bail\b)"_s);
    QRegularExpression apr = pattern(uR"(\ba\.?p\.?r\b|\bannual percentage rates?\b)"_s);
    QRegularExpression host = pattern(uR"((?:https?://|\b)((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,12})\b(?!@))"_s);
};

const Expressions &expressions()
{
    static const Expressions made;
    return made;
}

} // namespace

bool Wording::says(const QString &words) const
{
    // The patterns come from a handful of rules, so that compiled ones are worth keeping.
    static thread_local QHash<QString, QRegularExpression> known;
    auto found = known.find(words);
    if (found == known.end())
        found = known.insert(words, pattern(words));
    return found->match(text).hasMatch();
}

namespace {

/// Looks for plain words before an expression is tried: most texts hold none of them, and an expression costs some microseconds.
class Glance
{
public:
    explicit Glance(const QString &text)
        : m_text(text.toLower().toStdString())
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            const char c = m_text[i];
            hasDigit = hasDigit || (c >= '0' && c <= '9');
            hasDollar = hasDollar || c == '$';
            hasPercent = hasPercent || c == '%';
            hasHost = hasHost || (c == '.' && i + 1 < m_text.size() && m_text[i + 1] >= 'a' && m_text[i + 1] <= 'z');
        }
    }

    bool sees(std::initializer_list<std::string_view> words) const
    {
        return std::any_of(words.begin(), words.end(), [this](std::string_view word) { return m_text.find(word) != std::string::npos; });
    }

    bool hasDigit = false, hasDollar = false, hasPercent = false, hasHost = false;

private:
    std::string m_text; ///< UTF-8, small letters
};

/// "24 900 $" as Canadian French writes it, read as "$24,900", so that one set of expressions finds it.
QString withDollarsInFront(QString text)
{
    static const QRegularExpression shape(
        u"(?<![\\d$.,])(\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d+)(?:,(\\d{2}))?[ \u00A0\u202F]?\\$(?![ ]?\\d)"_s);
    if (!text.contains(u'$'))
        return text;
    for (auto match = shape.match(text); match.hasMatch(); match = shape.match(text, match.capturedStart() + 1)) {
        QString digits = match.captured(1);
        for (const QChar blank : {QChar(u' '), QChar(0x00A0), QChar(0x202F)})
            digits.replace(blank, u',');
        const QString cents = match.captured(2);
        text.replace(match.capturedStart(), match.capturedLength(), u'$' + digits + (cents.isEmpty() ? QString() : u'.' + cents));
    }
    return text;
}

QString firstSentence(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (u".!?"_s.contains(text[i]) && text[i + 1] == u' ')
            return text.left(i);
    }
    return text;
}

} // namespace

Wording wordingOf(const QString &text)
{
    Wording wording;
    wording.text = text.simplified();
    if (wording.text.isEmpty())
        return wording;
    const Expressions &find = expressions();
    wording.text = withDollarsInFront(wording.text);
    const Glance glance(wording.text);
    const auto quoted = [&](bool isWorthTrying, const QRegularExpression &expression) {
        return isWorthTrying ? firstMatch(expression, wording.text) : QString();
    };
    const bool isPeriod = glance.sees({"/mo", "/ mo", " mo", "/mes", "/ mes", " mes", "week", "wk", "semana", "semaine", "quincena"});
    wording.payment = quoted(glance.hasDigit && (glance.hasDollar || isPeriod), find.payment);
    wording.down = quoted(glance.hasDollar || glance.hasPercent, find.down);
    wording.term = quoted(glance.hasDigit && (isPeriod || glance.sees({"month", "mois", "payments", "pagos", "cuotas"})), find.term);
    wording.rate = quoted(glance.hasPercent, find.rate);
    wording.charge = quoted(glance.hasDollar, find.charge);
    wording.value = quoted(glance.hasDollar, find.value);
    // "Worth $18,000 now $20,000" is a value; a price is what is asked, not what is given.
    wording.price = quoted(glance.hasDollar && wording.value.isEmpty(), find.price);
    wording.isValueRange = !wording.value.isEmpty() && find.range.match(wording.text).hasMatch();
    wording.zeroDown = quoted(glance.sees({"down", "cap", "enganche", "sans", "fonds", "acompte"}), find.zeroDown);
    if (!wording.zeroDown.isEmpty() && wording.down.contains(u"$0"_s))
        wording.down.clear();
    wording.offer = quoted(glance.sees({"coupon",  "discount", "special",   "rebate", " off",      "trade",   "upgrade",
                                        "limited", "save",     "cash back", "offer",  "cupo",      "cupó",    "descuento",
                                        "oferta",  "promoci",  "rabais",    "remise", "promotion", "prix sp", "chang"}),
                           find.offer);
    wording.promise =
        quoted(glance.sees({"approv", "qualif", "select", "guarant", "aproba", "calific", "garanti", "approuv", "autoris"}), find.promise);
    if (glance.sees({"payoff", "pay-off", "pay off", "loan",  "balance", "owe",   "negative", "upside",    "payment",  "rate",     "saldo",
                     "stamo",  "deuda",   "debe",    "solde", "prêt",    "pret ", "devez",    "versement", "paiement", "mensualit"}))
        wording.loanFirst = firstMatch(find.loan, firstSentence(wording.text));
    wording.stillHolds =
        quoted(glance.sees({"still", "hasn", "has not", "holding", "aún", "aun", "todav", "toujours", "encore"}), find.stillHolds);
    wording.isLease = glance.sees({"leas", "arrenda", "location", "bail"}) && find.lease.match(wording.text).hasMatch();
    wording.namesApr = glance.sees({"apr", "a.p", "annual"}) && find.apr.match(wording.text).hasMatch();
    if (glance.hasHost) {
        for (auto match = find.host.globalMatch(wording.text); match.hasNext();)
            wording.hosts << match.next().captured(1).toLower();
    }
    // "Your payment of $412 arrived" sells nothing; "$412 a month" does.
    const bool isQuote = !wording.payment.isEmpty() && find.period.match(wording.payment).hasMatch();
    wording.isOffer = !wording.offer.isEmpty() || !wording.value.isEmpty() || !wording.price.isEmpty() || isQuote ||
                      !wording.promise.isEmpty() || !wording.rate.isEmpty();
    return wording;
}

} // namespace tradewind
