// SPDX-License-Identifier: Apache-2.0
// What a template may name: the fields, how each reads in English, Spanish and French, and what stands in when one is not known.
#pragma once

#include "domain/money.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>
#include <variant>

namespace tradewind {

/// Two amounts a customer is shown as a range (E25: never one figure of value).
struct ShownRange
{
    Money low, high;
    bool operator==(const ShownRange &) const = default;
};

/// Text as it is, money in whole dollars, a day, a wall time, or a number with separators (miles).
using MergeValue = std::variant<QString, Money, ShownRange, QDate, QTime, qint64>;
using MergeValues = QHash<QString, MergeValue>;

struct MergeField
{
    QString name;
    MergeValue sample;                                      ///< as long as it usually gets, for previews and length checks
    QString fallbackEn, fallbackEs, fallbackFr;             ///< empty: a template that names the field cannot be used without it
    QString openingEn = {}, openingEs = {}, openingFr = {}; ///< what stands in where a sentence begins; empty: the fallback
};

/// Every field a template may name.
const QList<MergeField> &mergeFieldTable();
/// The samples of the table, for previews.
MergeValues sampleMergeValues();
/// "$24,900 to $26,300", "Tue, Nov 24", "5:15 PM"; Spanish: "$24,900 a $26,300", "24 nov", "5:15 PM";
/// Canadian French: "24 900 $ à 26 300 $", "24 nov", "17 h 15". Blanks are plain ones: a text of special ones costs twice.
QString mergeText(const MergeValue &value, const QString &language);

} // namespace tradewind
