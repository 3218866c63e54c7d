#include "CPhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

extern "C" int32_t strata_phone_parse(const char *text, size_t length, const char *region,
                                      char *e164, char *found) {
  const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
    return 0;
  if (!util.IsValidNumber(number)) return 0;
  std::string formatted, country;
  util.Format(number, PhoneNumberUtil::E164, &formatted);
  util.GetRegionCodeForNumber(number, &country);
  if (formatted.size() > 16) return 0;
  std::memcpy(e164, formatted.c_str(), formatted.size() + 1);
  std::strncpy(found, country.size() == 2 ? country.c_str() : "ZZ", 2);
  found[2] = '\0';
  return 1;
}
