// SPDX-License-Identifier: Apache-2.0
#include "window/roleviews.h"

#include "base/tr.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QList<RoleView> roleViews()
{
    return {
        {u"all"_s, tr("Everything"), {}},
        {u"bdc"_s,
         tr("BDC"),
         {u"queue"_s, u"today"_s, u"pipeline"_s, u"inbox"_s, u"leads"_s, u"appraisals"_s, u"appointments"_s, u"coaching"_s, u"setup"_s}},
        {u"internet"_s,
         tr("Internet sales"),
         {u"leads"_s, u"queue"_s, u"inbox"_s, u"appointments"_s, u"pipeline"_s, u"measures"_s, u"setup"_s}},
        {u"showroom"_s,
         tr("Showroom"),
         {u"appointments"_s, u"today"_s, u"pipeline"_s, u"appraisals"_s, u"inbox"_s, u"queue"_s, u"setup"_s}},
        {u"service"_s, tr("Service"), {u"service"_s, u"appointments"_s, u"inbox"_s, u"today"_s, u"setup"_s}},
        {u"manager"_s,
         tr("Management"),
         {u"today"_s, u"pipeline"_s, u"leads"_s, u"appraisals"_s, u"service"_s, u"campaigns"_s, u"measures"_s, u"coaching"_s, u"outbox"_s,
          u"compliance"_s, u"activity"_s, u"setup"_s}}};
}

RoleView roleView(const QString &id)
{
    const QList<RoleView> all = roleViews();
    for (const RoleView &view : all) {
        if (view.id == id)
            return view;
    }
    return all.first();
}

} // namespace tradewind
