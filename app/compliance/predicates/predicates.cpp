// SPDX-License-Identifier: Apache-2.0
#include "compliance/predicates/predicates.h"

#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// A duty that another part of the program carries out, or that lies outside it: the rule's sentence says where.
Answer elsewhere(const Question &)
{
    return Answer::fine();
}

} // namespace

Predicates allPredicates()
{
    Predicates all{{u"elsewhere"_s, plain<elsewhere>}};
    for (const Predicates &family : {permissionPredicates(), refusalPredicates(), frequencyPredicates(), messagePredicates(),
                                     emailPredicates(), mailPredicates(), advertisingPredicates(), senderPredicates(), canadaPredicates()})
        all.insert(family);
    return all;
}

Result<int> count(const QJsonObject &parameters, const QString &name)
{
    const int value = parameters[name].toInt();
    if (value <= 0)
        return Error{Error::Kind::BadData, u"\"%1\" must be a whole number above 0"_s.arg(name)};
    return value;
}

Result<QStringList> texts(const QJsonObject &parameters, const QString &name)
{
    QStringList list;
    for (const QJsonValue &value : parameters[name].toArray())
        list << value.toString();
    if (list.isEmpty() || list.contains(QString()))
        return Error{Error::Kind::BadData, u"\"%1\" must be a list of texts"_s.arg(name)};
    return list;
}

} // namespace tradewind
