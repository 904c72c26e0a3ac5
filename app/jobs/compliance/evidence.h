// SPDX-License-Identifier: Apache-2.0
// Everything we hold about one number, for counsel: who it belongs to, what was agreed and refused, what went out, what the lists say.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace tradewind {

class Clearance;
class Session;

/// The evidence pack of a number in E.164. Reads only. Errors: those of Session.
Result<QJsonObject> evidenceOf(Session &session, const Clearance &clearance, const QString &e164, qint64 nowMs);

} // namespace tradewind
