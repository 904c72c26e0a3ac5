// SPDX-License-Identifier: Apache-2.0
#include "models/setup/lenderprogramtext.h"

#include "base/tr.h"
#include "models/base/words.h"
#include "models/setup/lenderprogrammodel.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> number(QString typed)
{
    typed.remove(QRegularExpression(u"[\\s$,%]"_s));
    bool isNumber = false;
    const double value = typed.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

QString percentText(int millipercent)
{
    return percent(millipercent / 100'000.0, millipercent % 10 ? 3 : 2);
}

template<typename T>
bool setOptional(std::optional<T> &to, const QString &typed, double most)
{
    if (typed.isEmpty()) {
        to.reset();
        return true;
    }
    const auto value = number(typed);
    if (!value || *value > most)
        return false;
    to = T(std::llround(*value));
    return true;
}

bool setDay(QDate &to, const QString &typed)
{
    if (typed.isEmpty()) {
        to = {};
        return true;
    }
    for (const QDate day : {QDate::fromString(typed, u"yyyy-MM-dd"_s), QDate::fromString(typed, u"M/d/yyyy"_s),
                            dayFromWords(QLocale(), typed), dayFromWords(QLocale::c(), typed)}) { // as the table shows it, or in English
        if (day.isValid()) {
            to = day;
            return true;
        }
    }
    return false;
}

bool setRate(LenderProgramLine &line, const QString &typed)
{
    if (typed.isEmpty()) {
        line.aprMillipercent.reset();
        line.moneyFactorE8.reset();
        return true;
    }
    if (!line.isLease) {
        const auto rate = millipercentFromText(typed);
        if (!rate)
            return false;
        line.aprMillipercent = rate;
        return true;
    }
    // A money factor above 0.02 would be 48% a year: somebody typed a percent.
    const auto factor = number(typed);
    if (!factor || *factor > 0.02)
        return false;
    line.moneyFactorE8 = std::llround(*factor * 1e8);
    return true;
}

bool setKind(LenderProgramLine &line, const QString &typed)
{
    const QString word = typed.toLower();
    const bool isLease = word == tr("Lease").toLower() || word == u"lease";
    const bool isLoan = word == tr("Loan").toLower() || word == u"loan" || word == u"finance" || word == u"retail";
    if (!isLease && !isLoan)
        return false;
    line.isLease = isLease;
    return true;
}

} // namespace

std::optional<int> millipercentFromText(const QString &typed)
{
    const auto rate = number(typed);
    return rate && *rate <= 60 ? std::optional(int(std::lround(*rate * 1000))) : std::nullopt;
}

std::optional<Money> moneyFromText(const QString &typed)
{
    const auto amount = number(typed);
    return amount && *amount <= 10'000'000 ? std::optional(Money{std::llround(*amount * 100)}) : std::nullopt;
}

QString moneyText(Money amount)
{
    return u"$"_s + QLocale().toString(double(amount.cents) / 100, 'f', amount.cents % 100 ? 2 : 0);
}

QString lenderProgramText(const LenderProgramLine &line, int column)
{
    using Model = LenderProgramModel;
    const auto whole = [](const std::optional<int> &value) { return value ? percent(*value / 100.0) : QString(); };
    switch (column) {
    case Model::Lender:
        return line.lender;
    case Model::Kind:
        return line.isLease ? tr("Lease") : tr("Loan");
    case Model::Tier:
        return line.tier;
    case Model::Term:
        return line.termMonths > 0 ? QString::number(line.termMonths) : QString();
    case Model::Rate:
        if (line.isLease)
            return line.moneyFactorE8 ? QString::number(double(*line.moneyFactorE8) / 1e8, 'f', 5) : QString();
        return line.aprMillipercent ? percentText(*line.aprMillipercent) : QString();
    case Model::Residual:
        return whole(line.residualPercent);
    case Model::Miles:
        return line.milesPerYear ? count(*line.milesPerYear) : QString();
    case Model::Rebate:
        return line.rebate ? moneyText(*line.rebate) : QString();
    case Model::MaxLtv:
        return whole(line.maxLtvPercent);
    case Model::AppliesTo:
        return line.appliesTo.isEmpty() ? tr("any") : line.appliesTo;
    case Model::From:
        return line.validFrom.isValid() ? dayWords(line.validFrom, DayForm::Year) : QString();
    case Model::To:
        return line.validTo.isValid() ? dayWords(line.validTo, DayForm::Year) : QString();
    }
    return {};
}

bool setLenderProgramText(LenderProgramLine &line, int column, const QString &given)
{
    using Model = LenderProgramModel;
    const QString typed = given.trimmed();
    switch (column) {
    case Model::Lender:
        line.lender = typed;
        return !typed.isEmpty();
    case Model::Kind:
        return setKind(line, typed);
    case Model::Tier:
        line.tier = typed;
        return true;
    case Model::Term: {
        const auto months = number(typed);
        if (!months || *months < 1 || *months > 120)
            return false;
        line.termMonths = int(*months);
        return true;
    }
    case Model::Rate:
        return setRate(line, typed);
    case Model::Residual:
        return setOptional(line.residualPercent, typed, 100);
    case Model::Miles:
        return setOptional(line.milesPerYear, typed, 100000);
    case Model::Rebate: {
        if (typed.isEmpty()) {
            line.rebate.reset();
            return true;
        }
        const auto amount = moneyFromText(typed);
        if (amount)
            line.rebate = amount;
        return amount.has_value();
    }
    case Model::MaxLtv:
        return setOptional(line.maxLtvPercent, typed, 250);
    case Model::AppliesTo:
        line.appliesTo = typed == tr("any") ? QString() : typed;
        return true;
    case Model::From:
        return setDay(line.validFrom, typed);
    case Model::To:
        return setDay(line.validTo, typed);
    }
    return false;
}

Result<QList<LenderProgramLine>> lenderProgramsFromText(const QString &text)
{
    using Model = LenderProgramModel;
    static const QHash<QString, int> heads{{u"lender"_s, Model::Lender},
                                           {u"kind"_s, Model::Kind},
                                           {u"type"_s, Model::Kind},
                                           {u"tier"_s, Model::Tier},
                                           {u"term"_s, Model::Term},
                                           {u"termmonths"_s, Model::Term},
                                           {u"apr"_s, Model::Rate},
                                           {u"rate"_s, Model::Rate},
                                           {u"moneyfactor"_s, Model::Rate},
                                           {u"mf"_s, Model::Rate},
                                           {u"residual"_s, Model::Residual},
                                           {u"residualpercent"_s, Model::Residual},
                                           {u"miles"_s, Model::Miles},
                                           {u"milesperyear"_s, Model::Miles},
                                           {u"rebate"_s, Model::Rebate},
                                           {u"maxltv"_s, Model::MaxLtv},
                                           {u"maxltvpercent"_s, Model::MaxLtv},
                                           {u"appliesto"_s, Model::AppliesTo},
                                           {u"from"_s, Model::From},
                                           {u"validfrom"_s, Model::From},
                                           {u"to"_s, Model::To},
                                           {u"validto"_s, Model::To}};
    const QStringList rows = text.split(QRegularExpression(u"\r?\n"_s));
    QChar separator = u',';
    for (const QChar candidate : {u'\t', u'|', u';'}) {
        if (rows.first().count(candidate) > rows.first().count(separator))
            separator = candidate;
    }
    QList<int> columns;
    for (QString head : rows.first().split(separator))
        columns << heads.value(head.toLower().remove(QRegularExpression(u"[^a-z]"_s)), -1);
    if (!columns.contains(Model::Lender) || !columns.contains(Model::Term) || !columns.contains(Model::Rate))
        return Error{Error::Kind::BadData,
                     tr("The first line must name at least lender, term and apr (or money factor). Nothing was added.")};
    QList<LenderProgramLine> lines;
    for (int row = 1; row < rows.size(); ++row) {
        if (rows.at(row).trimmed().isEmpty())
            continue;
        QStringList fields = rows.at(row).split(separator);
        LenderProgramLine line;
        // Kind comes first: it says whether the rate is an APR or a money factor.
        for (const bool kindsOnly : {true, false}) {
            for (int i = 0; i < columns.size() && i < fields.size(); ++i) {
                const QString field = fields.at(i).trimmed().remove(u'"');
                if (columns.at(i) < 0 || (columns.at(i) == Model::Kind) != kindsOnly || field.isEmpty())
                    continue;
                if (!setLenderProgramText(line, columns.at(i), field))
                    return Error{Error::Kind::BadData, tr("Line %1: \"%2\" cannot be read. Nothing was added.").arg(row + 1).arg(field)};
            }
        }
        lines << line;
    }
    return lines;
}

} // namespace tradewind
