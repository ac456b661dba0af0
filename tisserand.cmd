@echo off
rem Starts Tisserand: as it was unpacked, or, among its sources, built on first use. A JDK or JRE 17 or later is enough;
rem an archive may bring its own in "java". A double-click gives no argument: the window then waits on an error.
setlocal
chcp 65001 >nul
set "here=%~dp0"
set "lib=%here%lib"
if exist "%here%pom.xml" set "lib=%here%target\lib"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%here%java\bin\java.exe" set "java=%here%java\bin\java.exe"
set "told=%TEMP%\tisserand-java-%RANDOM%.txt"
set "vectors=--add-modules=jdk.incubator.vector"
"%java%" %vectors% -XshowSettings:properties -version >"%told%" 2>&1
if errorlevel 1 (
  set "vectors="
  "%java%" -XshowSettings:properties -version >"%told%" 2>&1
)
if errorlevel 1 (
  del "%told%"
  echo Il manque Java : installez un Java 17 ou plus récent, par exemple celui de https://adoptium.net, puis relancez Tisserand. 1>&2
  echo Java is missing: install a Java 17 or later, for example from https://adoptium.net, then start Tisserand again. 1>&2
  goto stuck
)
set "version=0"
for /f "tokens=2 delims== " %%v in ('findstr /c:"java.specification.version" "%told%"') do set "version=%%v"
del "%told%"
if "%version:~0,2%"=="1." set "version=8"
if %version% LSS 17 (
  echo Il faut Java 17 ou plus récent; celui de cet ordinateur est le %version%. Installez-en un plus récent, par exemple celui de https://adoptium.net, puis relancez Tisserand. 1>&2
  echo Java 17 or later is needed; this computer's is %version%. Install a later one, for example from https://adoptium.net, then start Tisserand again. 1>&2
  goto stuck
)

if exist "%lib%\tisserand.jar" if exist "%lib%\neo4j" goto start
if not exist "%here%pom.xml" (
  echo Il manque le dossier « lib » à côté de ce lanceur : décompressez toute l'archive, puis relancez Tisserand de là. 1>&2
  echo The folder "lib" is missing beside this launcher: unpack the whole archive, then start Tisserand from there. 1>&2
  goto stuck
)
echo Première utilisation : construction en cours… 1>&2
echo First use: building… 1>&2
pushd "%here%"
call mvnw.cmd -q -B -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo La construction a échoué; les lignes ci-dessus disent pourquoi. 1>&2
  echo The build failed; the lines above say why. 1>&2
  goto stuck
)
popd

:start
"%java%" %vectors% -Dfile.encoding=UTF-8 "-Dtisserand.lib=%lib%" %TISSERAND_JAVA_OPTIONS% -cp "%lib%\*" org.tisserand.app.Tisserand %*
set "code=%errorlevel%"
if not "%code%"=="0" if "%~1"=="" pause
exit /b %code%

:stuck
if "%~1"=="" pause
exit /b 3
