// SPDX-License-Identifier: Apache-2.0
#include "gateways/ses/ses.h"

#include "gateways/smtp/smtp.h"

namespace tradewind::ses {

using namespace Qt::StringLiterals;

GatewayInfo info()
{
    GatewayInfo made = smtp::info();
    made.id = u"ses"_s;
    made.title = u"Amazon SES"_s;
    for (GatewayField &field : made.fields) {
        if (field.key == u"host") {
            field.fallback = u"email-smtp.us-east-1.amazonaws.com"_s;
            field.meaning = u"The SMTP endpoint of your region."_s;
        } else if (field.key == u"user" || field.key == u"password") {
            field.meaning = u"Made under \"SMTP settings\" in SES; not the keys of AWS."_s;
            field.isRequired = true;
        }
    }
    return made;
}

} // namespace tradewind::ses
